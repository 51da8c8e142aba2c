package org.parkwright.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkwright.kernel.document.Block;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Chart;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Fact;
import org.parkwright.kernel.document.Grid;
import org.parkwright.kernel.document.Inline;
import org.parkwright.kernel.document.Mark;

/// Every kind of block, cell, inline, chart and mark is drawn on every medium.
class EveryKindTest {

  static Stream<Document> specimens() {
    return Stream.of(Specimen.english(), Specimen.chinese(), Specimen.arabic());
  }

  @Test
  void the_specimen_forgets_no_kind() {
    var seen = new ArrayList<Object>();
    for (Block block : Specimen.english().blocks()) {
      seen.add(block);
      switch (block) {
        case Grid grid -> grid.rows().forEach(row -> seen.addAll(row.cells()));
        case Block.Figure figure -> seen.add(figure.chart());
        case Block.Paragraph paragraph -> seen.addAll(paragraph.text());
        default -> {}
      }
    }
    for (Class<?> family : List.of(Block.class, Cell.class, Chart.class, Inline.class)) {
      assertThat(family.getPermittedSubclasses())
          .allSatisfy(kind -> assertThat(seen).hasAtLeastOneElementOfType(kind));
    }
    for (Block.Notice.Kind kind : Block.Notice.Kind.values()) {
      assertThat(seen).anyMatch(b -> b instanceof Block.Notice n && n.kind() == kind);
    }
    for (Mark mark : Mark.values()) {
      assertThat(seen).anyMatch(c -> c instanceof Cell.Finding f && f.mark() == mark);
    }
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void page_paper_and_workbook_say_the_same_words(Document document) throws IOException {
    String page = Reading.xml(DocumentHtml.page(document)).getTextContent();
    byte[] pdf = DocumentPdf.of(document);
    // Cells of several lines are found in one order, links over two lines in the other.
    String paper = squeezed(Reading.pdfCells(pdf)) + squeezed(Reading.pdfText(pdf));
    var sheets = new ArrayList<String>();
    try (var workbook = Reading.workbook(DocumentXlsx.of(document))) {
      workbook.forEach(sheet -> sheets.addAll(Reading.texts(sheet)));
    }
    assertThat(words(document))
        .isNotEmpty()
        .allSatisfy(
            word -> {
              assertThat(page).contains(word);
              assertThat(sheets).anyMatch(text -> text.contains(word));
              if (!document.language().equals("ar")) { // read in DocumentPdfTest
                assertThat(paper).contains(squeezed(word));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void the_page_lets_nothing_in_from_outside_and_needs_no_inline_style(Document document) {
    for (String html : List.of(DocumentHtml.fragment(document), DocumentHtml.page(document))) {
      var root = Reading.xml(html);
      for (String name : List.of("script", "link", "img", "iframe", "object", "base", "form")) {
        assertThat(Reading.all(root, name)).as(name).isEmpty();
      }
      assertThat(Reading.all(root, "*"))
          .allSatisfy(
              element -> {
                assertThat(element.hasAttribute("style")).isFalse();
                assertThat(element.hasAttribute("src")).isFalse();
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                  assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
                }
              });
    }
  }

  @Test
  void a_report_drops_links_that_only_the_server_answers_and_a_fragment_keeps_them() {
    assertThat(DocumentHtml.fragment(Specimen.english()))
        .contains("<a href=\"/parks/xx/riverside\">");
    String page = DocumentHtml.page(Specimen.english());
    assertThat(page).doesNotContain("/parks/xx").contains("the park's page");
    assertThat(page).contains("href=\"#missing\"").contains("id=\"missing\"");
  }

  /// The words that a document's author wrote, as far as they stand alone in a cell or a line.
  private static List<String> words(Document document) {
    var words = new ArrayList<String>();
    words.add(document.title());
    document.about().forEach(fact -> words(fact, words));
    for (Block block : document.blocks()) {
      switch (block) {
        case Block.Headline headline -> words.add(headline.text());
        case Block.Heading heading -> words.add(heading.text());
        case Block.Paragraph paragraph -> words(paragraph.text(), words);
        case Block.Notice notice -> words(notice.text(), words);
        case Block.Figure figure -> words.add(figure.chart().title());
        case Block.Facts facts -> facts.facts().forEach(fact -> words(fact, words));
        case Block.Bullets bullets -> bullets.items().forEach(item -> words(item, words));
        case Grid grid -> {
          words.add(grid.caption());
          grid.columns().forEach(column -> words.add(column.title()));
          grid.rows().forEach(row -> row.cells().forEach(cell -> words(cell, words)));
        }
      }
    }
    return words;
  }

  private static void words(Fact fact, List<String> words) {
    words.add(fact.label());
    words(fact.value(), words);
  }

  private static void words(List<Inline> pieces, List<String> words) {
    for (Inline piece : pieces) {
      if (!(piece instanceof Inline.FindingMark)) {
        words.add(Inline.plain(List.of(piece)).strip());
      }
    }
  }

  private static void words(Cell cell, List<String> words) {
    switch (cell) {
      case Cell.Words w -> words(w.words(), words);
      case Cell.Finding finding -> words.add(finding.text());
      case Cell.Unknown unknown -> words.add(unknown.reason());
      case Cell.NotApplicable not -> words.add(not.reason());
      case Cell.Number n -> {}
      case Cell.Ranged r -> {}
    }
  }

  /// Without white space: paper breaks lines where it must.
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }
}
