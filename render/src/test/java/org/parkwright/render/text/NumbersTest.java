package org.parkwright.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; 1234.5; 1; 1,234.5",
        "de; 1234.5; 1; 1.234,5",
        "fr; 1234.5; 1; 1 234,5",
        "ru; 1234.5; 2; 1 234,50",
        "zh-Hans; 0.05; 1; 0.1",
        "en; 2.675; 2; 2.68",
        "en; -0.04; 1; 0.0",
        "en; -2.5; 0; -3",
        "en; 1e15; 0; 1,000,000,000,000,000",
        "ar-EG-u-nu-arab; 12.5; 1; ١٢٫٥"
      })
  void numbers_are_written_as_the_reader_writes_them(
      String language, double value, int digits, String written) {
    String found = Numbers.in(Locale.forLanguageTag(language)).write(value, digits);
    // French and Russian group by no-break spaces of two widths.
    assertThat(found.replace('\u202F', ' ').replace('\u00A0', ' ')).isEqualTo(written);
  }

  @Property
  void never_more_digits_than_given_and_never_further_off_than_half_of_the_last(
      @ForAll @DoubleRange(min = -1e12, max = 1e12) double value,
      @ForAll @IntRange(max = 12) int digits) {
    String written = Numbers.in(Locale.ROOT).write(value, digits).replace(",", "");
    assertThat(written.contains(".") ? written.length() - written.indexOf('.') - 1 : 0)
        .isEqualTo(digits);
    BigDecimal off = new BigDecimal(written).subtract(BigDecimal.valueOf(value)).abs();
    assertThat(off).isLessThanOrEqualTo(new BigDecimal("0.5").movePointLeft(digits));
  }

  @ParameterizedTest
  @CsvSource({"%, '12.5\u00A0%'", "t, '12.5\u00A0t'", "'', 12.5"})
  void a_unit_is_not_parted_from_its_number(String unit, String written) {
    assertThat(Numbers.in(Locale.ENGLISH).write(12.5, unit, 1)).isEqualTo(written);
  }
}
