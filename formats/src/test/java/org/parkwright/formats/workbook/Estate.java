package org.parkwright.formats.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.Condition;
import org.parkwright.domain.index.Dimension;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Operator;
import org.parkwright.domain.index.PassRule;
import org.parkwright.domain.index.Provenance;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.index.Role;
import org.parkwright.domain.index.Scoring;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.ParkId;
import org.parkwright.formats.English;
import org.parkwright.kernel.period.Period;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;

/// A small estate with two index systems, for stories about workbooks.
final class Estate {
  static final ParkId PARK = ParkId.of("xx/harbour-estate");
  static final String NAME = "Harbour Estate & Docks";
  static final Period YEAR = Period.of("2024");
  static final Instant LAST_MONTH = Instant.parse("2025-01-15T08:30:00Z");
  static final Instant TODAY = Instant.parse("2025-02-20T10:00:00Z");

  static final Dictionary DICTIONARY =
      new Dictionary(
          "7",
          List.of(
              amount("water.fresh", "Fresh water used", "Water", "m³", 1_000, 1e8),
              amount("water.reused", "Water reused", "Water", "m³", 0, 1e8),
              share("water.recycled", "Share of water recycled", "Water"),
              choice("city.class", "Class of the city", "Water", "water_short", "other"),
              amount("energy.total", "Energy used", "Energy", "tce", 10, 1e7),
              amount("iva", "Industrial value added", "Economy", "10⁴ CNY", 10, 1e9),
              amount("firms", "Tenant firms", "Economy", "firm", 1, 5_000),
              new Variable(
                  "temperature",
                  Names.english("Mean temperature change"),
                  "Change of the yearly mean, may be negative.",
                  new Kind.Amount(Unit.of("1"), -100, 100, -20, 20),
                  "park",
                  "Economy"),
              yesNo("plan.exists", "Is there a plan for emergencies", "Management"),
              yesNo("entity.exists", "Is there a managing entity", "Management"),
              amount("ems.firms", "Firms with a management system", "Management", "firm", 0, 5_000),
              amount("events", "Meetings with neighbours", "Society", "event", 0, 300),
              new Variable(
                  "tenant.employees",
                  Names.english("Employees"),
                  "Persons employed at the end of the year.",
                  new Kind.Amount(Unit.of("person"), 0, Double.POSITIVE_INFINITY, 1, 100_000),
                  "tenant",
                  "Tenants"),
              yesNo("tenant.ems", "Has a management system", "Tenants"),
              amount("activity.rating", "Share that rated it well", "Activities", "%", 0, 100)));

  static final IndexSystem GREEN =
      system(
          "green-parks",
          "2",
          indicator("GP-1", "m³/10⁴ CNY", ratio("water.fresh", "iva")),
          indicator("GP-2", "%", ratio("water.reused", "water.fresh")),
          indicator("GP-3", "%", new Formula.Growth(seen("iva"), 3)),
          indicator("GP-4", "1", seen("plan.exists"), new Requirement.Yes()),
          indicator("GP-5", "%", seen("water.recycled")),
          indicator("GP-6", "1", seen("temperature")),
          indicator(
              "GP-7",
              "%",
              new Formula.RosterShare(
                  "tenants",
                  Optional.of(
                      new Condition.Compares(
                          seen("tenant.employees"),
                          Operator.MORE_THAN,
                          Quantity.of(250, "person"))),
                  new Condition.Is("tenant.ems", "yes"),
                  ratio("ems.firms", "firms"))));

  static final IndexSystem FAIR =
      system(
          "fair-estates",
          "1",
          indicator("F1", "1", seen("entity.exists"), new Requirement.Yes()),
          indicator("F2", "tce/10⁴ CNY", ratio("energy.total", "iva")),
          indicator("F3", "%", new Formula.Reduction(ratio("water.fresh", "iva"), 1)),
          new Indicator(
              "F4",
              Names.english("Water by class of city"),
              Dimension.ENVIRONMENT,
              "Water",
              new Role.Scored(),
              1,
              Unit.of("m³"),
              List.of(new Indicator.Test("", seen("water.fresh"), atLeast(1, "m³"))),
              Optional.of(
                  new Indicator.Applies(
                      new Condition.Is("city.class", "water_short"), "water is not short")),
              Optional.empty(),
              provenance()),
          indicator(
              "F5",
              "event",
              new Formula.RosterCount(
                  "activities",
                  new Condition.Compares(
                      seen("activity.rating"), Operator.AT_LEAST, Quantity.of(80, "%")),
                  seen("events")),
              atLeast(4, "event")));

