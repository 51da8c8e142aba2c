package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parkwright.store.Story.NOW;
import static org.parkwright.store.Story.YEAR;
import static org.parkwright.store.Story.newPark;
import static org.parkwright.store.Story.saw;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.sql.Moment;
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
  void theParkWithTheNewestFigureComesFirst() {
    ParkId other = newPark(database);
    Observation newest = saw(other, "water", 1, "newest");
    append(List.of(later(saw(park, "water", 1, ""), 3600)));
    append(List.of(later(newest, 7200)));
    append(saw(park, 3, "older"));
    assertThat(Story.all(database, at -> at.observations().latelyRecorded(1)))
        .containsExactly(other);
    assertThat(Story.all(database, at -> at.observations().latelyRecorded(2)))
        .containsExactly(other, park);
  }

  private static Observation later(Observation o, int seconds) {
    return new Observation(
        o.park(),
        o.variable(),
        o.period(),
        o.scenario(),
        o.claim(),
        o.grade(),
        o.source(),
        o.method(),
        o.note(),
        o.author(),
        o.at().plusSeconds(seconds));
  }

  @Test
  void thePeriodsOfManyParksAreThoseOfEach() {
    ParkId none = newPark(database);
    ParkId other = newPark(database);
    for (String period : List.of("2024", "2024-Q4", "2023-12", "2024-H1", "2024", "2023")) {
      append(List.of(in(period, saw(park, "water", 1, ""))));
    }
    append(List.of(in("2022", saw(other, "water", 1, ""))));
    List<Period> ordered =
        Stream.of("2024-Q4", "2024-H1", "2024", "2023-12", "2023").map(Period::of).toList();
    List<Period> known =
        Story.all(database, at -> at.observations().of(park)).stream()
            .map(Observation::period)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    assertThat(ordered).isEqualTo(known);
    assertThat(
            database.<Map<ParkId, List<Period>>>read(
                at -> at.observations().periods(List.of(park, none, other), Moment.LAST)))
        .isEqualTo(Map.of(park, ordered, other, List.of(Period.of("2022"))));
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

  /// More writers than there are connections wait for one that takes its time.
  @Test
  void readersAreAnsweredWhileManyWritersWait() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch read = new CountDownLatch(1);
    try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> slow =
          writers.submit(
              () ->
                  database.write(
                      at -> {
                        begun.countDown();
                        await(read);
                        at.observations().append(saw(park, 1, "slow"));
                      }));
      await(begun);
      List<Future<?>> works =
          IntStream.range(0, 30)
              .<Future<?>>mapToObj(i -> writers.submit(() -> append(saw(park, 1, "writer " + i))))
              .toList();
      try {
        for (int i = 0; i < 30; i++) {
          assertThat(all()).as("nothing is written yet").isEmpty();
        }
      } finally {
        read.countDown();
      }
      slow.get();
      for (Future<?> work : works) {
        work.get();
      }
    }
    assertThat(all()).hasSize(31);
    assertThat(all().getFirst().note()).isEqualTo("slow");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
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
