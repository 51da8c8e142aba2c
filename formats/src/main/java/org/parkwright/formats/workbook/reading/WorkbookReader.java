package org.parkwright.formats.workbook.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.workbook.layout.EveryLanguage;
import org.parkwright.formats.workbook.layout.SheetLayout;
import org.parkwright.formats.workbook.layout.Stamp;
import org.parkwright.formats.workbook.layout.SystemRef;
import org.parkwright.formats.workbook.tables.Draft;
import org.parkwright.formats.workbook.tables.ReadingTerms;
import org.parkwright.formats.xlsx.Inspection;
import org.parkwright.kernel.document.Phrase;

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
          Phrase.text(String.valueOf(broken.getMessage())),
          Phrase.of("expect.complete"),
          Phrase.of("do.reopen"));
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
          Phrase.of("found.no_answer"),
          Phrase.of("expect.answers", SheetLayout.ANSWERS.said()),
          Phrase.text(""));
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
          Phrase.of(
              "found.no_row",
              Phrase.joined("list.comma", missing.stream().map(Phrase::text).toList())),
          Phrase.of("expect.row_each"),
          Phrase.of("do.copy_row"));
    }
  }

  private void versions() {
    Stamp stamp = draft.knownStamp();
    String here = draft.terms().dictionary().version();
    if (!stamp.dictionary().isEmpty() && !stamp.dictionary().equals(here)) {
      draft.issue(
          IssueKind.OTHER_DICTIONARY,
          Place.sheet(SheetLayout.STAMP),
          Phrase.of("issue.dictionary", stamp.dictionary()),
          Phrase.of("issue.dictionary", here),
          Phrase.of("do.checked"));
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
            Place.sheet(systemsSheet()),
            Phrase.text(system.toString()),
            versions.isEmpty()
                ? Phrase.of(
                    "expect.one_of",
                    joined(
                        "list.comma",
                        known.stream().map(SystemRef::id).distinct().sorted().toList()))
                : joined("list.or", versions),
            Phrase.of("do.system"));
      }
    }
  }

  private static Phrase joined(String key, List<String> texts) {
    return Phrase.joined(key, texts.stream().map(Phrase::text).toList());
  }

  private String systemsSheet() {
    return EveryLanguage.of(SheetLayout.SYSTEMS).stream()
        .filter(name -> workbook.getSheet(name) != null)
        .findFirst()
        .orElse(EveryLanguage.english(SheetLayout.SYSTEMS));
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
            Phrase.text(figure.shown()),
            Phrase.of("expect.one_figure"),
            same
                ? Phrase.of("do.same_figure", other.place())
                : Phrase.of("do.other_figure", other.place(), other.shown()));
      }
    }
  }

  private static boolean sameClaim(Claim one, Claim other) {
    return one instanceof Claim.Value a && other instanceof Claim.Value b
        ? a.value() == b.value() && a.low() == b.low() && a.high() == b.high()
        : one.equals(other);
  }
}
