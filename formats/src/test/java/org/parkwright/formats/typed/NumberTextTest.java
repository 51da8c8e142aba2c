package org.parkwright.formats.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1200|1200",
        "-5|-5",
        "−5|-5",
        "+7|7",
        "1 200|1200",
        "1\u00a0200|1200",
        "1\u202f200\u202f300|1200300",
        "1'200|1200",
        "1’200’300.5|1200300.5",
        "1,200.5|1200.5",
        "1.200,5|1200.5",
        "1 200,5|1200.5",
        "1.234.567,89|1234567.89",
        "1,234,567|1234567",
        "12,34,567|1234567",
        "1,5|1.5",
        "0,350|0.35",
        "0.125|0.125",
        "1200,125|1200.125",
        ".5|0.5",
        ",5|0.5",
        "1200.|1200",
        "1.2e3|1200",
        "1.200E3|1200",
        "1.2×10^6|1200000",
        "1.2×10⁶|1200000",
        "3·10⁻²|0.03",
        "١٢٠٠|1200",
        "۱۲۰۰٫۵|1200.5",
        "١٬٢٠٠|1200",
        "１２００|1200",
        "１，２００．５|1200.5",
        "१२००|1200",
        "\u200f1200\u200e|1200"
      })
  void readsOneNumberInManyNotations(String text, double value) {
    assertThat(NumberText.read(text))
        .isEqualTo(new NumberReading.Sure(value, "", Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,200|1200|1.2", "1.200|1200|1.2", "-12,345|-12345|-12.345", "１，２００|1200|1.2"})
  void offersBothReadingsOfOneSeparatorBeforeThreeDigits(String text, double grouped, double dec) {
    assertThat(NumberText.read(text)).isEqualTo(new NumberReading.Ambiguous(grouped, dec, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1200 m3|1200|m3",
        "1200m³|1200|m³",
        "5 10⁴ m³|5|10⁴ m³",
        "35 %|35|%",
        "35٪|35|%",
        "$1,200.50|1200.5|$",
        "€ 5|5|€",
        "1.2万|1.2|万",
        "3 亿元|3|亿元"
      })
  void handsBackTheUnitBesideTheNumber(String text, double value, String unit) {
    assertThat(NumberText.read(text))
        .isInstanceOfSatisfying(
            NumberReading.Sure.class,
            sure -> {
              assertThat(sure.value()).isEqualTo(value);
              assertThat(sure.rest()).isEqualTo(unit);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "many|NOT_A_NUMBER",
        "1,2.3,4|NOT_A_NUMBER",
        "12 34|NOT_A_NUMBER",
        "1,23,4|NOT_A_NUMBER",
        "--5|NOT_A_NUMBER",
        "n/a|NOT_A_NUMBER",
        "-|NOT_A_NUMBER",
        "NaN|NOT_FINITE",
        "-Infinity|NOT_FINITE",
        "∞|NOT_FINITE",
        "1e999|NOT_FINITE",
        "2024-03-01|DATE",
        "3/12/2024|DATE",
        "01.02.24|DATE",
        "12-Mar-2024|DATE",
        "2024年3月1日|DATE",
        "100-120|RANGE",
        "100 – 120|RANGE",
        "1 200 to 1 300|RANGE",
        "100±5|RANGE",
        "< 5|VAGUE",
        "~100|VAGUE",
        "about 100|VAGUE",
        "约100|VAGUE"
      })
  void saysWhyATextIsNotOneNumber(String text, NumberReading.Reason reason) {
    assertThat(NumberText.read(text))
        .isInstanceOfSatisfying(
            NumberReading.Wrong.class, wrong -> assertThat(wrong.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2OO", "1,2ОО", "l,200", "1,Z00"})
  void guessesDigitsBehindLettersThatLookLikeThem(String text) {
    Optional<String> likely =
        switch (NumberText.read(text)) {
          case NumberReading.Sure sure -> sure.likely();
          case NumberReading.Wrong wrong -> wrong.likely();
          case NumberReading.Ambiguous two -> Optional.of("ambiguous");
        };
    assertThat(likely).contains("1,200");
  }

  @Property
  void readsEveryDoubleThatJavaPrintsUnlessItLooksGrouped(@ForAll double value) {
    String text = Double.toString(value);
    if (text.matches("-?[1-9][0-9]{0,2}\\.[0-9]{3}")) {
      assertThat(NumberText.read(text)).isInstanceOf(NumberReading.Ambiguous.class);
    } else {
      assertThat(NumberText.read(text))
          .isEqualTo(new NumberReading.Sure(value, "", Optional.empty()));
    }
  }

  @Property
  void readsWhatCountriesPrint(
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double raw,
      @ForAll @IntRange(max = 4) int country) {
    Locale locale =
        new Locale[] {
              Locale.US, Locale.GERMANY, Locale.FRANCE, Locale.of("de", "CH"), Locale.of("ar", "EG")
            }
            [country];
    double value = Math.round(raw * 100) / 100.0;
    DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale));
    assertThat(NumberText.read(format.format(value)))
        .isEqualTo(new NumberReading.Sure(value == 0 ? 0.0 * value : value, "", Optional.empty()));
  }

  @Property
  void neverThrows(@ForAll String text) {
    assertThat(NumberText.read(text)).isNotNull();
  }
}
