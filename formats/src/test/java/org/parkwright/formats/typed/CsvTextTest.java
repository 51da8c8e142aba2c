package org.parkwright.formats.typed;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// Text in CSV runs nothing in a spreadsheet program and comes back as it was; numbers in CSV are
/// what the file says.
class CsvTextTest {

  @Provide
  Arbitrary<String> formulaLike() {
    return Arbitraries.strings().withChars("=+-@'＝ \t\r\nx1").ofMaxLength(6);
  }

  @Property
  void readingUndoesWriting(@ForAll("formulaLike") String text) {
    assertThat(CsvText.plain(CsvText.guarded(text))).isEqualTo(text);
  }

  @Property
  void nothingWrittenBeginsAFormula(@ForAll("formulaLike") String text) {
    assertThat(CsvText.guarded(text).strip()).doesNotMatch("(?s)[=+\\-@＝].*");
  }

  @Test
  void ordinaryTextStays() {
    assertThat(CsvText.guarded("'t Zand, a-b = c")).isEqualTo("'t Zand, a-b = c");
    assertThat(CsvText.plain("'t Zand")).isEqualTo("'t Zand");
    assertThat(CsvText.guarded("=1")).isEqualTo("'=1");
  }

  @Test
  void fiveDaysAndHexadecimalAreNoNumbers() {
    assertThat(PointNumber.read("5d")).isEmpty();
    assertThat(PointNumber.read("0x1p3")).isEmpty();
    assertThat(PointNumber.read("NaN")).isEmpty();
    assertThat(PointNumber.read("1e999")).isEmpty();
    assertThat(PointNumber.read("-1.5e3")).hasValue(-1500);
    assertThat(PointNumber.readTyped("1 200,5")).hasValue(1200.5);
    assertThat(PointNumber.readTyped("1.200")).hasValue(1.2);
    assertThat(PointNumber.readTyped("12 t")).isEmpty();
  }

  @Test
  void aSmallExponentIsSmallHoweverItIsWritten() {
    assertThat(NumberText.read("1e-00000003")).isEqualTo(NumberText.read("1e-3"));
    assertThat(NumberText.read("1e-99999999")).isEqualTo(NumberText.read("0"));
  }
}
