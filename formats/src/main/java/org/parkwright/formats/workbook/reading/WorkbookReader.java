package org.parkwright.formats.workbook.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.workbook.layout.ListQuestion;
import org.parkwright.formats.workbook.layout.SheetLayout;
import org.parkwright.formats.workbook.layout.Stamp;
import org.parkwright.formats.workbook.layout.SystemRef;
import org.parkwright.formats.workbook.tables.Draft;
import org.parkwright.formats.workbook.tables.ReadingTerms;
import org.parkwright.formats.xlsx.Inspection;

/// Reads a workbook sheet by sheet into a draft. Nothing that a file contains makes it throw.
public final class WorkbookReader {
  private final Draft draft;
  private final XSSFWorkbook workbook;
  private final SheetFinder finder;

  private WorkbookReader(Draft draft, XSSFWorkbook workbook) {
    this.draft = draft;
    this.workbook = workbook;
    this.finder = new SheetFinder(workbook, draft);
  }

  /// Reads an inspected file.
  public static Draft read(Inspection inspection, ReadingTerms terms) {
    Draft draft = new Draft(terms);
    switch (inspection) {
      case Inspection.Refused refused -> draft.add(refused.why());
      case Inspection.Safe safe -> {
        safe.warnings().forEach(draft::add);
        open(safe, draft);
      }
    }
    return draft;
  }

  private static void open(Inspection.Safe safe, Draft draft) {
    try (XSSFWorkbook workbook = safe.parts().open()) {
      new WorkbookReader(draft, workbook).read();
    } catch (IOException | RuntimeException broken) {
      draft.issue(
          IssueKind.DAMAGED_FILE,
          Place.file(),
          String.valueOf(broken.getMessage()),
          "a complete XLSX workbook",
          "open it in a spreadsheet program and save it again");
    }
  }

  private void read() {
    List<String> names = new ArrayList<>(List.of(""));
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    draft.sheets(names);
    StampReader.read(workbook, draft);
    if (draft.stamp().isEmpty()) {
      return;
    }
    versions();
    Stamp stamp = draft.knownStamp();
    figures(SheetLayout.ANSWERS, true, stamp.asked());
    figures(
        SheetLayout.EARLIER,
        !stamp.earlier().isEmpty(),
        stamp.earlier().stream().map(e -> e.code() + " " + e.period()).toList());
    figures(SheetLayout.RIVALS, false, List.of());
    acrossSheets();
    lists();
    finder.find(SheetLayout.CHOICES, false).ifPresent(s -> ChoicesReader.read(s, draft));
    finder.strangers();
    Plausibility.ask(draft);
    if (draft.figures().isEmpty() && draft.held().isEmpty() && draft.rosters().isEmpty()) {
      draft.issue(
          IssueKind.NOTHING_ANSWERED,
          Place.file(),
          "no answer",
          "answers on the sheet " + SheetLayout.ANSWERS.title(),
          "");
    }
  }

  private void figures(SheetLayout layout, boolean expected, List<String> asked) {
    finder
        .find(layout, expected)
        .ifPresent(
            sheet ->
                FigureSheetReader.read(sheet, layout, draft)
                    .ifPresent(rows -> missingRows(sheet, asked, rows)));
  }

  private void missingRows(XSSFSheet sheet, List<String> asked, Set<String> rows) {
    List<String> missing = asked.stream().filter(row -> !rows.contains(row)).toList();
    if (!missing.isEmpty()) {
      draft.issue(
          IssueKind.MISSING_ROW,
          Place.sheet(sheet.getSheetName()),
          "no row for " + String.join(", ", missing),
          "a row for each question",
          "it counts as unanswered; copy the row from a new workbook to answer it");
    }
  }

  private void versions() {
    Stamp stamp = draft.knownStamp();
    String here = draft.terms().dictionary().version();
    if (!stamp.dictionary().isEmpty() && !stamp.dictionary().equals(here)) {
      draft.issue(
          IssueKind.OTHER_DICTIONARY,
          Place.sheet(SheetLayout.STAMP),
          "data dictionary " + stamp.dictionary(),
          "data dictionary " + here,
          "codes and units were checked one by one");
    }
    Set<SystemRef> known = draft.terms().systems();
    for (SystemRef system : known.isEmpty() ? List.<SystemRef>of() : stamp.systems()) {
      List<String> versions =
          known.stream()
              .filter(k -> k.id().equals(system.id()))
              .map(SystemRef::toString)
              .sorted()
              .toList();
      if (!known.contains(system)) {
        draft.issue(
            versions.isEmpty() ? IssueKind.UNKNOWN_SYSTEM : IssueKind.UNKNOWN_SYSTEM_VERSION,
            Place.sheet(SheetLayout.SYSTEMS),
            system.toString(),
            versions.isEmpty()
                ? "one of " + known.stream().map(SystemRef::id).distinct().sorted().toList()
                : String.join(" or ", versions),
            "the figures were read; assess them with a system that is known here");
      }
    }
  }

  private void lists() {
    for (String roster : finder.rosters()) {
      finder.list(roster).ifPresent(sheet -> ListReader.read(sheet, roster, draft));
    }
  }

  /// One source can say one thing only about a slot: of a rival that repeats or contradicts the
  /// answers' row, the person is told, and the rival is left out.
  private void acrossSheets() {
    Map<List<Object>, Draft.Figure> first = new HashMap<>();
    for (Draft.Figure figure : draft.figures()) {
      Observation o = figure.observation();
      Evidence.Slot slot = new Evidence.Slot(o.variable(), o.period(), o.scenario());
      Draft.Figure other = first.putIfAbsent(List.of(slot, o.source().title()), figure);
      if (other != null) {
        boolean same = sameClaim(o.claim(), other.observation().claim());
        draft.remove(List.of(figure));
        draft.hold(figure.held());
        draft.issue(
            same ? IssueKind.REPEATED_ROW : IssueKind.DUPLICATE_ROW,
            figure.place(),
            figure.shown(),
            "one figure from each source",
            other.place()
                + (same
                    ? " says the same; it was read once"
                    : " gives " + other.shown() + " from the same source; name another source"));
      }
    }
  }

  private static boolean sameClaim(Claim one, Claim other) {
    return one instanceof Claim.Value a && other instanceof Claim.Value b
        ? a.value() == b.value() && a.low() == b.low() && a.high() == b.high()
        : one.equals(other);
  }

  /// The roster of a sheet's name when no stamp tells it.
  static String rosterOf(String sheet) {
    return sheet.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  /// Whether a sheet's name is the one of a roster.
  static boolean isSheetOf(String sheet, String roster) {
    return ListQuestion.sheet(roster).equalsIgnoreCase(sheet.strip());
  }
}
