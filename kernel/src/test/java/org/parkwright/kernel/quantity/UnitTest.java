package org.parkwright.kernel.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource({
    "1, m³, l, 1000",
    "1, 亿元/km², 万元/ha, 100",
    "8.2, m³/10⁴ CNY, l/CNY, 0.82",
    "1, tce, GJ, 29.3076",
    "1, tce, kWh, 8141",
    "1, kWh, MJ, 3.6",
    "1, MW h, kWh, 1000",
    "30, %, 1, 0.3",
    "2, t/a, kg/d, 5.475701574",
    "1, tce/万元, tce/10^4 CNY, 1",
    "1, mmBtu, kWh, 293.07107",
    "1, ha, m2, 10000",
    "15, 亩, ha, 1",
  })
  void unitsOfTheFieldConvertIntoEachOther(double value, String from, String to, double expected) {
    assertThat(Quantity.of(value, from).in(Unit.of(to)).value())
        .isCloseTo(expected, within(expected * 1e-6));
  }

  @ParameterizedTest
  @CsvSource({"m³, t", "CNY, USD", "firm, person", "kWh, kW", "%, m"})
  void unlikeThingsAreNotConverted(String from, String to) {
    assertThat(Unit.of(from).measuresSameAs(Unit.of(to))).isFalse();
    assertThatThrownBy(() -> Quantity.of(1, from).in(Unit.of(to)))
        .hasMessageContaining(from)
        .hasMessageContaining(to)
        .hasMessageContaining("different things");
  }

  @Test
  void anUnknownSymbolIsNamed() {
    assertThatThrownBy(() -> Unit.of("m³/10⁴ CNX"))
        .isInstanceOf(UnknownUnitException.class)
        .hasMessageContaining("CNX");
    assertThatThrownBy(() -> Unit.of(" ")).isInstanceOf(UnknownUnitException.class);
    assertThatThrownBy(() -> Unit.of("m//t")).isInstanceOf(UnknownUnitException.class);
    assertThatThrownBy(() -> Unit.of("(t")).isInstanceOf(UnknownUnitException.class);
  }

  @Test
  void likeOverLikeIsAPureNumber() {
    Quantity share = Quantity.of(3, "km²").per(Quantity.of(600, "ha"));
    assertThat(share.unit().isPure()).isTrue();
    assertThat(share.in(Unit.PERCENT).value()).isCloseTo(50, within(1e-9));
  }

  @Test
  void firmsAreNotAddedToPersons() {
    assertThatThrownBy(() -> Quantity.of(1, "firm").plus(Quantity.of(1, "person")))
        .hasMessageContaining("different things");
  }

  @Test
  void nonsenseIsRefusedWithTheValue() {
    assertThatThrownBy(() -> Quantity.of(Double.NaN, "t")).hasMessageContaining("NaN");
    assertThatThrownBy(() -> Quantity.of(1, "t").per(Quantity.of(0, "firm")))
        .hasMessageContaining("zero firm");
  }

  @Property
  void convertingThereAndBackKeepsTheValue(@ForAll @DoubleRange(min = -1e12, max = 1e12) double x) {
    double back =
        Quantity.of(x, "tce/10⁴ CNY").in(Unit.of("kWh/CNY")).in(Unit.of("tce/10⁴ CNY")).value();
    assertThat(back).isCloseTo(x, within(Math.abs(x) * 1e-12 + 1e-300));
  }
}
