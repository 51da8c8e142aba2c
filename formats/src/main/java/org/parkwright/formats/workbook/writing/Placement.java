package org.parkwright.formats.workbook.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.formats.workbook.layout.Question;
import org.parkwright.formats.workbook.layout.Questions;
import org.parkwright.formats.workbook.layout.Shown;

/// Decides on which row of which sheet each known figure stands.
///
/// The figure that counts (by preference, grade and time, see [Evidence]) stands on the row of its
/// question. An intention shares the row of the current figure when it has the same unit, no
/// range, quality, note or method of its own, and a source that fits one cell. Everything else
/// stands on the sheet of rivals, where each figure has a row to itself. Of several records from
/// one source only the latest is kept: the earlier ones are its corrections.
public final class Placement {
  private final Dictionary dictionary;
  private final List<Row> now = new ArrayList<>();
  private final List<Row> earlier = new ArrayList<>();
  private final List<Observation> rivals = new ArrayList<>();

  /// A question with what is known.
  ///
  /// @param question the question
  /// @param current the figure that counts
  /// @param intended the intention that shares its row
  record Row(Question question, Optional<Observation> current, Optional<Observation> intended) {}

  private Placement(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /// Places the figures.
  ///
  /// @param evidence the figures as chosen
  /// @param observations all of them
  public static Placement of(
      Questions questions,
      Dictionary dictionary,
      Evidence evidence,
      Collection<Observation> observations) {
    Placement placement = new Placement(dictionary);
    Map<Evidence.Slot, Observation> chosen = chosen(evidence);
    List<Observation> placed = new ArrayList<>();
    for (Question question : questions.now()) {
      placement.now.add(placement.row(question, chosen, placed));
    }
    for (Question question : questions.earlier()) {
      Optional<Observation> one = known(question, Scenario.CURRENT, chosen);
      one.ifPresent(placed::add);
      placement.earlier.add(new Row(question, one, Optional.empty()));
    }
    latest(observations).stream().filter(o -> !placed.contains(o)).forEach(placement.rivals::add);
    return placement;
  }

  List<Row> now() {
    return List.copyOf(now);
  }

  List<Row> earlier() {
    return List.copyOf(earlier);
  }

  List<Observation> rivals() {
    return List.copyOf(rivals);
  }

  /// Every figure that has a place.
  List<Observation> figures() {
    List<Observation> figures = new ArrayList<>();
    for (Row row : now) {
      row.current().ifPresent(figures::add);
      row.intended().ifPresent(figures::add);
    }
    earlier.forEach(row -> row.current().ifPresent(figures::add));
    figures.addAll(rivals);
    return figures;
  }

  private Row row(
      Question question, Map<Evidence.Slot, Observation> chosen, List<Observation> placed) {
    Optional<Observation> current = known(question, Scenario.CURRENT, chosen);
    Optional<Observation> intended =
        known(question, Scenario.INTENDED, chosen)
            .filter(o -> o.claim() instanceof Claim.Value)
            .filter(o -> current.isEmpty() || shareRow(current.get(), o));
    current.ifPresent(placed::add);
    intended.ifPresent(placed::add);
    return new Row(question, current, intended);
  }

  private boolean shareRow(Observation current, Observation intended) {
    if (!(current.claim() instanceof Claim.Value now)
        || !(intended.claim() instanceof Claim.Value then)) {
      return false;
    }
    Source source = intended.source();
    var variable = dictionary.get(current.variable());
    return Shown.of(variable, now).unit().equals(Shown.of(variable, then).unit())
        && !then.hasRange()
        && intended.grade().isEmpty()
        && intended.note().isEmpty()
        && intended.method().isEmpty()
        && (source.equals(current.source())
            || (source.date().isEmpty() && source.address().isEmpty()));
  }

  private static Optional<Observation> known(
      Question question, Scenario scenario, Map<Evidence.Slot, Observation> chosen) {
    return Optional.ofNullable(
        chosen.get(new Evidence.Slot(question.variable().code(), question.period(), scenario)));
  }

  private static Map<Evidence.Slot, Observation> chosen(Evidence evidence) {
    Map<Evidence.Slot, Observation> chosen = new TreeMap<>();
    evidence
        .answers()
        .forEach(
            (slot, answer) -> {
              switch (answer) {
                case Answer.Known known -> chosen.put(slot, known.chosen());
                case Answer.NotApplicable not -> chosen.put(slot, not.chosen());
                case Answer.Missing missing -> {}
              }
            });
    return chosen;
  }

  private static List<Observation> latest(Collection<Observation> observations) {
    Map<Evidence.Slot, Map<String, Observation>> bySource = new TreeMap<>();
    for (Observation o : observations) {
      bySource
          .computeIfAbsent(
              new Evidence.Slot(o.variable(), o.period(), o.scenario()), s -> new LinkedHashMap<>())
          .merge(
              o.source().title(),
              o,
              (older, newer) -> newer.at().isBefore(older.at()) ? older : newer);
    }
    return bySource.values().stream()
        .flatMap(
            sources ->
                sources.values().stream()
                    .sorted(Comparator.comparing((Observation o) -> o.source().title())))
        .toList();
  }
}
