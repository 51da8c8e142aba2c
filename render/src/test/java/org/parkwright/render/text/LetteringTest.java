package org.parkwright.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class LetteringTest {

  /// Against the real font: an estimate that were too small would let lines run over the edge.
  @Test
  void the_estimate_is_a_little_wider_than_noto_sans() throws IOException {
    try (var in =
            Words.class.getResourceAsStream(
                "/org/parkwright/render/fonts/NotoSans_400Regular.ttf");
        TrueTypeFont font =
            new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in))) {
      for (String text :
          List.of(
              "Share of energy from renewable sources, 4 % of at least 15 %",
              "Réutilisation des eaux usées industrielles",
              "Доля энергии из возобновляемых источников",
              "64 (55 to 79)",
              "Management and monitoring",
              "1,234.56 m³/10⁴ CNY")) {
        double real = 0;
        var glyphs = font.getUnicodeCmapLookup();
        for (int c : text.codePoints().toArray()) {
          real += font.getAdvanceWidth(glyphs.getGlyphId(c)) / (double) font.getUnitsPerEm();
        }
        assertThat(Lettering.width(text, 1)).as(text).isBetween(real * 0.97, real * 1.25);
      }
    }
  }

  @Property
  void wrapping_loses_nothing_but_white_space(
      @ForAll @StringLength(max = 60) String text,
      @ForAll @IntRange(min = 10, max = 300) int width) {
    List<String> lines = Lettering.wrap(text, 12, width);
    assertThat(squeezed(String.join("", lines))).isEqualTo(squeezed(text));
  }

  @Property
  void lines_fit_unless_one_letter_is_wider_than_the_line(
      @ForAll @StringLength(max = 60) String text,
      @ForAll @IntRange(min = 13, max = 300) int width) {
    assertThat(Lettering.wrap(text, 12, width))
        .allSatisfy(
            line -> assertThat(Lettering.width(line, 12)).isLessThanOrEqualTo(width + 1e-9));
  }

  @Test
  void words_stay_whole_where_they_can() {
    assertThat(Lettering.wrap("Fresh water per value added", 14, 114))
        .containsExactly("Fresh water", "per value added");
    assertThat(Lettering.wrap("工业用水重复利用率", 14, 70)).containsExactly("工业用水重", "复利用率");
    assertThat(Lettering.fit("a very long label indeed", 12, 80)).endsWith("…").hasSizeLessThan(16);
    assertThat(Lettering.fit("short", 12, 80)).isEqualTo("short");
  }

  private static String squeezed(String text) {
    var kept = new StringBuilder();
    text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
