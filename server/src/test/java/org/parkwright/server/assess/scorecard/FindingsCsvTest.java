package org.parkwright.server.assess.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.assess.Recipe;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.render.text.Texts;
import org.parkwright.server.output.Hostile;

class FindingsCsvTest {
  private static final ParkId PARK = ParkId.of("xx/example");
  private static final Catalog CATALOG = Catalog.bundled();

  private static Observation firms(String variable, double value) {
    return new Observation(
        PARK,
        variable,
        Period.year(2024),
        Scenario.CURRENT,
        Claim.Value.exact(value, Unit.of("firm")),
        Optional.empty(),
        Source.titled("=HYPERLINK(\"http://x\",\"register\")"),
        "",
        "",
        "tester",
        Instant.EPOCH);
  }

  private static String csv(Observation... observations) {
    Scorecard scorecard =
        Scorecard.of(
            List.of(CATALOG.find("eip-2017")),
            CATALOG.dictionary(),
            Evidence.of(PARK, Period.year(2024), List.of(observations)),
            new Recipe(1, 1));
    return new String(
        FindingsCsv.of(scorecard, Park.named(PARK, "Example"), Texts.in(Locale.ENGLISH)),
        StandardCharsets.UTF_8);
  }

  @Test
  void everyFindingIsARowWithWhatItFollowsFrom() {
    List<String> lines = csv().lines().toList();
    assertThat(lines).hasSize(52);
    assertThat(lines.getFirst()).startsWith("\uFEFFpark,period,system,version,indicator");
    assertThat(lines).filteredOn(line -> line.contains(",unknown,")).hasSize(51);
  }

  @Test
  void noSpreadsheetProgramRunsWhatAPersonTyped() {
    assertThat(csv(firms("firms.total", 4), firms("firms.contract", 4)))
        .contains("'=HYPERLINK")
        .doesNotContainPattern("(^|,)\"?=HYPERLINK");
  }

  @Test
  void noFieldOfAnyHostileTextIsAFormula() throws Exception {
    String text =
        new String(
            FindingsCsv.of(
                Hostile.scorecard(Hostile.all()),
                Hostile.park(Hostile.FORMULAS.getFirst()),
                Hostile.ENGLISH),
            StandardCharsets.UTF_8);
    try (var rows = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
      for (NamedCsvRecord row : rows) {
        for (String column : List.of("title", "unit", "requirement", "why", "sources")) {
          assertThat(row.getField(column).strip()).doesNotMatch("(?s)[=+\\-@＝＋－＠].*");
        }
        assertThat(row.getField("value")).matches("(-?[0-9.]+(E-?[0-9]+)?)?");
      }
    }
  }
}
