package org.parkwright.formats.source.number;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parkwright.formats.typed.NumberReading;
import org.parkwright.formats.typed.NumberText;

/// Decides how a column writes numbers, and reads its cells.
///
/// Most cells say by themselves what their point or comma means (`2.886,7`, `2886.87`, `0.5`,
/// `1,234,567`; see [NumberText]). Those that do not (`1.234`) follow the others if all of these
/// agree, or all but one in twenty; in a column that truly mixes both, or in which no cell decides,
/// they stay open and are told.
public final class NumberColumn {
  private static final int RULE = 20;
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}[\\p{Nd}.,'’ \\u00A0\\u202F]*");
  private static final Set<String> MISSING =
      Set.of(
          "-",
          "–",
          "—",
          "--",
          "---",
          "?",
          ".",
          "..",
          "...",
          "…",
          "*",
          "/",
          "n/a",
          "na",
          "n.a.",
          "nan",
          "null",
          "none",
          "nil",
          "nd",
          "n.d.",
          "n/d",
          "s/d",
          "s.d.",
          "nc",
          "n.c.",
          "#n/a",
          "无",
          "暂无",
          "нет",
          "н/д",
          "нд",
          "غير متوفر");

  private long point;
  private long comma;
  private long open;

  /// A column about which nothing is known yet.
  public NumberColumn() {}

  /// A column with these cells.
  public static NumberColumn of(Iterable<String> cells) {
    NumberColumn column = new NumberColumn();
    cells.forEach(column::take);
    return column;
  }

  /// Learns from one more cell.
  public void take(String cell) {
    switch (NumberText.read(cell)) {
      case NumberReading.Ambiguous ambiguous -> open++;
      case NumberReading.Sure sure -> {
        switch (decimalSign(cell)) {
          case '.' -> point++;
          case ',' -> comma++;
          default -> {}
        }
      }
      case NumberReading.Wrong wrong -> {}
    }
  }

  /// How it writes numbers, after all cells taken so far.
  public Notation notation() {
    if (point == 0 && comma == 0) {
      return open > 0 ? Notation.UNDECIDED : Notation.PLAIN;
    }
    if (comma * RULE <= point) {
      return Notation.POINT;
    }
    return point * RULE <= comma ? Notation.COMMA : Notation.MIXED;
  }

  /// Reads a cell in the notation of the column.
  public CellNumber read(String cell) {
    return read(cell, notation());
  }

  /// Reads a cell in a notation that is known otherwise.
  public static CellNumber read(String cell, Notation notation) {
    String mark = cell.strip();
    if (mark.isEmpty() || MISSING.contains(mark.toLowerCase(Locale.ROOT))) {
      return new CellNumber.Missing(mark);
    }
    return switch (NumberText.read(cell)) {
      case NumberReading.Sure sure -> new CellNumber.Read(sure.value(), sure.rest(), false);
      case NumberReading.Wrong wrong -> new CellNumber.Wrong(wrong.reason(), wrong.likely());
      case NumberReading.Ambiguous two -> {
        boolean isComma = cell.indexOf(',') >= 0 || cell.indexOf('\uFF0C') >= 0;
        yield switch (notation) {
          case POINT ->
              new CellNumber.Read(isComma ? two.grouped() : two.decimal(), two.rest(), true);
          case COMMA ->
              new CellNumber.Read(isComma ? two.decimal() : two.grouped(), two.rest(), true);
          case MIXED, UNDECIDED, PLAIN ->
              new CellNumber.TwoWays(two.grouped(), two.decimal(), two.rest());
        };
      }
    };
  }

  /// The sign that begins decimals by this cell alone; 0 when it has none that tells.
  private static char decimalSign(String cell) {
    Matcher digits = DIGITS.matcher(cell);
    if (!digits.find()) {
      return 0;
    }
    String body = digits.group().replaceAll("[.,'’ \\u00A0\\u202F]+$", "");
    int lastPoint = body.lastIndexOf('.');
    int lastComma = body.lastIndexOf(',');
    if (lastPoint < 0 && lastComma < 0) {
      return 0;
    }
    char last = lastPoint > lastComma ? '.' : ',';
    boolean both = lastPoint >= 0 && lastComma >= 0;
    boolean repeated = body.indexOf(last) != body.lastIndexOf(last);
    return both || !repeated ? last : last == '.' ? ',' : '.';
  }

  @Override
  public String toString() {
    return "%s: %d with a point, %d with a comma, %d open"
        .formatted(notation(), point, comma, open);
  }
}
