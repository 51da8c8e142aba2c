package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parkwright.store.Story.NOW;
import static org.parkwright.store.Story.YEAR;
import static org.parkwright.store.Story.newPark;
import static org.parkwright.store.Story.saw;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parkwright.domain.assess.Recipe;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.sql.StoreException;

/// Stories of imports, preferences, rosters and assessments.
@ParameterizedClass
@EnumSource(Engine.class)
class RecordTablesTest {
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  @Parameter Engine engine;
  private Database database;
  private ParkId park;

  @BeforeEach
  void open() {
    database = engine.database();
    park = newPark(database);
  }

  private static FileImport file(String name, int accepted) {
    return new FileImport(
        name,
        DIGEST,
        accepted,
        2,
        List.of("Current, row 14, value: \"1,2OO\" is not a number", "row 20: 单位 \"m2\" ≠ m³"),
        "teller",
        NOW);
  }

  @Test
  void anImportComesBackWithItsIssues() {
    long id = database.transaction(at -> at.imports().append(file("a.xlsx", 3), saw(park, 3, "a")));
    assertThat(Story.one(database, at -> at.imports().find(id))).contains(file("a.xlsx", 3));
    assertThat(Story.one(database, at -> at.imports().findSame(DIGEST))).isPresent();
    assertThat(Story.all(database, at -> at.imports().newest(1)))
        .containsExactly(file("a.xlsx", 3));
    assertThat(Story.all(database, at -> at.observations().of(park))).hasSize(3);
  }

  @Test
  void anImportThatFailsInItsLastRowLeavesNeitherFileNorRows() {
    List<org.parkwright.domain.evidence.Observation> rows =
        new java.util.ArrayList<>(saw(park, 1500, "b"));
    rows.add(saw(ParkId.of("zz/unknown"), "water", 1, "b"));
    FileImport file =
        new FileImport("b.xlsx", "b".repeat(64), rows.size(), 0, List.of(), "teller", NOW);
    assertThatThrownBy(() -> database.transaction(at -> at.imports().append(file, rows)))
        .isInstanceOf(StoreException.class);
    assertThat(Story.one(database, at -> at.imports().findSame("b".repeat(64)))).isEmpty();
    assertThat(Story.all(database, at -> at.observations().of(park))).isEmpty();
  }

  @Test
  void anImportMustSayWhatItBrings() {
    assertThatThrownBy(
            () -> database.transaction(at -> at.imports().append(file("c", 7), List.of())))
        .hasMessage("c says 7 observations and brings 0");
  }

  @Test
  void choicesAmongRivalsKeepTheirOrder() {
    Preference first =
        new Preference("water", YEAR, Scenario.CURRENT, "meter", "calibrated", "Lin", NOW);
    Preference second =
        new Preference("water", YEAR, Scenario.CURRENT, "utility", "audited", "Ana", NOW);
    database.write(at -> at.preferences().append(park, first));
    database.write(at -> at.preferences().append(park, second));
    assertThat(Story.all(database, at -> at.preferences().of(park))).containsExactly(first, second);
  }

  @Test
  void theLatestRosterOfANameCounts() {
    Roster old = new Roster("tenants", List.of(new Roster.Member("Gone", Map.of("jobs", 1.0))));
    Roster tenants =
        new Roster(
            "tenants",
            List.of(
                new Roster.Member("Weaver", Map.of("jobs", 250.0, "water", 0.1 + 0.2)),
                new Roster.Member("Welder", Map.of()),
                new Roster.Member(
                    "Weaver", Map.of("jobs", Double.MAX_VALUE, "x", Double.MIN_VALUE))));
    Roster events = new Roster("events", List.of());
    database.write(at -> at.rosters().save(park, YEAR, old, "teller", NOW));
    database.write(at -> at.rosters().save(park, YEAR, tenants, "teller", NOW));
    database.write(at -> at.rosters().save(park, YEAR, events, "teller", NOW));
    assertThat(Story.all(database, at -> at.rosters().of(park, YEAR)))
        .containsExactly(events, tenants);
    assertThat(Story.all(database, at -> at.rosters().of(park, Period.of("2024")))).isEmpty();
  }

  @Test
  void theLatestChoiceOfSystemsCounts() {
    assertThat(Story.all(database, at -> at.assessments().chosen(park, YEAR))).isEmpty();
    database.write(at -> at.assessments().choose(park, YEAR, List.of("eip-2017@1"), "teller", NOW));
    List<String> both = List.of("hj-274-2015@1", "eip-2017@1");
    database.write(at -> at.assessments().choose(park, YEAR, both, "teller", NOW));
    assertThat(Story.all(database, at -> at.assessments().chosen(park, YEAR))).isEqualTo(both);
  }

  @Test
  void resultsAreKeptAsHistory() {
    String json = "{\"park\": \"x\", \"score\": {\"value\": 0.1}, \"text\": \"苏伊士\"}";
    SavedAssessment saved =
        new SavedAssessment(
            park, YEAR, List.of("eip-2017@1"), new Recipe(-5, 1000), DIGEST, json, "teller", NOW);
    long first = database.transaction(at -> at.assessments().append(saved));
    long second = database.transaction(at -> at.assessments().append(saved));
    assertThat(second).isGreaterThan(first);
    assertThat(Story.all(database, at -> at.assessments().of(park))).hasSize(2);
    assertThat(Story.all(database, at -> at.assessments().of(park, Period.of("2024")))).isEmpty();
    SavedAssessment found = database.read(at -> at.assessments().find(first)).orElseThrow();
    assertThat(found).usingRecursiveComparison().ignoringFields("result").isEqualTo(saved);
    assertThat(found.result()).contains("\"value\": 0.1").contains("苏伊士");
  }

  @Test
  void aResultThatIsNotJsonIsRefused() {
    SavedAssessment broken =
        new SavedAssessment(
            park, YEAR, List.of("eip-2017@1"), Recipe.DEFAULT, DIGEST, "{", "teller", NOW);
    assertThatThrownBy(() -> database.transaction(at -> at.assessments().append(broken)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("json");
  }
}
