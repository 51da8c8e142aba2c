package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkwright.store.Story.NOW;
import static org.parkwright.store.Story.YEAR;
import static org.parkwright.store.Story.newPark;
import static org.parkwright.store.Story.saw;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Place;

/// What was known at an earlier moment, to the nanosecond.
@ParameterizedClass
@EnumSource(Engine.class)
class AsOfTest {
  private static final Instant BEFORE = NOW.minusNanos(1);
  private static final Instant LATER = NOW.plusSeconds(3600);

  @Parameter Engine engine;
  private Database database;
  private ParkId park;

  @BeforeEach
  void open() {
    database = engine.database();
    park = newPark(database);
  }

  private List<Observation> observed(Instant asOf) {
    return database.read(at -> at.observations().of(park, asOf));
  }

  @Test
  void aFigureIsThereFromItsNanosecondOnUntilItIsTakenBack() {
    database.write(at -> at.observations().append(List.of(saw(park, "water", 1, "meter"))));
    assertThat(observed(BEFORE)).isEmpty();
    assertThat(observed(NOW)).hasSize(1);
    long number = recorded().getFirst().number();
    Withdrawal back = new Withdrawal(number, "read from the wrong meter", "teller", LATER);
    assertThat(withdraw(back)).isTrue();
    assertThat(withdraw(back)).as("a second time").isFalse();
    assertThat(observed(LATER.minusNanos(1))).hasSize(1);
    assertThat(observed(LATER)).isEmpty();
    assertThat(Story.all(database, at -> at.observations().of(park))).isEmpty();
    assertThat(Story.all(database, at -> at.observations().periods(park, NOW)))
        .containsExactly(YEAR);
    assertThat(Story.all(database, at -> at.observations().periods(park))).isEmpty();
    assertThat(recorded().getFirst().withdrawn()).contains(back);
  }

  @Test
  void aFigureIsTakenBackInItsOwnParkAndPeriodOnly() {
    database.write(at -> at.observations().append(List.of(saw(park, "water", 1, "meter"))));
    long number = recorded().getFirst().number();
    park = newPark(database);
    assertThat(withdraw(new Withdrawal(number, "not ours", "teller", NOW))).isFalse();
  }

  private List<RecordedFigure> recorded() {
    return database.read(at -> at.observations().recorded(park, YEAR, List.of("water")));
  }

  private boolean withdraw(Withdrawal withdrawal) {
    return database.transaction(at -> at.observations().withdraw(park, YEAR, withdrawal));
  }

  @Test
  void aParkIsAsItsEntryStood() {
    Park first = database.read(at -> at.parks().find(park)).orElseThrow();
    Park second =
        new Park(
            park,
            first.kind(),
            first.names(),
            first.status(),
            java.util.Optional.of(new Place(10.123456789, 106.7)),
            first.within(),
            List.of(
                Story.claim("area", "120 ha, \"gross\"", "plan {2019}", "2019", false),
                Story.claim("area", "118 ha", "survey", "", true)),
            true);
    database.write(at -> at.parks().save(second, "teller", LATER));
    assertThat(Story.one(database, at -> at.parks().find(park, BEFORE))).isEmpty();
    assertThat(Story.one(database, at -> at.parks().find(park, NOW))).contains(first);
    assertThat(Story.one(database, at -> at.parks().find(park, LATER))).contains(second);
  }

  @Test
  void choicesAndRostersAreThoseOfTheirTime() {
    Roster old = new Roster("tenants", List.of(new Roster.Member("Gone", Map.of("jobs", 1.0))));
    Roster tenants = new Roster("tenants", List.of());
    Preference choice =
        new Preference("water", YEAR, Scenario.CURRENT, "meter", "calibrated", "teller", LATER);
    database.write(at -> at.rosters().save(park, YEAR, old, "teller", NOW));
    database.write(at -> at.rosters().save(park, YEAR, tenants, "teller", LATER));
    database.write(at -> at.preferences().append(park, choice));
    database.write(at -> at.assessments().choose(park, YEAR, List.of("a@1"), "teller", LATER));
    assertThat(Story.all(database, at -> at.rosters().of(park, YEAR, BEFORE))).isEmpty();
    assertThat(Story.all(database, at -> at.rosters().of(park, YEAR, NOW))).containsExactly(old);
    assertThat(Story.all(database, at -> at.rosters().of(park, YEAR, LATER)))
        .containsExactly(tenants);
    assertThat(Story.all(database, at -> at.preferences().of(park, NOW))).isEmpty();
    assertThat(Story.all(database, at -> at.preferences().of(park, LATER))).containsExactly(choice);
    assertThat(Story.all(database, at -> at.assessments().chosen(park, YEAR, NOW))).isEmpty();
    assertThat(Story.all(database, at -> at.assessments().chosen(park, YEAR, LATER)))
        .containsExactly("a@1");
  }
}
