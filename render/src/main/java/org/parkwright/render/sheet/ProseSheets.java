package org.parkwright.render.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.parkwright.kernel.document.Block;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Fact;
import org.parkwright.kernel.document.Grid;
import org.parkwright.kernel.document.Inline;
import org.parkwright.render.sheet.Styles.Look;
import org.parkwright.render.text.Lettering;

/// The sheets in words: the summary (everything but the tables; a chart by its text equivalent)
/// and the sheet that says what, when and which versions. Labels stand in the first column, words
/// in the second.
final class ProseSheets {
  private static final int LABEL = 0;
  private static final int WORDS = 1;

  private ProseSheets() {}

  static void summary(Pencil pencil, Document document) {
    setUp(pencil);
    pencil.text(pencil.row(), LABEL, document.title(), Look.TITLE);
    for (Block block : document.blocks()) {
      write(pencil, block);
    }
  }

  static void about(Pencil pencil, Document document) {
    setUp(pencil);
    pencil.text(pencil.row(), LABEL, pencil.words().say("about"), Look.HEADING);
    document.about().forEach(fact -> write(pencil, fact));
  }

  private static void setUp(Pencil pencil) {
    pencil.width(LABEL, 28);
    pencil.width(WORDS, 90);
    pencil.sheet.setDisplayGridlines(false);
  }

  private static void write(Pencil pencil, Block block) {
    switch (block) {
      case Block.Headline headline ->
          words(pencil, pencil.row(), List.of(Inline.text(headline.text())), Look.HEADLINE);
      case Block.Heading heading -> {
        pencil.gap();
        pencil.text(pencil.row(), LABEL, heading.text(), Look.HEADING);
      }
      case Block.Paragraph paragraph -> words(pencil, pencil.row(), paragraph.text(), Look.TEXT);
      case Block.Notice notice ->
          labelled(pencil, pencil.words().notice(notice.kind()), notice.text());
      case Block.Figure figure -> {
        String picture = figure.chart().inWords(pencil.words());
        labelled(pencil, figure.chart().title(), List.of(Inline.text(picture)));
        if (!figure.caption().isEmpty()) {
          words(pencil, pencil.row(), List.of(Inline.text(figure.caption())), Look.QUIET);
        }
      }
      case Block.Facts facts -> facts.facts().forEach(fact -> write(pencil, fact));
      case Block.Bullets bullets ->
          bullets.items().forEach(item -> words(pencil, pencil.row(), dotted(item), Look.TEXT));
      case Grid grid -> {} // A sheet of its own.
    }
  }

  private static List<Inline> dotted(List<Inline> item) {
    return Stream.concat(Stream.of(Inline.text("• ")), item.stream()).toList();
  }

  private static void write(Pencil pencil, Fact fact) {
    labelled(pencil, fact.label(), fact.value());
  }

  private static void labelled(Pencil pencil, String label, List<Inline> text) {
    Row row = pencil.row();
    pencil.text(row, LABEL, label, Look.QUIET);
    pencil.heighten(row, LABEL, Lettering.width(label, 1), 1);
    words(pencil, row, text, Look.TEXT);
  }

  private static void words(Pencil pencil, Row row, List<Inline> text, Look look) {
    pencil.text(row, WORDS, text, look);
    double size = look == Look.HEADLINE ? 16.0 / 11 : 1;
    pencil.heighten(row, WORDS, Lettering.width(pencil.said(text), 1), size);
  }
}
