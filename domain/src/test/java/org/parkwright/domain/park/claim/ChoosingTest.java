package org.parkwright.domain.park.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.Spoken;
import org.parkwright.domain.park.Status;
import org.parkwright.kernel.quantity.Quantity;

/// The rival areas of the Suez zone, and which of them counts.
class ChoosingTest {
  private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

  private long number;

  private Recorded area(Value value, String asOf) {
    return claim("area", value, asOf);
  }

  private Recorded claim(String topic, Value value, String asOf) {
    number++;
    Claim claim = new Claim(topic, value, new Citation("source " + number, "", ""), asOf, false);
    return new Recorded(number, claim, "teller", NOW.plusSeconds(number), Optional.empty());
  }

  private static Value km2(double value) {
    return new Value.Amount(Quantity.of(value, "km²"));
  }

  @Test
  void theLatestDateCountsAndSaysSo() {
    List<Recorded> rivals =
        List.of(
            area(km2(460), "2022-11"),
            area(km2(461), "2022-01"),
            area(km2(455), "2024 (inferred)"),
            area(new Value.Words("500 km² in the master plan"), "2025-05"));
    Chosen chosen = Choosing.of(rivals, Optional.empty()).orElseThrow();
    assertThat(chosen.value()).isEqualTo(km2(455));
    assertThat(chosen.rule()).isEqualTo(new Chosen.Newest("2024 (inferred)"));
    assertThat(chosen.contradicting()).isEqualTo(3);
    assertThat(chosen.rule().in(Spoken.ENGLISH)).isEqualTo("the latest date: 2024 (inferred)");
  }

  @Test
  void aPersonsChoiceGoesBeforeEverythingAsLongAsItsClaimIsThere() {
    List<Recorded> rivals = List.of(area(km2(460), "2015"), area(km2(455), "2024"));
    Choice choice = new Choice("area", 1, "the decree says so", "lin", NOW);
    assertThat(Choosing.of(rivals, Optional.of(choice)).orElseThrow())
        .extracting(Chosen::value, Chosen::rule)
        .containsExactly(km2(460), new Chosen.ByPerson(choice));
    assertThat(Choosing.of(rivals.subList(1, 2), Optional.of(choice)).orElseThrow().rule())
        .isEqualTo(new Chosen.Only());
  }

  @Test
  void withoutDatesTheLastRecordedCountsAndWhoAgreesIsNoRival() {
    List<Recorded> apart = List.of(area(km2(460), ""), area(km2(461), "recently"));
    assertThat(Choosing.of(apart, Optional.empty()).orElseThrow())
        .extracting(Chosen::value, Chosen::rule)
        .containsExactly(km2(461), new Chosen.Last());
    List<Recorded> agreed = List.of(area(km2(460), "2015"), area(km2(460), "2022"));
    Chosen chosen = Choosing.of(agreed, Optional.empty()).orElseThrow();
    assertThat(chosen.rule()).isEqualTo(new Chosen.Agreed());
    assertThat(chosen.contradicting()).isZero();
    assertThat(chosen.rivals()).hasSize(1);
  }

  @Test
  void nobodyClaimsNothing() {
    assertThat(Choosing.of(List.of(), Optional.empty())).isEmpty();
  }

  @RepeatedTest(50)
  void theOrderInWhichClaimsAreGivenDoesNotMatter(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Recorded> rivals = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      rivals.add(area(km2(1 + random.nextInt(3)), random.nextBoolean() ? "" : "202" + i));
    }
    Chosen before = Choosing.of(rivals, Optional.empty()).orElseThrow();
    Collections.shuffle(rivals, random);
    Chosen after = Choosing.of(rivals, Optional.empty()).orElseThrow();
    assertThat(after.recorded()).isEqualTo(before.recorded());
    assertThat(after.rule()).isEqualTo(before.rule());
    assertThat(after.rivals()).hasSize(rivals.size() - 1);
  }

  @Test
  void aProfileHasOneClaimForEachTopic() {
    Value operating = new Value.State(Status.OPERATING, "");
    Value delisted = new Value.State(Status.DELISTED, "decree 12");
    Profile profile =
        Profile.of(
            List.of(
                claim("status", operating, "2020"),
                area(km2(2), ""),
                claim("status", delisted, "2024-05")),
            List.of());
    assertThat(profile.status()).contains(new Value.State(Status.DELISTED, "decree 12"));
    assertThat(profile.chosen().keySet()).containsExactly("status", "area");
    assertThat(ValueWords.of(profile.on("status").orElseThrow().value(), Spoken.ENGLISH))
        .isEqualTo("delisted: decree 12");
    assertThat(profile.outline()).isEmpty();
  }
}
