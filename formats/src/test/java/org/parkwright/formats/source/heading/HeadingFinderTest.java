package org.parkwright.formats.source.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// The row of the headings among titles, notes and figures.
class HeadingFinderTest {

  private static List<Line> table(String... lines) {
    List<Line> table = new ArrayList<>();
    for (String line : lines) {
      table.add(new Line(table.size() + 1, Arrays.asList(line.split("\\|", -1))));
    }
    return table;
  }

  @Test
  void belowTitlesAndNotes() {
    assertThat(
            HeadingFinder.find(
                table(
                    "Register of industrial estates 2024||||",
                    "Ministry of Industry, as of 31/12/2024||||",
                    "No|Estate|District|Area (ha)|Jobs",
                    "1|Borg El Arab|Alexandria|1,265|45000",
                    "2|Sadat City|Menoufia|2,400|38000")))
        .isEqualTo(OptionalInt.of(2));
  }

  @Test
  void overRowsOfWordsOnly() {
    assertThat(
            HeadingFinder.find(
                table("Estate|District", "Borg El Arab|Alexandria", "Ameriya|Alexandria")))
        .isEqualTo(OptionalInt.of(0));
  }

  @Test
  void yearsMayBeHeadings() {
    assertThat(HeadingFinder.find(table("Zone|2021|2022|2023", "A|12.5|13.1|14", "B|7|8.25|9.5")))
        .isEqualTo(OptionalInt.of(0));
  }

  @Test
  void figuresOverFiguresAreData() {
    assertThat(HeadingFinder.find(table("Suez|460|14", "Tianjin|33|2", "TEDA|7.34|1"))).isEmpty();
  }

  @Test
  void figuresInOtherScriptsAreFigures() {
    assertThat(HeadingFinder.find(table("المنطقة|المساحة", "برج العرب|١٢٦٥", "السادات|٢٤٠٠")))
        .isEqualTo(OptionalInt.of(0));
    assertThat(HeadingFinder.find(table("برج العرب|١٢٦٥", "السادات|٢٤٠٠"))).isEmpty();
  }

  @Property
  void titlesAboveDoNotMoveTheHeadings(@ForAll("titles") int titles) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < titles; i++) {
      lines.add("Note " + i + "|||");
    }
    lines.addAll(List.of("Name|Type|Area|Jobs", "a|SEZ|12.5|100", "b|park|7|90", "c|SEZ|8|80"));

    assertThat(HeadingFinder.find(table(lines.toArray(new String[0]))))
        .isEqualTo(OptionalInt.of(titles));
  }

  @Provide
  Arbitrary<Integer> titles() {
    return Arbitraries.integers().between(0, 12);
  }

  @Test
  void namesAreNeverBlankAndNeverTwice() {
    assertThat(
            ColumnNames.of(List.of("tel", " tel", "", "tel (2)", "two\n lines", "\u00A0", "tel")))
        .containsExactly(
            "tel", "tel (2)", "column 3", "tel (2) (2)", "two lines", "column 6", "tel (3)");
  }
}
