package org.parkwright.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
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
import org.parkwright.kernel.period.Period;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;

/// A small language of the field for tests: a park said in one breath.
public final class Field {
  public static final ParkId PARK = ParkId.of("xx/example");
  public static final Period YEAR = Period.of("2024");
  public static final Dictionary DICTIONARY =
      new Dictionary(
          "test",
          List.of(
              amount("water.fresh", "m³"),
              amount("water.reused", "m³"),
              amount("energy.total", "tce"),
              amount("iva", "10⁴ CNY"),
              amount("firms", "firm"),
              amount("firms.large", "firm"),
              amount("firms.large.ems", "firm"),
              amount("country.renewable", "%"),
              amount("renewable", "%"),
              amount("tenant.employees", "person"),
              yesNo("tenant.ems"),
              yesNo("plan"),
              yesNo("entity"),
              new Variable(
                  "city.class",
                  Names.english("City class"),
                  "Class of the city.",
                  new Kind.Choice(List.of("short", "other")),
                  "park",
                  "City")));

  private Field() {}

  public static Variable amount(String code, String unit) {
    return new Variable(
        code,
        Names.english("Total " + code),
        "Test variable.",
        new Kind.Amount(Unit.of(unit), 0, Double.POSITIVE_INFINITY, 0, 1e9),
        "park",
        "Test");
  }

  public static Variable yesNo(String code) {
    return new Variable(
        code, Names.english(code), "Test question.", new Kind.YesNo(), "park", "Test");
  }

  public static Formula.Observed seen(String variable) {
    return new Formula.Observed(variable);
  }

  public static Formula share(String part, String whole) {
    return new Formula.Ratio(seen(part), seen(whole), Formula.WhenZero.NOT_APPLICABLE);
  }

  public static Requirement atLeast(double value, String unit) {
    return Requirement.Threshold.of(Operator.AT_LEAST, Quantity.of(value, unit));
  }

  public static Requirement atMost(double value, String unit) {
    return Requirement.Threshold.of(Operator.AT_MOST, Quantity.of(value, unit));
  }

  public static Indicator indicator(
      String code, String unit, Formula formula, Requirement requirement) {
    return indicator(code, new Role.Scored(), unit, formula, requirement);
  }

  public static Indicator indicator(
      String code, Role role, String unit, Formula formula, Requirement requirement) {
    return new Indicator(
        code,
        Names.english("Indicator " + code),
        Dimension.ENVIRONMENT,
        "Test",
        role,
        1,
        Unit.of(unit),
        List.of(new Indicator.Test("", formula, requirement)),
        Optional.empty(),
        Optional.empty(),
        new Provenance(Provenance.Mark.SECONDARY, "test", ""));
  }

  public static IndexSystem system(Indicator... indicators) {
    return system(new PassRule.Count(OptionalInt.empty()), indicators);
  }

  public static IndexSystem system(PassRule rule, Indicator... indicators) {
    return new IndexSystem(
        "test",
        "1",
        Names.english("Test system"),
        "us",
        "INT",
        "none",
        2024,
        "draft",
        new Scoring(0.5, Scoring.NotApplicableRule.EXCLUDE),
        rule,
        new Provenance(Provenance.Mark.SECONDARY, "test", ""),
        List.of(indicators));
  }

  public static Reports park() {
    return new Reports();
  }

  /// What a park reports.
  public static final class Reports {
    private final List<Observation> observations = new ArrayList<>();
    private final List<Roster> rosters = new ArrayList<>();

    public Reports says(String variable, double value) {
      return says(variable, 2024, value);
    }

    public Reports says(String variable, int year, double value) {
      return add(
          variable,
          year,
          Scenario.CURRENT,
          Claim.Value.exact(value, DICTIONARY.unit(variable)),
          "annual report");
    }

    public Reports between(String variable, double low, double value, double high) {
      return add(
          variable,
          2024,
          Scenario.CURRENT,
          new Claim.Value(value, low, high, "" + value, ""),
          "estimate");
    }

    public Reports intends(String variable, double value) {
      return add(
          variable,
          2024,
          Scenario.INTENDED,
          Claim.Value.exact(value, DICTIONARY.unit(variable)),
          "plan");
    }

    public Reports notApplicable(String variable, String reason) {
      return add(variable, 2024, Scenario.CURRENT, new Claim.NotApplicable(reason), "park office");
    }

    public Reports lists(String roster, Roster.Member... members) {
      rosters.add(new Roster(roster, List.of(members)));
      return this;
    }

    public static Roster.Member firm(String name, Map<String, Double> values) {
      return new Roster.Member(name, values);
    }

    private Reports add(String variable, int year, Scenario scenario, Claim claim, String source) {
      observations.add(
          new Observation(
              PARK,
              variable,
              Period.year(year),
              scenario,
              claim,
              Optional.<Grade>empty(),
              Source.titled(source),
              "",
              "",
              "tester",
              Instant.parse("2025-01-01T00:00:00Z")));
      return this;
    }

    public Evidence evidence() {
      return Evidence.of(PARK, YEAR, observations, List.of(), rosters);
    }
  }
}
