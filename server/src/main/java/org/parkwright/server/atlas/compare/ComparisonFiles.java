package org.parkwright.server.atlas.compare;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parkwright.formats.typed.CsvText;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Draft;
import org.parkwright.kernel.document.Grid;
import org.parkwright.kernel.text.OneLine;
import org.parkwright.server.page.Frame;

/// A comparison as a document, as CSV and as data.
final class ComparisonFiles {
  private final Comparison comparison;
  private final Map<String, String> about = new LinkedHashMap<>();
  private final Frame frame;

  ComparisonFiles(Comparison comparison, String address, Instant at, Frame frame) {
    this.comparison = comparison;
    this.frame = frame;
    about.put(frame.t("atlas.about.what"), title(comparison, frame));
    about.put(frame.t("atlas.about.address"), address);
    about.put(frame.t("atlas.about.when"), at.truncatedTo(ChronoUnit.SECONDS).toString());
    about.put(frame.t("atlas.about.engine"), "Parkwright " + frame.version());
  }

  static String title(Comparison comparison, Frame frame) {
    return frame.t("compare.parks.title", comparison.parks().size());
  }

  /// The document that workbook and PDF are drawn from: a table for each heading, and one that
  /// names the source of every value.
  Document document() {
    Draft draft = Document.titled(title(comparison, frame)).in(frame.language());
    for (Comparison.Part part : comparison.parts()) {
      Grid.Sketch grid = Grid.captioned(part.title()).column(frame.t("park.facts.topic"));
      comparison.parks().forEach(park -> grid.column(park.name()));
      for (Comparison.Row row : part.rows()) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(row.label())));
        row.cells().forEach(cell -> cells.add(cell(cell)));
        grid.row(cells);
      }
      draft.table(grid);
    }
    draft.table(sources());
    about.forEach(draft::about);
    return draft.build();
  }

  private static Cell cell(Comparison.Cell cell) {
    return switch (cell) {
      case Comparison.Said said when said.quantity().isPresent() ->
          Cell.number(
              said.quantity().get().value(),
              said.quantity().get().unit().symbol().equals("1")
                  ? ""
                  : said.quantity().get().unit().symbol(),
              digits(said.quantity().get().value()));
      case Comparison.Said said -> Cell.words(said.words());
      case Comparison.Unsaid unsaid -> Cell.unknown(unsaid.reason());
    };
  }

  private static int digits(double value) {
    for (int digits = 0; digits < 6; digits++) {
      double scale = Math.pow(10, digits);
      if (Math.abs(Math.rint(value * scale) / scale - value) <= 1e-9 * Math.abs(value)) {
        return digits;
      }
    }
    return 6;
  }

  private Grid sources() {
    Grid.Sketch grid =
        Grid.captioned(frame.t("atlas.about.sources"))
            .column(frame.t("park.facts.topic"))
            .column(frame.t("park.name"))
            .column(frame.t("park.facts.claim"))
            .column(frame.t("park.facts.asof"))
            .column(frame.t("park.facts.source"))
            .column(frame.t("park.facts.why"));
    each(
        (row, park, said) ->
            grid.row(
                Cell.words(row.label()),
                Cell.words(park.name()),
                Cell.words(said.words()),
                said.asOf().isBlank()
                    ? Cell.unknown(frame.t("park.facts.undated"))
                    : Cell.words(said.asOf()),
                Cell.words(said.source()),
                Cell.words(said.why().isBlank() ? frame.t("chosen.only") : said.why())));
    return grid.build();
  }

  private interface Taker {
    void take(Comparison.Row row, Comparison.Column park, Comparison.Said said);
  }

  private void each(Taker taker) {
    for (Comparison.Part part : comparison.parts()) {
      for (Comparison.Row row : part.rows()) {
        for (int i = 0; i < row.cells().size(); i++) {
          if (row.cells().get(i) instanceof Comparison.Said said) {
            taker.take(row, comparison.parks().get(i), said);
          }
        }
      }
    }
  }

  /// One line for each value, with what the file is before them.
  byte[] csv() {
    StringWriter text = new StringWriter();
    text.write('\uFEFF');
    about.forEach((label, words) -> text.write("# " + label + ": " + OneLine.of(words) + "\r\n"));
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("park", "topic", "value", "amount", "unit", "as of", "source", "why");
      each(
          (row, park, said) ->
              csv.writeRecord(
                  park.id(),
                  row.topic(),
                  CsvText.guarded(said.words()),
                  said.quantity().map(q -> Double.toString(q.value())).orElse(""),
                  said.quantity().map(q -> q.unit().symbol()).orElse(""),
                  CsvText.guarded(said.asOf()),
                  CsvText.guarded(said.source()),
                  CsvText.guarded(said.why())));
    } catch (java.io.IOException impossible) {
      throw new IllegalStateException("a text in memory cannot fail", impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// The same as data.
  Map<String, Object> json() {
    List<Map<String, Object>> values = new ArrayList<>();
    each(
        (row, park, said) -> {
          Map<String, Object> value = new LinkedHashMap<>();
          value.put("park", park.id());
          value.put("topic", row.topic());
          value.put("value", said.words());
          said.quantity()
              .ifPresent(
                  quantity -> {
                    value.put("amount", quantity.value());
                    value.put("unit", quantity.unit().symbol());
                  });
          value.put("asOf", said.asOf());
          value.put("source", said.source());
          value.put("why", said.why());
          value.put("differing", said.differing());
          value.put("illustrative", said.illustrative());
          values.add(value);
        });
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("about", about);
    all.put("parks", comparison.parks().stream().map(Comparison.Column::id).toList());
    all.put("values", values);
    return all;
  }
}