  private Estate() {}

  private static Variable amount(
      String code, String label, String topic, String unit, double low, double high) {
    return new Variable(
        code,
        Names.english(label),
        label + " in the whole estate during the period, from meters or accounts.",
        new Kind.Amount(Unit.of(unit), 0, Double.POSITIVE_INFINITY, low, high),
        "park",
        topic);
  }

  private static Variable share(String code, String label, String topic) {
    return new Variable(
        code,
        Names.english(label),
        label + ".",
        new Kind.Amount(Unit.PERCENT, 0, 100, 0, 100),
        "park",
        topic);
  }

  private static Variable yesNo(String code, String label, String topic) {
    return new Variable(code, Names.english(label), label + "?", new Kind.YesNo(), "park", topic);
  }

  private static Variable choice(String code, String label, String topic, String... options) {
    return new Variable(
        code,
        Names.english(label),
        label + ".",
        new Kind.Choice(List.of(options)),
        "country",
        topic);
  }

  private static Formula.Observed seen(String code) {
    return new Formula.Observed(code);
  }

  private static Formula ratio(String over, String under) {
    return new Formula.Ratio(seen(over), seen(under), Formula.WhenZero.NOT_APPLICABLE);
  }

  private static Requirement atLeast(double limit, String unit) {
    return Requirement.Threshold.of(Operator.AT_LEAST, Quantity.of(limit, unit));
  }

  static Indicator indicator(String code, String unit, Formula formula) {
    return indicator(code, unit, formula, atLeast(1, unit));
  }

  private static Indicator indicator(
      String code, String unit, Formula formula, Requirement requirement) {
    return new Indicator(
        code,
        Names.english("Indicator " + code),
        Dimension.ENVIRONMENT,
        "Topic",
        new Role.Scored(),
        1,
        Unit.of(unit),
        List.of(new Indicator.Test("", formula, requirement)),
        Optional.empty(),
        Optional.empty(),
        provenance());
  }

  private static Provenance provenance() {
    return new Provenance(Provenance.Mark.SECONDARY, "made for tests", "");
  }

  static IndexSystem system(String id, String version, Indicator... indicators) {
    return new IndexSystem(
        id,
        version,
        Names.english("System " + id),
        "The authors of the tests",
        "INT",
        "none",
        2024,
        "draft",
        new Scoring(0.5, Scoring.NotApplicableRule.EXCLUDE),
        new PassRule.Count(OptionalInt.empty()),
        provenance(),
        Arrays.asList(indicators));
  }

  static WorkbookRequest request() {
    return WorkbookRequest.blank(NAME, PARK, YEAR, List.of(GREEN, FAIR), DICTIONARY, English.WORDS);
  }

  /// A figure as typed by somebody last month.
  static Observation figure(String code, int year, String typed, String unit, double canonical) {
    return figure(code, year, typed, unit, canonical, "Annual report " + year);
  }

  static Observation figure(
      String code, int year, String typed, String unit, double canonical, String source) {
    return observation(
        code,
        year,
        Scenario.CURRENT,
        new Claim.Value(canonical, canonical, canonical, typed, unit),
        Optional.of(Grade.MEASURED),
        Source.titled(source),
        "",
        "");
  }

  static Observation observation(
      String code,
      int year,
      Scenario scenario,
      Claim claim,
      Optional<Grade> grade,
      Source source,
      String method,
      String note) {
    return new Observation(
        PARK,
        code,
        Period.year(year),
        scenario,
        claim,
        grade,
        source,
        method,
        note,
        "Ada",
        LAST_MONTH);
  }

  static byte[] written(WorkbookRequest request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      AssessmentWorkbook.write(request, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  static WorkbookImport read(byte[] file) {
    try {
      return AssessmentWorkbook.read(new ByteArrayInputStream(file), DICTIONARY, "Grace", TODAY);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// The file after somebody has worked on it.
  static byte[] edited(byte[] file, Consumer<XSSFWorkbook> work) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      work.accept(workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
