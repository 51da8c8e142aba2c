package org.parkwright.domain.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkwright.domain.Field.DICTIONARY;
import static org.parkwright.domain.Field.Reports.firm;
import static org.parkwright.domain.Field.atLeast;
import static org.parkwright.domain.Field.atMost;
import static org.parkwright.domain.Field.indicator;
import static org.parkwright.domain.Field.park;
import static org.parkwright.domain.Field.seen;
import static org.parkwright.domain.Field.share;
import static org.parkwright.domain.Spoken.ENGLISH;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.Field;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.kernel.quantity.Quantity;

class JudgementTest {
  private static final Scoring HALF = new Scoring(0.5, Scoring.NotApplicableRule.EXCLUDE);

  private static Judgement judge(Indicator indicator, Field.Reports reports) {
    return Judgement.of(indicator, reports.evidence(), DICTIONARY, HALF);
  }

  @Test
  void aRatioIsComparedInTheUnitOfTheLimit() {
    Indicator water =
        indicator("W", "m³/10⁴ CNY", share("water.fresh", "iva"), atMost(8, "m³/10⁴ CNY"));
    Judgement met = judge(water, park().says("water.fresh", 80).says("iva", 10));
    assertThat(met.level()).isEqualTo(Level.MET);
    assertThat(met.values().getFirst().value()).isEqualTo(Quantity.of(8, "m³/10⁴ CNY"));
    assertThat(met.from()).hasSize(2);
    Judgement unmet = judge(water, park().says("water.fresh", 80.1).says("iva", 10));
    assertThat(unmet.level()).isEqualTo(Level.UNMET);
    assertThat(unmet.why().in(ENGLISH)).isEqualTo("8.01 m³/10⁴ CNY, required ≤ 8 m³/10⁴ CNY");
  }

  @Test
  void everyMissingAnswerIsNamed() {
    Indicator water =
        indicator("W", "m³/10⁴ CNY", share("water.fresh", "iva"), atMost(8, "m³/10⁴ CNY"));
    Judgement unknown = judge(water, park());
    assertThat(unknown.level()).isEqualTo(Level.UNKNOWN);
    assertThat(unknown.missing())
        .containsExactly(new Inputs.Input("water.fresh", 0), new Inputs.Input("iva", 0));
    assertThat(unknown.why().in(ENGLISH))
        .isEqualTo("no water.fresh for xx/example in 2024; no iva for xx/example in 2024");
  }

  @Test
  void aShareOfNothingDoesNotApply() {
    Indicator ems = indicator("E", "%", share("firms.large.ems", "firms.large"), atLeast(40, "%"));
    Judgement judgement = judge(ems, park().says("firms.large", 0));
    assertThat(judgement.level()).isEqualTo(Level.NOT_APPLICABLE);
    assertThat(judgement.why().in(ENGLISH)).contains("is zero in 2024");
  }

  @Test
  void sizeFilterCountsOnlyLargeFirmsOfTheRoster() {
    Condition large =
        new Condition.Compares(
            seen("tenant.employees"), Operator.MORE_THAN, Quantity.of(250, "person"));
    Indicator ems =
        indicator(
            "E",
            "%",
            new Formula.RosterShare(
                "tenants",
                Optional.of(large),
                new Condition.Is("tenant.ems", "yes"),
                share("firms.large.ems", "firms.large")),
            atLeast(50, "%"));
    Field.Reports roster =
        park()
            .lists(
                "tenants",
                firm("A", Map.of("tenant.employees", 251.0, "tenant.ems", 1.0)),
                firm("B", Map.of("tenant.employees", 900.0, "tenant.ems", 0.0)),
                firm("C", Map.of("tenant.employees", 250.0, "tenant.ems", 0.0)));
    assertThat(judge(ems, roster).level()).isEqualTo(Level.MET);
    Judgement reported = judge(ems, park().says("firms.large", 4).says("firms.large.ems", 1));
    assertThat(reported.level()).isEqualTo(Level.UNMET);
    Judgement quiet =
        judge(
            ems,
            park()
                .lists("tenants", firm("D", Map.of("tenant.employees", 300.0)))
                .says("firms.large", 4)
                .says("firms.large.ems", 3));
    assertThat(quiet.level()).as("nobody on the list says anything: counts").isEqualTo(Level.MET);
    Judgement silent =
        judge(
            ems,
            park()
                .lists(
                    "tenants",
                    firm("C", Map.of("tenant.employees", 300.0, "tenant.ems", 1.0)),
                    firm("D", Map.of("tenant.employees", 300.0))));
    assertThat(silent.level()).isEqualTo(Level.UNKNOWN);
    assertThat(silent.why().in(ENGLISH)).contains("1 of the 2 members").doesNotContain("“D”");
  }

