package org.parkwright.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.assess.Assessment;
import org.parkwright.domain.assess.Recipe;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.park.Park;
import org.parkwright.formats.issue.Severity;
import org.parkwright.formats.park.ParkFile;
import org.parkwright.formats.park.ParkFolder;
import org.parkwright.formats.result.AssessmentJson;
import org.parkwright.formats.workbook.AssessmentWorkbook;
import org.parkwright.formats.workbook.WorkbookImport;
import org.parkwright.formats.workbook.WorkbookRequest;
import org.parkwright.kernel.period.Period;
import org.parkwright.render.text.Texts;

/// The demo reads without a fault and gives what its README says; the filled workbooks beside it
/// say the same as its tables. Run with `-Dparkwright.write=true` to write the workbooks anew.
class ExamplesTest {
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
  private static final Path EXAMPLES =
      Path.of(System.getProperty("parkwright.root", "..")).resolve("examples");
  private static final Catalog CATALOG = Catalog.bundled();
  private static final List<ParkFile> PARKS =
      ParkFolder.read(
          EXAMPLES.resolve("demo"), CATALOG.dictionary(), Instant.parse("2025-05-01T00:00:00Z"));

  private static ParkFile park(String id) {
    return PARKS.stream()
        .filter(p -> p.park().id().toString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Scorecard scorecard(ParkFile file, int year) {
    Period period = Period.year(year);
    return Scorecard.of(
        CATALOG.systems(),
        CATALOG.dictionary(),
        Evidence.of(
            file.park().id(),
            period,
            file.observations(),
            file.preferences(),
            file.rosters(period)),
        Recipe.DEFAULT);
  }

  private static double score(Scorecard scorecard, String system) {
    return scorecard.assessments().stream()
        .filter(a -> a.system().id().equals(system))
        .findFirst()
        .orElseThrow()
        .score()
        .value()
        .orElseThrow();
  }

  @Test
  void theInventedParkImprovesFromYearToYear() {
    Scorecard before = scorecard(park("xx/lantern-bay"), 2023);
    Scorecard after = scorecard(park("xx/lantern-bay"), 2024);
    for (Assessment assessment : after.assessments()) {
      String system = assessment.system().id();
      assertThat(score(after, system)).as(system).isGreaterThan(score(before, system));
      assertThat(assessment.intendedScore().orElseThrow().value().orElseThrow())
          .as("intended, " + system)
          .isGreaterThan(score(after, system));
      assertThat(assessment.illustrative()).isTrue();
    }
  }

  @Test
  void theRealParkHasOnlyPublishedFiguresAndIsToldWhatToAskNext() {
    ParkFile amata = park("vn/amata-bien-hoa");
    assertThat(amata.observations()).isNotEmpty().noneMatch(Observation::illustrative);
    assertThat(amata.observations()).allMatch(o -> !o.source().title().isBlank());
    Scorecard scorecard = scorecard(amata, 2024);
    assertThat(scorecard.questions()).hasSizeGreaterThan(50);
    assertThat(scorecard.questions().getFirst().touches()).isPositive();
  }

  @Test
  void everythingInventedSaysSo() {
    ParkFile bay = park("xx/lantern-bay");
    assertThat(bay.park().illustrative()).isTrue();
    assertThat(bay.observations())
        .allMatch(o -> o.illustrative() && o.source().title().startsWith("Illustrative figure"));
    assertThat(PARKS.stream().filter(p -> p.park().illustrative())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2024})
  void theFilledWorkbookSaysTheSame(int year) throws IOException {
    ParkFile bay = park("xx/lantern-bay");
    Period period = Period.year(year);
    Path file = EXAMPLES.resolve("lantern-bay-" + year + ".xlsx");
    if (Boolean.getBoolean("parkwright.write")) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        AssessmentWorkbook.write(request(bay, period), out);
      }
    }
    WorkbookImport read =
        AssessmentWorkbook.read(file, CATALOG.dictionary(), "workbook", Instant.EPOCH);
    assertThat(read.issues(Severity.ERROR)).isEmpty();
    assertThat(read.held()).isEmpty();
    Scorecard fromWorkbook =
        Scorecard.of(
            CATALOG.systems(),
            CATALOG.dictionary(),
            Evidence.of(
                bay.park().id(), period, read.observations(), read.preferences(), read.rosters()),
            Recipe.DEFAULT);
    Scorecard fromTables = scorecard(bay, year);
    for (int i = 0; i < fromTables.assessments().size(); i++) {
      assertThat(fromWorkbook.assessments().get(i).results())
          .isEqualTo(fromTables.assessments().get(i).results());
      assertThat(fromWorkbook.assessments().get(i).score())
          .isEqualTo(fromTables.assessments().get(i).score());
    }
  }

  private static WorkbookRequest request(ParkFile file, Period period) {
    return WorkbookRequest.blank(
            file.park().names().english(),
            file.park().id(),
            period,
            CATALOG.systems(),
            CATALOG.dictionary(),
            ENGLISH)
        .with(
            file.observations().stream()
                .filter(o -> period.isSameOrYearsAfter(o.period()))
                .toList(),
            file.rosters(period),
            file.preferences().stream().filter(p -> p.period().equals(period)).toList())
        .onlyAsked();
  }

  @Test
  void jsonKeepsToItsSchemaAndIsTheSameEveryTime(@TempDir Path folder) throws IOException {
    for (String id : List.of("xx/lantern-bay", "vn/amata-bien-hoa")) {
      String json = json(scorecard(park(id), 2024), park(id).park());
      assertThat(json(scorecard(park(id), 2024), park(id).park())).isEqualTo(json);
      assertThat(problems(json)).as(id).isEmpty();
    }
    assertThat(problems("{\"park\": 1}")).isNotEmpty();
  }

  private static String json(Scorecard scorecard, Park park) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AssessmentJson.write(scorecard, park, "test", ENGLISH, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Set<String> problems(String json) throws IOException {
    try (InputStream schema = AssessmentJson.class.getResourceAsStream("assessment.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(Error::toString)
          .collect(Collectors.toSet());
    }
  }

  @Test
  void allFourReportsAreWrittenWhole(@TempDir Path folder) throws IOException {
    Scorecard scorecard = scorecard(park("xx/lantern-bay"), 2024);
    List<Path> files =
        WriteReports.into(
            folder,
            scorecard,
            CATALOG.dictionary(),
            park("xx/lantern-bay").park(),
            "test",
            ENGLISH);
    assertThat(files).allMatch(Files::isRegularFile);
    try (var all = Files.list(folder)) {
      assertThat(all).hasSize(4);
    }
    assertThat(Files.readString(folder.resolve("report.html")))
        .contains("Lantern Bay", "were invented to show how Parkwright works", "recalled");
    assertThat(score(scorecard, "eip-2017")).isCloseTo(64.3, within(0.1));
  }
}
