package org.parkwright.kernel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parkwright.kernel.document.Block.Notice;

class DocumentTest {

  @Test
  void a_draft_keeps_the_reading_order() {
    Document document =
        Document.titled("Riverside park")
            .in("zh-Hans")
            .headline("Meets 31 of 47.")
            .notice(Notice.Kind.ILLUSTRATIVE, "Invented.")
            .heading("Findings", "findings")
            .paragraph("See below.")
            .table(Grid.captioned("Findings").column("Indicator").row(Cell.words("water")))
            .bullets("ask", "wait")
            .facts(Fact.of("Area", "12 km²"))
            .about("Seed", "42")
            .build();

    assertThat(document.blocks())
        .extracting(block -> block.getClass().getSimpleName())
        .containsExactly("Headline", "Notice", "Heading", "Paragraph", "Grid", "Bullets", "Facts");
    assertThat(document.headline()).contains("Meets 31 of 47.");
    assertThat(document.locale().getLanguage()).isEqualTo("zh");
    assertThat(document.about()).containsExactly(Fact.of("Seed", "42"));
  }

  @Test
  void later_changes_to_a_draft_leave_the_document_alone() {
    Draft draft = Document.titled("t").paragraph("one");
    Document before = draft.build();
    draft.paragraph("two");

    assertThat(before.blocks()).hasSize(1);
    assertThat(draft.build().blocks()).hasSize(2);
  }

  @Test
  void two_places_with_one_anchor_are_refused() {
    Draft draft =
        Document.titled("t")
            .heading("Water", "w")
            .table(Grid.captioned("g").column("c").rowAt("w", Cell.words("x")));

    assertThatThrownBy(draft::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"w\"")
        .hasMessageContaining("two places");
  }

  @Test
  void an_anchor_with_a_space_or_quote_is_refused() {
    for (String anchor : List.of("", " ", "a b", "a\"b", "#a", "-a", "a<b")) {
      assertThatThrownBy(() -> new Block.Heading(2, "Water", Optional.of(anchor)))
          .as(anchor)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(anchor);
    }
    assertThat(new Block.Heading(2, "水", Optional.of("水-1.2")).anchor()).contains("水-1.2");
  }

  @Test
  void a_language_that_is_no_tag_is_refused_by_its_name() {
    for (String tag : List.of("", "english_US", "e", "und", "x-private", "-")) {
      assertThatThrownBy(() -> Document.titled("t").in(tag).build())
          .as(tag)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("\"" + tag + "\"")
          .hasMessageContaining("BCP 47");
    }
  }

  @Test
  void a_row_with_too_few_cells_is_named() {
    var sketch =
        Grid.captioned("Gaps").column("Indicator").numbers("Value", "%").row(Cell.words("water"));

    assertThatThrownBy(sketch::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"Gaps\", row 1 has 1 cells; expected 2");
  }

  @Test
  void blank_words_are_refused() {
    assertThatThrownBy(() -> Document.titled(" ").build()).hasMessageContaining("title is blank");
    assertThatThrownBy(() -> new Block.Headline("")).hasMessageContaining("headline is blank");
    assertThatThrownBy(() -> new Cell.Unknown("\n")).hasMessageContaining("reason");
    assertThatThrownBy(() -> new Cell.NotApplicable("")).hasMessageContaining("reason");
    assertThatThrownBy(() -> new Block.Paragraph(List.of())).hasMessageContaining("paragraph");
    assertThatThrownBy(() -> Fact.of("Area", "")).hasMessageContaining("\"Area\"");
    assertThatThrownBy(() -> new Block.Bullets(List.of())).hasMessageContaining("at least one");
  }

  @Test
  void a_number_that_is_none_is_refused() {
    for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Cell.number(none, "t", 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(String.valueOf(none));
    }
    assertThatThrownBy(() -> Cell.number(1, "t", -1)).hasMessageContaining("digits is -1");
    assertThatThrownBy(() -> Cell.ranged(5, 6, 7, "t", 0))
        .hasMessageContaining("5.0 in 6.0 to 7.0");
  }

  @Test
  void a_heading_has_level_two_or_three() {
    for (int level : new int[] {0, 1, 4}) {
      assertThatThrownBy(() -> new Block.Heading(level, "Water", Optional.empty()))
          .hasMessageContaining("\"Water\" has level " + level);
    }
  }

  @Test
  void plain_words_of_a_run_keep_signs() {
    assertThat(
            Inline.plain(
                List.of(
                    Inline.text("Water "),
                    Inline.strong("is"),
                    Inline.text(" "),
                    Inline.mark(Mark.PARTLY),
                    Inline.link(" (source)", "#s"))))
        .isEqualTo("Water is ◐ (source)");
  }
}
