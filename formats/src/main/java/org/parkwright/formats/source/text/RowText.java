package org.parkwright.formats.source.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.source.Located;
import org.parkwright.formats.source.SourceRow;
import org.parkwright.kernel.document.Phrase;

/// Makes a row of the cells as they stand in a file: white space around them taken off, letters
/// that went through a wrong character set put right, missing cells filled up, and everything that
/// was noticed told with its place.
public final class RowText {
  private static final int SHOWN = 60;

  /// A cell over so many lines is a quotation mark that nobody closed.
  private static final int MANY_LINES = 200;

  private final List<String> columns;
  private final String sheet;
  private final boolean tellShort;

  /// @param columns their headings
  /// @param sheet name of the sheet; empty where there is only one
  /// @param tellShort whether a row with fewer cells is worth telling
  public RowText(List<String> columns, String sheet, boolean tellShort) {
    this.columns = columns;
    this.sheet = sheet;
    this.tellShort = tellShort;
  }

  /// The row.
  ///
  /// @param row where it stands, from 1
  /// @param raw its cells
  /// @param located its geometry
  public SourceRow row(long row, List<String> raw, Located located) {
    List<Issue> issues = new ArrayList<>(0);
    List<String> cells = new ArrayList<>(columns.size());
    for (int c = 0; c < columns.size(); c++) {
      cells.add(c < raw.size() ? cell(row, c, raw.get(c), issues) : "");
    }
    int surplus = raw.size();
    while (surplus > columns.size() && raw.get(surplus - 1).isBlank()) {
      surplus--;
    }
    if (surplus > columns.size() || (tellShort && raw.size() < columns.size())) {
      issues.add(ragged(row, raw, surplus));
    }
    if (located instanceof Located.Unusable unusable) {
      issues.add(
          new Issue(
              IssueKind.UNUSABLE_GEOMETRY,
              new Place(sheet, line(row), "", ""),
              Phrase.text(unusable.found()),
              unusable.why(),
              Phrase.of("source.do.geometry")));
    }
    return new SourceRow(row, cells, located, issues);
  }

  private String cell(long row, int column, String raw, List<Issue> issues) {
    if (plain(raw)) {
      return raw.strip();
    }
    if (raw.length() > MANY_LINES && raw.lines().count() > MANY_LINES) {
      issues.add(
          issue(
              IssueKind.UNCLOSED_QUOTE,
              row,
              column,
              raw.lines().findFirst().orElse(""),
              Phrase.of("source.expect.quote"),
              Phrase.of("source.do.quote")));
    }
    if (raw.indexOf('\uFFFD') >= 0) {
      issues.add(
          issue(
              IssueKind.UNDECODABLE_TEXT,
              row,
              column,
              raw,
              Phrase.of("source.expect.decodable"),
              Phrase.of("source.do.encoding")));
    }
    return stripped(
        switch (Mojibake.look(raw)) {
          case Mojibake.Seen.Sound sound -> raw;
          case Mojibake.Seen.Damaged damaged -> {
            issues.add(
                issue(
                    IssueKind.DAMAGED_TEXT,
                    row,
                    column,
                    raw,
                    Phrase.of("source.expect.unmangled"),
                    Phrase.of("source.do.retype")));
            yield raw;
          }
          case Mojibake.Seen.Repaired(String text) -> {
            issues.add(
                issue(
                    IssueKind.REPAIRED_TEXT,
                    row,
                    column,
                    raw,
                    Phrase.of("source.expect.unmangled"),
                    Phrase.of("source.do.repaired", text)));
            yield text;
          }
        });
  }

  /// Most cells are short and ASCII, and need no second look.
  private static boolean plain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) > 127) {
        return false;
      }
    }
    return raw.length() <= MANY_LINES;
  }

  /// Without white space around, no-break spaces and marks that cannot be seen included.
  private static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private Issue ragged(long row, List<String> raw, int cells) {
    String beyond =
        cells > columns.size() ? ": " + String.join(" | ", raw.subList(columns.size(), cells)) : "";
    return new Issue(
        IssueKind.RAGGED_ROW,
        new Place(sheet, line(row), "", ""),
        Phrase.of(
            "source.found.cells",
            cells > columns.size() ? cells : raw.size(),
            beyond.length() > SHOWN ? beyond.substring(0, SHOWN) + "…" : beyond),
        Phrase.of("source.expect.cells", columns.size()),
        Phrase.of("source.do.cells"));
  }

  private Issue issue(
      IssueKind kind, long row, int column, String found, Phrase expected, Phrase hint) {
    return new Issue(
        kind,
        new Place(
            sheet, line(row), CellReference.convertNumToColString(column), columns.get(column)),
        Phrase.text(found),
        expected,
        hint);
  }

  private static int line(long row) {
    return (int) Math.min(row, Integer.MAX_VALUE);
  }
}
