package org.parkwright.formats.workbook.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.workbook.layout.EveryLanguage;
import org.parkwright.formats.workbook.layout.ListQuestion;
import org.parkwright.formats.workbook.layout.SheetLayout;
import org.parkwright.formats.workbook.tables.Draft;
import org.parkwright.formats.workbook.tables.ReadTable;
import org.parkwright.kernel.document.Phrase;

/// Finds the sheets of a workbook by name, and renamed ones by their headings.
final class SheetFinder {
  private static final Set<String> OTHERS =
      Stream.of(
              EveryLanguage.of(SheetLayout.READ_ME),
              EveryLanguage.of(SheetLayout.SYSTEMS),
              List.of(SheetLayout.LISTS, SheetLayout.STAMP))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final XSSFWorkbook workbook;
  private final Draft draft;
  private final Set<String> used = new HashSet<>(OTHERS);

  SheetFinder(XSSFWorkbook workbook, Draft draft) {
    this.workbook = workbook;
    this.draft = draft;
  }

  /// The sheet of a layout.
  ///
  /// @param expected whether it is an error when there is none
  Optional<XSSFSheet> find(SheetLayout layout, boolean expected) {
    Optional<XSSFSheet> named = sheets().filter(s -> layout.isTitle(s.getSheetName())).findFirst();
    Optional<XSSFSheet> found =
        named.isPresent() ? named : sheets().filter(s -> looksLike(s, layout)).findFirst();
    found.ifPresent(sheet -> used.add(sheet.getSheetName()));
    if (found.isPresent() && named.isEmpty()) {
      draft.issue(
          IssueKind.RENAMED_SHEET,
          Place.sheet(found.get().getSheetName()),
          Phrase.text(found.get().getSheetName()),
          Phrase.of("expect.sheet_name", layout.said()),
          Phrase.of("do.recognised"));
    }
    if (found.isEmpty() && expected) {
      missing(layout.said());
    }
    return found;
  }

  /// The lists that the workbook has or should have.
  Set<String> rosters() {
    Set<String> rosters = new LinkedHashSet<>(draft.knownStamp().lists());
    sheets()
        .filter(sheet -> rosters.stream().noneMatch(r -> isSheetOf(sheet, r)))
        .filter(sheet -> draft.knownStamp().lists().isEmpty())
        .filter(sheet -> ListReader.recognise(sheet, draft.terms().dictionary()))
        .forEach(sheet -> rosters.add(ListQuestion.rosterOf(sheet.getSheetName())));
    return rosters;
  }

  /// The sheet of a list.
  Optional<XSSFSheet> list(String roster) {
    Optional<XSSFSheet> found = sheets().filter(sheet -> isSheetOf(sheet, roster)).findFirst();
    found.ifPresent(sheet -> used.add(sheet.getSheetName()));
    if (found.isEmpty()) {
      missing(ListQuestion.said(roster));
    }
    return found;
  }

  /// Tells of sheets that look like ours and were not read.
  void strangers() {
    sheets()
        .filter(
            sheet ->
                Arrays.stream(SheetLayout.values())
                        .anyMatch(layout -> ReadTable.recognise(sheet, layout).isPresent())
                    || ListReader.recognise(sheet, draft.terms().dictionary()))
        .forEach(
            sheet ->
                draft.issue(
                    IssueKind.EXTRA_SHEET,
                    Place.sheet(sheet.getSheetName()),
                    Phrase.text(sheet.getSheetName()),
                    Phrase.of("expect.own_names"),
                    Phrase.of("do.looks_like")));
  }

  private void missing(Phrase title) {
    List<String> names =
        IntStream.range(0, workbook.getNumberOfSheets())
            .mapToObj(workbook::getSheetName)
            .filter(name -> !name.equals(SheetLayout.LISTS) && !name.equals(SheetLayout.STAMP))
            .toList();
    draft.issue(
        IssueKind.MISSING_SHEET,
        Place.file(),
        Phrase.of(
            "found.sheets", Phrase.joined("list.comma", names.stream().map(Phrase::text).toList())),
        Phrase.of("expect.sheet", title),
        Phrase.of("do.name_back"));
  }

  private Stream<XSSFSheet> sheets() {
    List<XSSFSheet> sheets = new ArrayList<>();
    for (Sheet sheet : workbook) {
      if (sheet instanceof XSSFSheet one && !used.contains(one.getSheetName())) {
        sheets.add(one);
      }
    }
    return sheets.stream();
  }

  private static boolean isSheetOf(XSSFSheet sheet, String roster) {
    return ListQuestion.isSheet(roster, sheet.getSheetName());
  }

  /// Whether a sheet has all columns that a layout needs, and no other layout fits better.
  private static boolean looksLike(XSSFSheet sheet, SheetLayout layout) {
    int here = fit(sheet, layout);
    return here > 0 && Arrays.stream(SheetLayout.values()).allMatch(l -> fit(sheet, l) <= here);
  }

  private static int fit(XSSFSheet sheet, SheetLayout layout) {
    return ReadTable.recognise(sheet, layout)
        .filter(headings -> headings.places().keySet().containsAll(layout.needed()))
        .map(headings -> headings.places().size())
        .orElse(0);
  }
}
