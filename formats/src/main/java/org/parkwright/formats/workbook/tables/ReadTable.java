package org.parkwright.formats.workbook.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.typed.Nearest;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.workbook.layout.EveryLanguage;
import org.parkwright.formats.workbook.layout.SheetLayout;
import org.parkwright.formats.xlsx.CellValue;
import org.parkwright.kernel.document.Phrase;

/// A sheet whose columns have been found by their headings, in whatever order they stand.
public final class ReadTable {
  private static final int LEAST_HEADINGS = 3;
  private final Draft draft;
  private final XSSFSheet sheet;
  private final SheetLayout layout;
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final Headings<Column> headings;
  private final int header;

  private ReadTable(Draft draft, SheetLayout layout, Headings<Column> headings) {
    this.draft = draft;
    this.sheet = headings.sheet();
    this.layout = layout;
    this.headings = headings;
    this.header = headings.row();
    headings.places().forEach((column, at) -> places.put(column, at.getFirst()));
  }

  /// Headings of a layout on a sheet, when enough are there to recognise it.
  public static Optional<Headings<Column>> recognise(XSSFSheet sheet, SheetLayout layout) {
    return Headings.find(
        sheet,
        heading ->
            layout.columns().stream().filter(column -> column.isHeading(heading)).findFirst(),
        LEAST_HEADINGS);
  }

  /// The table on a sheet, or nothing when a column is missing without which it cannot be read;
  /// says which columns are missing, double, renamed or strange.
  public static Optional<ReadTable> of(XSSFSheet sheet, SheetLayout layout, Draft draft) {
    Optional<Headings<Column>> headings = recognise(sheet, layout);
    if (headings.isEmpty()) {
      draft.issue(
          IssueKind.MISSING_COLUMN,
          Place.sheet(sheet.getSheetName()),
          Phrase.of("found.no_header"),
          Phrase.of("expect.headings", named(layout.columns())),
          Phrase.of("do.copy_header"));
      holdAll(sheet, draft);
      return Optional.empty();
    }
    ReadTable table = new ReadTable(draft, layout, headings.get());
    boolean doubled = table.doubled(headings.get());
    boolean complete = table.missing();
    table.strangers();
    if (doubled || !complete) {
      table.rows().forEach(TableRow::hold);
      return Optional.empty();
    }
    return Optional.of(table);
  }

  /// Without headings, what stands in the rows is kept by column letter.
  private static void holdAll(XSSFSheet sheet, Draft draft) {
    for (Row row : sheet) {
      HeldRow held = HeldRow.of((XSSFRow) row, Map.of());
      if (!held.cells().isEmpty()) {
        draft.hold(held);
      }
    }
  }

  private static Phrase named(List<Column> columns) {
    return Phrase.joined(
        "list.comma", columns.stream().map(c -> Phrase.of("issue.quoted", c.said())).toList());
  }

  private boolean doubled(Headings<Column> headings) {
    boolean any = false;
    for (Map.Entry<Column, List<Integer>> one : headings.places().entrySet()) {
      if (one.getValue().size() > 1) {
        any = true;
        draft.issue(
            IssueKind.DUPLICATE_COLUMN,
            head(one.getValue().get(1), headings.written(one.getValue().get(1))),
            one.getKey().said(),
            Phrase.of("expect.heading_once"),
            Phrase.of(
                "do.columns_doubled",
                Phrase.joined(
                    "list.comma",
                    one.getValue().stream()
                        .map(at -> Phrase.text(CellReference.convertNumToColString(at)))
                        .toList())));
      }
    }
    return any;
  }

  private boolean missing() {
    boolean complete = true;
    for (Column column : layout.columns()) {
      boolean informative =
          column == Column.QUESTION || column == Column.USED_BY || column == Column.DEFINITION;
      if (places.containsKey(column) || informative) {
        continue;
      }
      boolean needed = layout.needed().contains(column);
      complete &= !needed;
      Optional<String> similar =
          EveryLanguage.of("book.column." + column.name()).stream()
              .flatMap(heading -> Nearest.to(heading, headings.strange().values()).stream())
              .findFirst();
      draft.issue(
          similar.isPresent()
              ? IssueKind.RENAMED_COLUMN
              : needed ? IssueKind.MISSING_COLUMN : IssueKind.MISSING_OPTIONAL_COLUMN,
          new Place(sheet.getSheetName(), header + 1, "", ""),
          Phrase.text(similar.orElse("")),
          Phrase.of("expect.column", column.said()),
          similar
              .map(s -> Phrase.of("do.renamed", s))
              .orElse(needed ? Phrase.of("do.needed") : Phrase.of("do.others_read")));
    }
    return complete;
  }

  private void strangers() {
    headings.strange().forEach(this::stranger);
    headings.unnamed().forEach(column -> stranger(column, ""));
  }

  private void stranger(int column, String heading) {
    if (rows().stream().anyMatch(row -> !(row.raw(column) instanceof CellValue.Blank))) {
      draft.issue(
          IssueKind.EXTRA_COLUMN,
          head(column, heading),
          Phrase.text(heading),
          Phrase.of("expect.one_heading", named(layout.columns())),
          Phrase.of("do.column_extra"));
    }
  }

  /// All rows under the header.
  public List<TableRow> rows() {
    List<TableRow> rows = new ArrayList<>();
    for (Row row : sheet) {
      if (row.getRowNum() > header) {
        rows.add(new TableRow(this, (XSSFRow) row, draft));
      }
    }
    return rows;
  }

  /// Numbers, from 1, of stored rows that a merged range takes part of, with the range.
  public Map<Integer, String> mergedRows() {
    Set<Integer> ours = new HashSet<>(places.values());
    NavigableSet<Integer> stored = new TreeSet<>();
    sheet.forEach(row -> stored.add(row.getRowNum()));
    Map<Integer, String> merged = new TreeMap<>();
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      boolean inTable =
          ours.stream().anyMatch(c -> c >= range.getFirstColumn() && c <= range.getLastColumn());
      int first = Math.max(range.getFirstRow(), header + 1);
      if (inTable && first <= range.getLastRow()) {
        for (int row : stored.subSet(first, true, range.getLastRow(), true)) {
          if (merged.putIfAbsent(row + 1, range.formatAsString()) != null) {
            break;
          }
        }
      }
    }
    return merged;
  }

  Optional<Integer> place(Column column) {
    return Optional.ofNullable(places.get(column));
  }

  /// The heading of a column: as it stands on the sheet, or in English where it stands in capitals
  // or
  /// with another spacing.
  String heading(Column column) {
    return place(column)
        .map(headings::written)
        .filter(
            written -> !EveryLanguage.plain(written).equals(EveryLanguage.plain(column.heading())))
        .orElse(column.heading());
  }

  String name() {
    return sheet.getSheetName();
  }

  public SheetLayout layout() {
    return layout;
  }

  /// Headings by column index, ours and strange ones.
  Map<Integer, String> headings() {
    return headings.named();
  }

  private Place head(int column, String heading) {
    return new Place(
        sheet.getSheetName(), header + 1, CellReference.convertNumToColString(column), heading);
  }
}
