package org.parkwright.server.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Frequency;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.DemoServer;

/// Whom a year, a quarter and a month remind, and whom they leave alone.
class DueTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Instant THEN = Instant.parse("2020-01-01T00:00:00Z");

  /// A park whose systems are chosen for 2025.
  private static ParkId park(String name) {
    Park park = Park.named(ParkId.named("xx", name), name);
    List<String> systems = CATALOG.systems().stream().map(one -> one.cited()).toList();
    DemoServer.database()
        .write(
            t -> {
              t.parks().save(park, "test", THEN);
              t.assessments().choose(park.id(), Period.year(2025), systems, "test", THEN);
            });
    return park.id();
  }

  private static void record(ParkId park, String period, List<String> variables) {
    List<Observation> figures =
        variables.stream()
            .map(
                code ->
                    new Observation(
                        park,
                        code,
                        Period.of(period),
                        Scenario.CURRENT,
                        new Claim.Value(1, 1, 1, "1", ""),
                        Optional.empty(),
                        Source.titled("meter"),
                        "",
                        "",
                        "test",
                        THEN))
            .toList();
    DemoServer.database().write(t -> t.observations().append(figures));
  }

  /// What is due on a day, as `2026-Q1: 9`.
  private static List<String> due(ParkId park, String day) {
    Clock clock =
        Clock.fixed(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return DemoServer.database()
        .read(t -> new Due(CATALOG, clock).of(t, Territory.of(park)))
        .stream()
        .map(task -> task.period() + ": " + task.many())
        .toList();
  }

  private static List<String> proposed(Frequency frequency) {
    return CATALOG.dictionary().variables().stream()
        .filter(variable -> variable.frequency() == frequency)
        .map(Variable::code)
        .toList();
  }

  @Test
  void whoReportsYearsIsAskedForYearsOnly() {
    ParkId park = park("Yearly Harbour");
    List<String> first = due(park, "2026-05-10");
    assertThat(first).hasSize(1).first().asString().startsWith("2025: ");
    record(park, "2025", List.of("water.fresh"));
    assertThat(due(park, "2026-05-10"))
        .as("a quarterly figure is due for the year as well")
        .hasSize(1)
        .doesNotContainAnyElementsOf(first);
    for (int month = 1; month <= 12; month++) {
      assertThat(due(park, "2026-%02d-15".formatted(month))).hasSize(1);
    }
  }

  @Test
  void whoReportsOneQuarterIsAskedForTheNextAndForNoMonth() {
    ParkId park = park("Quarterly Harbour");
    record(park, "2025-Q4", List.of("water.fresh"));
    int all = proposed(Frequency.QUARTER).size();
    assertThat(due(park, "2026-05-10")).hasSize(2).contains("2026-Q1: " + all);
    record(park, "2026-Q1", List.of("water.fresh", "energy.total"));
    assertThat(due(park, "2026-05-10")).contains("2026-Q1: " + (all - 2));
    assertThat(due(park, "2027-02-10")).contains("2026-Q4: " + all);
    record(park, "2026", proposed(Frequency.QUARTER));
    assertThat(due(park, "2027-02-10"))
        .as("the year answers its quarters")
        .noneMatch(one -> one.contains("-"));
    assertThat(due(park, "2028-05-10"))
        .as("nothing quarterly was recorded for a year")
        .noneMatch(one -> one.contains("-"));
  }

  @Test
  void aQuarterAnswersItsMonths() {
    ParkId park = park("Monthly Harbour");
    record(park, "2026-01", List.of("energy.metered"));
    assertThat(proposed(Frequency.MONTH)).containsExactly("energy.metered");
    assertThat(due(park, "2026-05-10")).contains("2026-04: 1");
    record(park, "2026-Q2", List.of("energy.metered"));
    for (String day : List.of("2026-05-10", "2026-06-30", "2026-07-01")) {
      assertThat(due(park, day)).noneMatch(one -> one.matches("2026-\\d\\d: .*"));
    }
    assertThat(due(park, "2026-08-01")).contains("2026-07: 1");
  }

  @Test
  void aYearThatIsGivenAsksForNothingWithinIt() {
    ParkId park = park("Patient Harbour");
    record(park, "2025-Q1", List.of("water.fresh"));
    record(park, "2025-01", List.of("energy.metered"));
    List<String> all = CATALOG.dictionary().variables().stream().map(Variable::code).toList();
    record(park, "2025", all);
    record(park, "2026", all);
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2027; day = day.plusDays(17)) {
      assertThat(due(park, day.toString())).as("on %s", day).isEmpty();
    }
  }
}
