package org.parkwright.formats.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.kernel.quantity.UnknownUnitException;

class WordsAndUnitsTest {

  @ParameterizedTest
  @CsvSource({
    "Yes,1",
    "oui,1",
    "Sí,1",
    "да,1",
    "是,1",
    "نعم,1",
    "TRUE,1",
    "1,1",
    "Partly,0.5",
    "en partie,0.5",
    "parcialmente,0.5",
    "частично,0.5",
    "部分,0.5",
    "جزئياً,0.5",
    "NO,0",
    "non,0",
    "нет,0",
    "否,0",
    "لا,0",
    "false,0"
  })
  void understandsYesPartlyAndNoInSixLanguages(String word, double value) {
    assertThat(YesNoWords.read(word)).isEqualTo(OptionalDouble.of(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"maybe", "", "yes and no", "2", "ja?"})
  void doesNotGuessOtherWords(String word) {
    assertThat(YesNoWords.read(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"万吨,10000,t", "㎥,1,m³", "㎢,100,ha", "亿千瓦时?,0,t", "10⁴ m³,10000,m³", "万 m³,10000,m³"})
  void readsUnitsAsWrittenInEastAsia(String text, double factor, String other) {
    if (factor == 0) {
      assertThatThrownBy(() -> UnitText.read(text)).isInstanceOf(UnknownUnitException.class);
    } else {
      assertThat(UnitText.read(text).factorTo(Unit.of(other))).isCloseTo(factor, within(1e-9));
    }
  }

  @Test
  void offersUnitsOfTheSameMeasureWithTheCanonicalOneFirst() {
    assertThat(UnitText.choices(Unit.of("m³"))).startsWith("m³").contains("l", "10⁴ m³");
    assertThat(UnitText.choices(Unit.of("10⁴ CNY"))).startsWith("10⁴ CNY").contains("亿元", "CNY");
    assertThat(UnitText.choices(Unit.of("m³/10⁴ CNY"))).contains("l/10⁴ CNY");
    assertThat(UnitText.choices(Unit.of("firm"))).containsExactly("firm");
    for (String symbol : List.of("m³", "tce", "%", "kg/10⁴ CNY", "person", "km²")) {
      assertThat(UnitText.choices(Unit.of(symbol)))
          .allMatch(choice -> Unit.of(choice).measuresSameAs(Unit.of(symbol)));
    }
  }

  @Property
  void plainTextReadsBackAsTheSameDouble(@ForAll double value) {
    assertThat(Double.parseDouble(PlainNumber.of(value))).isEqualTo(value == 0 ? 0.0 : value);
  }

  @Test
  void namesTheWordThatWasProbablyMeant() {
    List<String> known = List.of("measured", "calculated", "estimated", "guessed");
    assertThat(Nearest.to("mesured", known)).contains("measured");
    assertThat(Nearest.to("Estimate", known)).contains("estimated");
    assertThat(Nearest.to("excellent", known)).isEmpty();
  }
}
