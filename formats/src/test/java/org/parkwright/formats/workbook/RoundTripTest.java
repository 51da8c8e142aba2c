package org.parkwright.formats.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.formats.workbook.layout.SystemRef;
import org.parkwright.kernel.quantity.Unit;

class RoundTripTest {

  @Test
  void aFilledWorkbookComesBackAsItWas() throws Exception {
    WorkbookRequest request = filled();
    WorkbookImport back = Estate.read(Estate.written(request));
    java.nio.file.Files.write(java.nio.file.Path.of("target/filled.xlsx"), Estate.written(request));

    assertThat(back.issues()).isEmpty();
    assertThat(back.parkName()).isEqualTo(Estate.NAME);
    assertThat(back.park()).contains(Estate.PARK);
    assertThat(back.period()).contains(Estate.YEAR);
    assertThat(back.systems())
        .containsExactly(new SystemRef("green-parks", "2"), new SystemRef("fair-estates", "1"));
    assertThat(back.observations()).containsExactlyInAnyOrderElementsOf(request.observations());
    assertThat(back.rosters()).containsExactlyInAnyOrderElementsOf(request.rosters());
    assertThat(back.preferences()).containsExactlyElementsOf(request.preferences());
    assertThat(back.held()).isEmpty();
  }

  static WorkbookRequest filled() {
    Source report = new Source("Water report", "https://example.org/w.pdf", "March 2025", false);
    Observation byBill =
        Estate.figure("water.fresh", 2024, "930000", "m³", 930_000, "=HYPERLINK(\"x\") bill");
    Observation byMeter =
        Estate.observation(
            "water.fresh",
            2024,
            Scenario.CURRENT,
            new Claim.Value(1_000_000, 950_000, 1_100_000, "100", "10⁴ m³"),
            Optional.of(Grade.ESTIMATED),
            report,
            "sum of meters",
            "+ two wells,\nsee @annex");
    return Estate.request()
        .with(
            List.of(
                byBill,
                byMeter,
                Estate.observation(
                    "water.fresh",
                    2024,
                    Scenario.INTENDED,
                    Claim.Value.exact(80, Unit.of("10⁴ m³")).value() == 80
                        ? new Claim.Value(800_000, 800_000, 800_000, "80", "10⁴ m³")
                        : null,
                    Optional.empty(),
                    Source.titled("Plan 2027"),
                    "",
                    ""),
                Estate.observation(
                    "water.reused",
                    2024,
                    Scenario.INTENDED,
                    new Claim.Value(100, 90, 120, "1e2", "m3"),
                    Optional.of(Grade.GUESSED),
                    Source.NOT_GIVEN,
                    "",
                    "only a wish"),
                Estate.observation(
                    "city.class",
                    2024,
                    Scenario.CURRENT,
                    new Claim.Value(0, 0, 0, "water_short", ""),
                    Optional.empty(),
                    new Source("Yearbook", "", "2023", true),
                    "",
                    ""),
                Estate.observation(
                    "plan.exists",
                    2024,
                    Scenario.CURRENT,
                    Claim.Value.exact(0.5, Unit.ONE),
                    Optional.empty(),
                    Source.titled("Interview"),
                    "",
                    ""),
                Estate.observation(
                    "energy.total",
                    2024,
                    Scenario.CURRENT,
                    new Claim.NotApplicable("- no energy is used"),
                    Optional.empty(),
                    Source.titled("Operator"),
                    "",
                    "said by phone"),
                Estate.figure("iva", 2024, "12.5", "亿元", 125_000),
                Estate.figure("iva", 2021, "98000.0", "10⁴ CNY", 98_000),
                Estate.figure("temperature", 2024, "-0.1", "1", -0.1)),
            List.of(
                new Roster(
                    "tenants",
                    List.of(
                        new Roster.Member(
                            "Steel Works", Map.of("tenant.employees", 300.0, "tenant.ems", 1.0)),
                        new Roster.Member("@Bakery", Map.of("tenant.employees", 12.0)))),
                new Roster(
                    "activities",
                    List.of(new Roster.Member("Open day", Map.of("activity.rating", 100.0 / 3))))),
            List.of(
                new Preference(
                    "water.fresh",
                    Estate.YEAR,
                    Scenario.CURRENT,
                    "Water report",
                    "metered, not billed",
                    "Lin",
                    Instant.parse("2025-02-01T00:00:00Z"))));
  }
}
