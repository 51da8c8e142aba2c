package org.parkwright.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.Loader;
import org.apache.poi.ss.usermodel.CellType;
import org.parkwright.kernel.document.Block;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Chart;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Fact;
import org.parkwright.kernel.document.FindingsStrip;
import org.parkwright.kernel.document.GapBars;
import org.parkwright.kernel.document.Grid;
import org.parkwright.kernel.document.Hue;
import org.parkwright.kernel.document.Inline;
import org.parkwright.kernel.document.Mark;
import org.parkwright.kernel.document.RangeBars;
import org.parkwright.kernel.document.Trend;
import org.parkwright.render.text.Characters;
import org.w3c.dom.Element;

/// Whatever people type, it stays text: in the page, in the drawing, on paper and in the workbook.
class EscapingTest {

  @Provide
  Arbitrary<String> nasty() {
    return NastyText.any();
  }

  @Property(tries = 300)
  void a_page_shows_the_text_and_nothing_else(@ForAll("nasty") String text) {
    Element page = Reading.xml(DocumentHtml.page(everywhere(text)));

    assertThat(Reading.all(page, "script")).isEmpty();
    assertThat(Reading.all(page, "img")).isEmpty();
    assertThat(Reading.all(page, "h1")).singleElement().satisfies(h1 -> saysExactly(h1, text));
    assertThat(Reading.ofClass(page, "headline"))
        .singleElement()
        .satisfies(headline -> saysExactly(headline, text));
    assertThat(Reading.all(page, "li")).allSatisfy(item -> saysExactly(item, text));
  }

  @Property(tries = 300)
  void a_drawing_is_well_formed_and_says_its_title(@ForAll("nasty") String text) {
    for (Chart chart : charts(text)) {
      Element svg = Reading.xml(ChartSvg.of(chart, Locale.ENGLISH));
      assertThat(Reading.all(svg, "script")).isEmpty();
      saysExactly(Reading.all(svg, "title").getFirst(), text);
    }
  }

  @Property(tries = 20)
  void paper_takes_any_text(@ForAll("nasty") String text) throws IOException {
    try (var pdf = Loader.loadPDF(DocumentPdf.of(everywhere(text)))) {
      assertThat(pdf.getNumberOfPages()).isPositive();
      assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(Characters.legal(text));
    }
  }

  @Property(tries = 120)
  void a_workbook_gives_the_text_back_as_text(@ForAll("nasty") String text) throws IOException {
    try (var workbook = Reading.workbook(DocumentXlsx.of(everywhere(text)))) {
      for (var sheet : workbook) {
        sheet.forEach(
            row ->
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
      }
      var words = workbook.getSheetAt(1).getRow(2).getCell(0);
      assertThat(unified(words.getStringCellValue())).isEqualTo(unified(Characters.legal(text)));
      boolean formulaLike = "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
      if (formulaLike) {
        assertThat(words.getCellStyle().getQuotePrefixed()).isTrue();
      }
    }
  }

  private static void saysExactly(Element element, String text) {
    assertThat(unified(element.getTextContent())).isEqualTo(unified(Characters.legal(text)));
  }

  /// XML readers turn every line end into one line feed.
  private static String unified(String text) {
    return text.strip().replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  private static Document everywhere(String text) {
    var grid =
        new Grid(
            text,
            text,
            List.of(new Grid.Column(text, text, Grid.Align.START)),
            List.of(
                new Grid.Row(List.of(Cell.words(text)), Optional.empty()),
                new Grid.Row(List.of(Cell.number(1, text, 0)), Optional.empty()),
                new Grid.Row(List.of(Cell.ranged(1, 0, 2, text, 0)), Optional.empty()),
                new Grid.Row(List.of(new Cell.Finding(Mark.MET, text)), Optional.empty()),
                new Grid.Row(List.of(Cell.unknown(text)), Optional.empty()),
                new Grid.Row(List.of(Cell.notApplicable(text)), Optional.empty())));
    var draft =
        Document.titled(text)
            .headline(text)
            .heading(text)
            .paragraph(Inline.text(text), Inline.strong(text), Inline.link(text, "#x"))
            .notice(Block.Notice.Kind.NOTE, text)
            .bullets(text)
            .facts(Fact.of(text, text))
            .table(grid)
            .about(text, text);
    charts(text).forEach(chart -> draft.chart(chart, text));
    return draft.build();
  }

  private static List<Chart> charts(String text) {
    return List.of(
        new RangeBars(
            text,
            text,
            text,
            0,
            Chart.Range.of(0, 9),
            List.of(RangeBars.Bar.of(text, 1, 2, 3, Hue.ECONOMY).noting(text)),
            List.of(new RangeBars.Reference(text, 4))),
        new FindingsStrip(
            text, text, List.of(new FindingsStrip.Group(text, Map.of(Mark.UNKNOWN, 2)))),
        new GapBars(text, text, text, 1, List.of(GapBars.Lift.of(text, 1, 2, Hue.SOCIETY))),
        new Trend(
            text,
            text,
            text,
            0,
            List.of(text),
            List.of(Trend.Series.of(text, Hue.NEUTRAL, Trend.Point.of(2, 1, 3)))));
  }
}
