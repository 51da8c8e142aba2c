package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parkwright.store.Story.NOW;
import static org.parkwright.store.Story.YEAR;
import static org.parkwright.store.Story.newPark;
import static org.parkwright.store.Story.saw;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.sql.StoreException;

@ParameterizedClass
@EnumSource(Engine.class)
class ObservationTableTest {
  @Parameter Engine engine;
  private Database database;
  private ParkId park;

  @BeforeEach
  void open() {
    database = engine.database();
    park = newPark(database);
  }

  private static Observation in(String period, Observation o) {
    return new Observation(
        o.park(),
        o.variable(),
        Period.of(period),
        o.scenario(),
        o.claim(),
        o.grade(),
        o.source(),
        o.method(),
        o.note(),
        o.author(),
        o.at());
  }

  private void append(List<Observation> observations) {
    database.write(at -> at.observations().append(observations));
  }

  private List<Observation> all() {
    return database.read(at -> at.observations().of(park));
  }

  @Test
  void observationsComeBackInTheOrderInWhichTheyWereRecorded() {
    List<Observation> many = saw(park, 2500, "many");
    append(many);
    append(saw(park, 1, "later"));
    assertThat(all()).hasSize(2501).startsWith(many.toArray(Observation[]::new));
    assertThat(all().getLast().note()).isEqualTo("later");
  }

  @Test
  void onePeriodCanBeAskedFor() {
    append(
        List.of(
            saw(park, "water", 1, ""),
            in("2024", saw(park, "water", 2, "")),
            in("2025-Q1", saw(park, "water", 3, ""))));
    assertThat(Story.all(database, at -> at.observations().of(park, YEAR))).hasSize(1);
    assertThat(Story.all(database, at -> at.observations().periods(park)))
        .containsExactly(Period.of("2025-Q1"), YEAR, Period.of("2024"));
  }

  @Test
  void ofTwoRecordsInOneMicrosecondTheLaterCounts() {
    Observation first = saw(park, "water", 1, "");
    Observation corrected =
        new Observation(
            park,
            "water",
            YEAR,
            first.scenario(),
            saw(park, "water", 2, "").claim(),
            first.grade(),
            first.source(),
            "",
            "corrected",
            "teller",
            NOW.plusNanos(1));
    append(List.of(corrected, first));
    Evidence evidence = Evidence.of(park, YEAR, all());
    assertThat(evidence.answer("water", 0).toString()).contains("corrected");
  }

  @Test
  void theNewestOfAllParksComeFirst() {
    Observation newest =
        new Observation(
            park,
            "newest",
            YEAR,
            saw(park, "x", 1, "").scenario(),
            saw(park, "x", 1, "").claim(),
            saw(park, "x", 1, "").grade(),
            saw(park, "x", 1, "").source(),
            "",
            "",
            "teller",
            NOW.plusSeconds(3600));
    append(List.of(newest));
    append(saw(park, 3, "older"));
    assertThat(Story.all(database, at -> at.observations().of(park)).getLast()).isEqualTo(newest);
  }

  @Test
  void aWorkThatFailsLeavesNothing() {
    assertThatThrownBy(
            () ->
                database.write(
                    at -> {
                      at.observations().append(saw(park, 10, "half"));
                      throw new IllegalStateException("changed my mind");
                    }))
        .hasMessage("changed my mind");
    assertThat(all()).isEmpty();
  }

  @Test
  void observationsOfAnUnknownParkAreRefused() {
    ParkId unknown = ParkId.of("zz/unknown");
    assertThatThrownBy(() -> append(saw(unknown, 1, "")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("nothing was saved")
        .hasMessageContaining("zz/unknown");
  }

  @Test
  void textThatCannotBeStoredIsRefusedBeforeAnyStatementRuns() {
    List<Observation> oneIsBad =
        List.of(saw(park, "water", 1, "good"), saw(park, "steam", 1, "a\0b"));
    assertThatThrownBy(() -> append(oneIsBad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "steam of %s in 2025, note has a NUL character at position 2, which cannot be stored: \"a\uFFFDb\"; remove it"
                .formatted(park));
    assertThatThrownBy(() -> append(List.of(saw(park, "steam", 1, "x\uD83D"))))
        .hasMessageContaining("half a character (unpaired surrogate) at position 2");
    assertThat(all()).isEmpty();
  }

  @Test
  void readingCannotWrite() {
    assertThatThrownBy(
            () ->
                database.read(
                    at -> {
                      at.observations().append(saw(park, 1, ""));
                      return true;
                    }))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("read-only");
  }

  @Test
  void aReadSeesOneMoment() {
    append(saw(park, 5, "before"));
    int difference =
        database.read(
            at -> {
              int before = at.observations().of(park).size();
              append(saw(park, 5, "meanwhile"));
              return at.observations().of(park).size() - before;
            });
    assertThat(difference).isZero();
    assertThat(all()).hasSize(10);
  }

  @Test
  void manyMayWriteAtOnce() throws Exception {
    try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> works =
          IntStream.range(0, 40)
              .<Future<?>>mapToObj(i -> writers.submit(() -> append(saw(park, 25, "writer " + i))))
              .toList();
      for (Future<?> work : works) {
        work.get();
      }
    }
    assertThat(all()).hasSize(1000);
  }
}
