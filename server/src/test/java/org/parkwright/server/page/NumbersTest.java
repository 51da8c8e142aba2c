package org.parkwright.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class NumbersTest {
  private static final Numbers ENGLISH = new Numbers(Locale.ENGLISH);
  private static final Numbers GERMAN = new Numbers(Locale.GERMAN);

  @Test
  void wholeNumbersKeepAllDigitsAndOthersFour() {
    assertThat(ENGLISH.of(1_234_567)).isEqualTo("1,234,567");
    assertThat(ENGLISH.of(0.30859)).isEqualTo("0.3086");
    assertThat(ENGLISH.of(12345.678)).isEqualTo("12,346");
    assertThat(ENGLISH.of(-0.0)).isEqualTo("0");
  }

  @Test
  void neverMoreDigitsThanTheRangeSupports() {
    assertThat(ENGLISH.of(1_234_567, 1_200_000, 1_300_000)).isEqualTo("1,230,000");
    assertThat(ENGLISH.of(6.2345, 6, 6.5)).isEqualTo("6.23");
    assertThat(ENGLISH.of(5, 5, 5)).isEqualTo("5");
  }

  @Test
  void separatorsAreTheReaders() {
    assertThat(GERMAN.of(1_234_567)).isEqualTo("1.234.567");
    assertThat(GERMAN.of(0.5)).isEqualTo("0,5");
  }

  @Test
  void aHundredPercentMeansAll() {
    assertThat(ENGLISH.percent(1)).isEqualTo("100\u00A0%");
    assertThat(ENGLISH.percent(0.9999)).isEqualTo("99\u00A0%");
    assertThat(ENGLISH.percent(0.0001)).isEqualTo("1\u00A0%");
    assertThat(ENGLISH.percent(0)).isEqualTo("0\u00A0%");
  }

  @Test
  void aUnitThatIsAPowerOfTenIsMultiplied() {
    assertThat(Numbers.multiplied("≥ 15 10⁴ CNY/person")).isEqualTo("≥ 15 × 10⁴ CNY/person");
    assertThat(Numbers.multiplied("2010 m³")).isEqualTo("2010 m³");
  }

  @Property
  void whatIsWrittenLiesWithinATwentiethOfTheRange(
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double low,
      @ForAll @DoubleRange(min = 0.001, max = 1e6) @Scale(3) double width) {
    double value = low + width / 3;
    double written = Double.parseDouble(ENGLISH.of(value, low, low + width).replace(",", ""));
    assertThat(Math.abs(written - value)).isLessThanOrEqualTo(width / 20 * (1 + 1e-6));
  }
}
