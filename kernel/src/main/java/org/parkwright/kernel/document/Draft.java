package org.parkwright.kernel.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A [Document] being written, block after block in reading order. Not thread-safe.
public final class Draft {
  private final String title;
  private String language = "en";
  private final List<Block> blocks = new ArrayList<>();
  private final List<Fact> about = new ArrayList<>();

  Draft(String title) {
    this.title = title;
  }

  /// The language of the texts, as a BCP 47 tag.
  public Draft in(String language) {
    this.language = language;
    return this;
  }

  /// The answer in words.
  public Draft headline(String text) {
    return block(new Block.Headline(text));
  }

  /// Begins a part.
  public Draft heading(String text) {
    return block(new Block.Heading(2, text, Optional.empty()));
  }

  public Draft heading(String text, String anchor) {
    return block(new Block.Heading(2, text, Optional.of(anchor)));
  }

  /// Begins a section of a part.
  public Draft subheading(String text) {
    return block(new Block.Heading(3, text, Optional.empty()));
  }

  public Draft subheading(String text, String anchor) {
    return block(new Block.Heading(3, text, Optional.of(anchor)));
  }

  public Draft paragraph(String text) {
    return paragraph(Inline.text(text));
  }

  public Draft paragraph(Inline... text) {
    return block(new Block.Paragraph(List.of(text)));
  }

  public Draft notice(Block.Notice.Kind kind, String text) {
    return notice(kind, Inline.text(text));
  }

  public Draft notice(Block.Notice.Kind kind, Inline... text) {
    return block(new Block.Notice(kind, List.of(text)));
  }

  public Draft table(Grid grid) {
    return block(grid);
  }

  public Draft table(Grid.Sketch sketch) {
    return block(sketch.build());
  }

  public Draft chart(Chart chart) {
    return chart(chart, "");
  }

  public Draft chart(Chart chart, String caption) {
    return block(new Block.Figure(chart, caption));
  }

  public Draft facts(Fact... facts) {
    return block(new Block.Facts(List.of(facts)));
  }

  public Draft bullets(String... items) {
    return bullets(Stream.of(items).map(item -> List.of(Inline.text(item))).toList());
  }

  public Draft bullets(List<List<Inline>> items) {
    return block(new Block.Bullets(items));
  }

  /// Any block, or a part written elsewhere.
  public Draft block(Block... more) {
    blocks.addAll(List.of(more));
    return this;
  }

  /// What, when, which version, seed, fingerprint.
  public Draft about(String label, String value) {
    about.add(Fact.of(label, value));
    return this;
  }

  public Document build() {
    return new Document(title, language, blocks, about);
  }
}
