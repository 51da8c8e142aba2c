package org.parkwright.domain.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NamesTest {
  private static final Names WATER = Names.english("Water").with("fr", "Eau").with("pt-BR", "Água");

  @Test
  void aTextIsGivenInTheLanguageElseItsBaseElseEnglish() {
    assertThat(WATER.in("fr")).isEqualTo("Eau");
    assertThat(WATER.in("fr-CA")).isEqualTo("Eau");
    assertThat(WATER.in("pt-BR")).isEqualTo("Água");
    assertThat(WATER.in("pt")).isEqualTo("Water");
    assertThat(WATER.in("ar")).isEqualTo("Water");
  }

  @Test
  void whetherALanguageIsThereAgreesWithWhatIsGiven() {
    assertThat(WATER.has("fr")).isTrue();
    assertThat(WATER.has("fr-CA")).isTrue();
    assertThat(WATER.has("pt")).isFalse();
    assertThat(WATER.has("en")).isTrue();
    assertThat(WATER.has("")).isFalse();
  }

  @Test
  void aLanguageCanBeWordedAnew() {
    assertThat(WATER.with("fr", "L'eau").in("fr")).isEqualTo("L'eau");
    assertThat(WATER.in("fr")).isEqualTo("Eau");
    assertThatThrownBy(() -> WATER.with("ar", " ")).hasMessageContaining("in ar is blank");
  }
}