  @Test
  void elasticityChangesItsSideWithTheSignOfGrowth() {
    Formula elasticity = new Formula.Elasticity(seen("energy.total"), seen("iva"), 3);
    Formula growth = new Formula.Growth(seen("iva"), 3);
    Requirement rule =
        new Requirement.When(
            List.of(
                new Requirement.Case(
                    new Condition.Compares(growth, Operator.MORE_THAN, Quantity.of(0, "1")),
                    atMost(0.6, "1")),
                new Requirement.Case(
                    new Condition.Compares(growth, Operator.LESS_THAN, Quantity.of(0, "1")),
                    atLeast(0.6, "1"))),
            new Requirement.Otherwise.NoClass("no growth"));
    Indicator indicator = indicator("E", "1", elasticity, rule);
    assertThat(judge(indicator, grown(100, 110, 100, 150)).level()).isEqualTo(Level.MET);
    assertThat(judge(indicator, grown(100, 150, 100, 150)).level()).isEqualTo(Level.UNMET);
    assertThat(judge(indicator, grown(100, 80, 100, 90)).level()).isEqualTo(Level.MET);
    assertThat(judge(indicator, grown(100, 98, 100, 90)).level()).isEqualTo(Level.UNMET);
    Judgement still = judge(indicator, grown(100, 98, 100, 100));
    assertThat(still.level()).isEqualTo(Level.UNKNOWN);
    assertThat(still.missing()).isEmpty();
    assertThat(still.why().in(ENGLISH)).contains("not assessable");
  }

  private static Field.Reports grown(double e0, double e1, double v0, double v1) {
    return park()
        .says("energy.total", 2021, e0)
        .says("energy.total", e1)
        .says("iva", 2021, v0)
        .says("iva", v1);
  }

  @Test
  void aCountryParameterIsTheLimit() {
    Indicator renewable =
        indicator(
            "R",
            "%",
            seen("renewable"),
            new Requirement.Against(Operator.AT_LEAST, seen("country.renewable")));
    assertThat(judge(renewable, park().says("renewable", 20)).level()).isEqualTo(Level.UNKNOWN);
    Judgement met = judge(renewable, park().says("renewable", 20).says("country.renewable", 19));
    assertThat(met.level()).isEqualTo(Level.MET);
    assertThat(met.values().getFirst().requirement()).isEqualTo(atLeast(19, "%"));
  }

  @Test
  void partlyEarnsTheDeclaredCredit() {
    Indicator plan = indicator("P", "1", seen("plan"), new Requirement.Yes());
    assertThat(judge(plan, park().says("plan", 0.5)).credit()).hasValue(0.5);
    assertThat(judge(plan, park().says("plan", 1)).credit()).hasValue(1);
    assertThat(judge(plan, park().says("plan", 0)).level()).isEqualTo(Level.UNMET);
    Indicator graded =
        indicator(
            "G",
            "%",
            seen("renewable"),
            new Requirement.Threshold(
                Operator.AT_LEAST, Quantity.of(50, "%"), Optional.of(Quantity.of(20, "%"))));
    assertThat(judge(graded, park().says("renewable", 20)).level()).isEqualTo(Level.PARTLY_MET);
    assertThat(judge(graded, park().says("renewable", 19.9)).level()).isEqualTo(Level.UNMET);
  }

  @Test
  void bandsGiveTheirPoints() {
    Requirement bands =
        new Requirement.Bands(
            List.of(
                new Requirement.Band(Operator.MORE_THAN, Optional.of(Quantity.of(15, "%")), 3),
                new Requirement.Band(Operator.AT_LEAST, Optional.of(Quantity.of(10, "%")), 2),
                new Requirement.Band(Operator.AT_LEAST, Optional.empty(), 1)),
            3);
    Indicator green = indicator("G", "%", seen("renewable"), bands);
    assertThat(judge(green, park().says("renewable", 15.1)).credit()).hasValue(1);
    assertThat(judge(green, park().says("renewable", 15)).credit()).hasValue(2.0 / 3);
    assertThat(judge(green, park().says("renewable", 1)).level()).isEqualTo(Level.PARTLY_MET);
  }

  @Test
  void fiveYearMeanNeedsAllFiveYears() {
    Indicator mean =
        indicator("M", "%", new Formula.MeanOver(seen("renewable"), 5), atLeast(50, "%"));
    Field.Reports reports = park();
    for (int year = 2021; year <= 2024; year++) {
      reports.says("renewable", year, 60);
    }
    Judgement open = judge(mean, reports);
    assertThat(open.missing()).containsExactly(new Inputs.Input("renewable", 4));
    assertThat(judge(mean, reports.says("renewable", 2020, 10)).level()).isEqualTo(Level.MET);
  }

  @Test
  void oneFailingPollutantDecidesWhateverIsUnknown() {
    Indicator one = indicator("A", "%", seen("renewable"), atLeast(50, "%"));
    Indicator both =
        new Indicator(
            "B",
            one.names(),
            one.dimension(),
            one.topic(),
            one.role(),
            1,
            one.unit(),
            List.of(
                new Indicator.Test("COD", seen("renewable"), atLeast(50, "%")),
                new Indicator.Test("SO2", seen("country.renewable"), atLeast(50, "%"))),
            Optional.empty(),
            Optional.empty(),
            one.provenance());
    assertThat(judge(both, park().says("renewable", 10)).level()).isEqualTo(Level.UNMET);
    Judgement open = judge(both, park().says("renewable", 60));
    assertThat(open.level()).isEqualTo(Level.UNKNOWN);
    assertThat(open.why().in(ENGLISH)).startsWith("SO2: ");
  }

  @Test
  void declaredNotApplicableKeepsItsReason() {
    Indicator water = indicator("W", "%", share("water.reused", "water.fresh"), atLeast(50, "%"));
    Judgement not =
        judge(water, park().says("water.fresh", 5).notApplicable("water.reused", "dry"));
    assertThat(not.level()).isEqualTo(Level.NOT_APPLICABLE);
    assertThat(not.why().in(ENGLISH)).isEqualTo("dry");
  }
}
