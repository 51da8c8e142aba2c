package org.parkwright.render.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Grid.Column;
import org.parkwright.kernel.document.Inline.Link;

/// How a document is set for one reader: in which language and on what.
///
/// Every template and every sheet writes its figures through here, so that page, PDF and workbook
/// show the same ones.
public record Typesetting(Words words, Medium medium) {

  public enum Medium {
    /// Part of a page of the running platform.
    SERVED,
    /// A file of its own, read away from the server.
    FILE,
    /// A PDF.
    PAPER
  }

  /// Where a link leads for this reader, if anywhere: away from the server, an address that begins
  /// with `/` leads nowhere.
  public Optional<String> href(Link link) {
    boolean lost = medium != Medium.SERVED && link.href().startsWith("/");
    return lost ? Optional.empty() : Optional.of(link.href());
  }

  /// Whether columns must be written from last to first: the PDF engine does not turn tables round
  /// for right-to-left languages, browsers do.
  public boolean reversesColumns() {
    return medium == Medium.PAPER && words.rightToLeft();
  }

  /// Whether columns are given their widths: the PDF engine shares them out badly by itself.
  public boolean fixesColumns() {
    return medium == Medium.PAPER;
  }

  /// The order in which `n` columns are written.
  public List<Integer> columnOrder(int n) {
    return IntStream.range(0, n).mapToObj(i -> reversesColumns() ? n - 1 - i : i).toList();
  }

  /// The figure of a number cell as it stands under its column's head.
  public String figure(Cell.Number cell, Column column) {
    String number = words.number(cell.value(), cell.digits());
    return Numbers.withUnit(number, unitBeside(cell.unit(), column));
  }

  /// The central figure of a ranged cell.
  public String figure(Cell.Ranged cell, Column column) {
    String number = words.number(cell.value(), cell.digits());
    return Numbers.withUnit(number, unitBeside(cell.unit(), column));
  }

  /// The range of a ranged cell, in the unit of its central figure.
  public String range(Cell.Ranged cell) {
    return words.range(cell.low(), cell.high(), cell.digits());
  }

  /// The unit to print beside a figure: none where the column's head says it for all.
  private static String unitBeside(String unit, Column column) {
    return unit.equals(column.unit()) ? "" : unit;
  }
}
