package org.parkwright.formats.workbook.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.park.ParkId;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.workbook.layout.EveryLanguage;
import org.parkwright.formats.workbook.layout.ReadMe;
import org.parkwright.formats.workbook.layout.Remembered;
import org.parkwright.formats.workbook.layout.SheetLayout;
import org.parkwright.formats.workbook.layout.Stamp;
import org.parkwright.formats.workbook.layout.SystemRef;
import org.parkwright.formats.workbook.layout.Words;
import org.parkwright.formats.workbook.tables.Draft;
import org.parkwright.formats.workbook.tables.PeriodCell;
import org.parkwright.formats.xlsx.CellReader;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.period.Period;

/// Reads what the workbook is for from its hidden sheet, or, when that is lost, from the read-me
/// sheet.
final class StampReader {
  private final Draft draft;
  private final Map<String, List<List<String>>> lines = new HashMap<>();
  private String sheet = SheetLayout.STAMP;

  private StampReader(Draft draft) {
    this.draft = draft;
  }

  /// Puts the stamp into the draft; without park and period nothing can be read.
  static void read(XSSFWorkbook workbook, Draft draft) {
    StampReader reader = new StampReader(draft);
    XSSFSheet stamp = workbook.getSheet(SheetLayout.STAMP);
    XSSFSheet readMe = readMe(workbook);
    if (stamp != null) {
      reader.lines(stamp);
      reader.stamp();
    } else if (readMe != null && reader.fromReadMe(readMe)) {
      reader.stamp();
    } else {
      draft.issue(
          IssueKind.MISSING_STAMP,
          Place.file(),
          Phrase.of("found.no_sheet", SheetLayout.STAMP),
          Phrase.of("expect.ours"),
          Phrase.of("do.new_workbook"));
    }
  }

  private static @Nullable XSSFSheet readMe(XSSFWorkbook workbook) {
    return EveryLanguage.of(SheetLayout.READ_ME).stream()
        .map(workbook::getSheet)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// The lines under a label of the read-me sheet in any language.
  private List<List<String>> labelled(String key) {
    return lines.entrySet().stream()
        .filter(line -> EveryLanguage.says(key, line.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }

  private void lines(XSSFSheet stamp) {
    for (Row row : stamp) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.getLastCellNum(); i++) {
        cells.add(CellReader.shown(CellReader.read(((XSSFRow) row).getCell(i))));
      }
      if (!cells.isEmpty()) {
        lines
            .computeIfAbsent(cells.getFirst(), key -> new ArrayList<>())
            .add(cells.subList(1, cells.size()));
      }
    }
  }

  private boolean fromReadMe(XSSFSheet readMe) {
    sheet = readMe.getSheetName();
    lines(readMe);
    List<List<String>> address = labelled(ReadMe.ADDRESS);
    List<List<String>> period = labelled(ReadMe.PERIOD);
    List<List<String>> name = labelled(ReadMe.PARK);
    boolean found = !address.isEmpty() && !period.isEmpty();
    if (found) {
      lines.put("park", address);
      lines.put("period", period);
      lines.put("name", name);
      draft.issue(
          IssueKind.STAMP_FROM_README,
          Place.sheet(sheet),
          Phrase.of("found.no_sheet", SheetLayout.STAMP),
          Phrase.of("expect.hidden"),
          Phrase.of("do.from_readme"));
    }
    return found;
  }

  private void stamp() {
    String format = first("format");
    if (!format.isEmpty() && !format.equals(Integer.toString(Stamp.FORMAT))) {
      draft.issue(
          IssueKind.NEWER_FORMAT,
          Place.sheet(sheet),
          Phrase.of("found.layout", format),
          Phrase.of("expect.layout", Stamp.FORMAT),
          Phrase.of("do.update"));
      return;
    }
    Optional<ParkId> park = park();
    Optional<Period> period = PeriodCell.of(first("period"));
    if (period.isEmpty()) {
      draft.issue(
          IssueKind.BAD_PERIOD,
          Place.sheet(sheet),
          Phrase.text(first("period")),
          Phrase.of("expect.period"),
          Phrase.of("do.new_workbook"));
    }
    if (park.isPresent() && period.isPresent()) {
      draft.stamp(
          new Stamp(
              Stamp.FORMAT,
              first("name"),
              park.get(),
              period.get(),
              first("dictionary"),
              each("system").map(c -> new SystemRef(at(c, 0), at(c, 1))).toList(),
              each("asked").map(c -> at(c, 0)).toList(),
              each("earlier").flatMap(c -> earlier(c).stream()).toList(),
              each("list").map(c -> at(c, 0)).toList(),
              each("figure").flatMap(c -> remembered(c).stream()).toList(),
              rosters()));
    }
  }

  private Optional<ParkId> park() {
    try {
      return Optional.of(ParkId.of(first("park").strip()));
    } catch (IllegalArgumentException bad) {
      draft.issue(
          IssueKind.BAD_PARK,
          Place.sheet(sheet),
          Phrase.text(first("park")),
          Phrase.of("expect.address"),
          Phrase.of("do.new_workbook"));
      return Optional.empty();
    }
  }

  private static Optional<Stamp.EarlierYear> earlier(List<String> cells) {
    return PeriodCell.of(at(cells, 1)).map(period -> new Stamp.EarlierYear(at(cells, 0), period));
  }

  /// A remembered figure; one that somebody has changed is forgotten, its row is still read.
  private static Optional<Remembered> remembered(List<String> c) {
    try {
      Evidence.Slot slot =
          new Evidence.Slot(at(c, 0), Period.of(at(c, 1)), Words.scenario(at(c, 2)).orElseThrow());
      Optional<Claim.Value> claim =
          c.size() <= 7
              ? Optional.empty()
              : Optional.of(
                  new Claim.Value(
                      Double.parseDouble(at(c, 7)),
                      Double.parseDouble(at(c, 8)),
                      Double.parseDouble(at(c, 9)),
                      at(c, 10),
                      at(c, 11)));
      return Optional.of(
          new Remembered(slot, at(c, 3), claim, at(c, 4), at(c, 5), Instant.parse(at(c, 6))));
    } catch (RuntimeException changed) {
      return Optional.empty();
    }
  }

  private List<Roster> rosters() {
    Map<String, Map<String, Map<String, Double>>> rosters = new LinkedHashMap<>();
    each("member")
        .forEach(
            c -> {
              double value = number(at(c, 3));
              var members = rosters.computeIfAbsent(at(c, 0), name -> new LinkedHashMap<>());
              if (Double.isFinite(value)) {
                members
                    .computeIfAbsent(at(c, 1), name -> new LinkedHashMap<>())
                    .put(at(c, 2), value);
              }
            });
    return rosters.entrySet().stream()
        .map(
            roster ->
                new Roster(
                    roster.getKey(),
                    roster.getValue().entrySet().stream()
                        .map(member -> new Roster.Member(member.getKey(), member.getValue()))
                        .toList()))
        .toList();
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException changed) {
      return Double.NaN;
    }
  }

  private String first(String key) {
    return each(key).map(cells -> at(cells, 0)).findFirst().orElse("");
  }

  private Stream<List<String>> each(String key) {
    return lines.getOrDefault(key, List.of()).stream();
  }

  private static String at(List<String> cells, int place) {
    return place < cells.size() ? cells.get(place) : "";
  }
}
