package org.parkwright.formats.workbook.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.workbook.layout.Remembered;
import org.parkwright.formats.workbook.layout.Stamp;
import org.parkwright.kernel.document.Phrase;

/// What has been read so far, and everything that was wrong.
public final class Draft {
  private final ReadingTerms terms;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Roster> rosters = new ArrayList<>();
  private final List<Preference> preferences = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Map<Place, HeldRow> held = new LinkedHashMap<>();
  private final List<String> sheets = new ArrayList<>();
  private final Map<List<Object>, Remembered> remembered = new HashMap<>();
  private Optional<Stamp> stamp = Optional.empty();

  /// A figure with the cell it was read from.
  ///
  /// @param observation the figure
  /// @param place its cell
  /// @param shown what stands in the cell
  /// @param held what stands in its row
  public record Figure(Observation observation, Place place, String shown, HeldRow held) {}

  /// An empty draft.
  public Draft(ReadingTerms terms) {
    this.terms = terms;
  }

  public ReadingTerms terms() {
    return terms;
  }

  public void sheets(List<String> inOrder) {
    sheets.addAll(inOrder);
  }

  public void stamp(Stamp found) {
    stamp = Optional.of(found);
    found.figures().forEach(f -> remembered.computeIfAbsent(key(f), k -> f));
  }

  /// What the workbook is for, once that is known.
  public Optional<Stamp> stamp() {
    return stamp;
  }

  public Stamp knownStamp() {
    return stamp.orElseThrow(() -> new IllegalStateException("park and period are read first"));
  }

  /// What is remembered of a figure from one source.
  public Optional<Remembered> remembered(Evidence.Slot slot, String source) {
    return Optional.ofNullable(remembered.get(List.of(slot, source)));
  }

  private static List<Object> key(Remembered figure) {
    return List.of(figure.slot(), figure.source());
  }

  public void add(Figure figure) {
    figures.add(figure);
  }

  public void remove(List<Figure> withdrawn) {
    figures.removeAll(withdrawn);
  }

  public List<Figure> figures() {
    return List.copyOf(figures);
  }

  public void add(Roster roster) {
    rosters.add(roster);
  }

  public void add(Preference preference) {
    preferences.add(preference);
  }

  public void add(Issue issue) {
    issues.add(issue);
  }

  public void issue(IssueKind kind, Place place, Phrase found, Phrase expected, Phrase hint) {
    issues.add(new Issue(kind, place, found, expected, hint));
  }

  public void hold(HeldRow row) {
    held.putIfAbsent(new Place(row.sheet(), row.row(), "", ""), row);
  }

  /// Figures of all good rows.
  public List<Observation> observations() {
    return figures.stream().map(Figure::observation).toList();
  }

  /// Lists without faulty rows.
  public List<Roster> rosters() {
    return List.copyOf(rosters);
  }

  /// Choices among rival sources.
  public List<Preference> preferences() {
    return List.copyOf(preferences);
  }

  /// Rows that gave no figure.
  public List<HeldRow> held() {
    return List.copyOf(held.values());
  }

  /// All issues, in the order of sheets, rows and columns.
  public List<Issue> issues() {
    return issues.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((Issue issue) -> sheets.indexOf(issue.sheet()))
                .thenComparingInt(Issue::row)
                .thenComparingInt(issue -> issue.column().length())
                .thenComparing(Issue::column))
        .toList();
  }
}
