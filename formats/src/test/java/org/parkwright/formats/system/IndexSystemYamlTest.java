package org.parkwright.formats.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.index.Condition;
import org.parkwright.domain.index.Dimension;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.Formula.Observed;
import org.parkwright.domain.index.Formula.WhenZero;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Operator;
import org.parkwright.domain.index.PassRule;
import org.parkwright.domain.index.Provenance;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.index.Role;
import org.parkwright.domain.index.Scoring;
import org.parkwright.kernel.quantity.Quantity;

class IndexSystemYamlTest {
  private final IndexSystem system = Sample.system();

  private Indicator indicator(String code) {
    return system.find(code).orElseThrow();
  }

  private Formula formula(String code) {
    return indicator(code).tests().getFirst().formula();
  }

  private Requirement requirement(String code) {
    return indicator(code).tests().getFirst().requirement();
  }

  @Test
  void theHeadSaysWhoIssuedWhat() {
    assertThat(system.cited()).isEqualTo("sample-park-2026@1");
    assertThat(system.names().in("zh")).isEqualTo("示例园区标准");
    assertThat(system.country()).isEqualTo("CN");
    assertThat(system.year()).isEqualTo(2026);
    assertThat(system.status()).isEqualTo("draft");
    assertThat(system.scoring()).isEqualTo(new Scoring(0.5, Scoring.NotApplicableRule.EXCLUDE));
    assertThat(system.passRule())
        .isEqualTo(new PassRule.MandatoryPlusGroups(Map.of("1", 1, "2", 2)));
    assertThat(system.passRuleProvenance().mark()).isEqualTo(Provenance.Mark.RECALLED);
  }

  @Test
  void bareLimitsAreInTheIndicatorsUnit() {
    Indicator share = indicator("S-01");
    assertThat(share.dimension()).isEqualTo(Dimension.ECONOMY);
    assertThat(share.role()).isEqualTo(new Role.Elective("1"));
    assertThat(share.weight()).isEqualTo(2);
    assertThat(requirement("S-01"))
        .isEqualTo(
            new Requirement.Threshold(
                Operator.AT_LEAST, Quantity.of(30, "%"), Optional.of(Quantity.of(20, "%"))));
  }

  @Test
  void limitsMayCarryTheirOwnUnit() {
    assertThat(requirement("S-02"))
        .isEqualTo(Requirement.Threshold.of(Operator.AT_LEAST, Quantity.of(200_000, "CNY/person")));
    assertThat(formula("S-02"))
        .isEqualTo(
            new Formula.Ratio(
                new Observed("output.total"), new Observed("workers.total"), WhenZero.UNKNOWN));
    assertThat(indicator("S-02").applies())
        .contains(
            new Indicator.Applies(
                new Condition.Compares(
                    new Observed("workers.total"), Operator.AT_LEAST, Quantity.of(250, "person")),
                "the park is too small"));
  }

  @Test
  void aTwoSidedRuleComparesTheDriversGrowth() {
    assertThat(formula("S-03"))
        .isEqualTo(new Formula.Elasticity(new Observed("energy.total"), new Observed("iva"), 3));
    assertThat(requirement("S-03"))
        .isEqualTo(
            new Requirement.When(
                List.of(
                    new Requirement.Case(
                        new Condition.Compares(
                            new Formula.Growth(new Observed("iva"), 3),
                            Operator.MORE_THAN,
                            Quantity.of(0, "1")),
                        Requirement.Threshold.of(Operator.AT_MOST, Quantity.of(0.6, "1")))),
                new Requirement.Otherwise.Then(
                    Requirement.Threshold.of(Operator.AT_LEAST, Quantity.of(0.6, "1")))));
  }

  @Test
  void conditionsJoinChoicesAndLimits() {
    assertThat(requirement("S-04")).isInstanceOf(Requirement.When.class);
    Requirement.When when = (Requirement.When) requirement("S-04");
    assertThat(when.cases().get(0).when())
        .isEqualTo(
            new Condition.All(
                List.of(
                    new Condition.Is("city.water_class", "water_short"),
                    new Condition.Compares(
                        new Observed("water.fresh"),
                        Operator.MORE_THAN,
                        Quantity.of(1000, "m³")))));
    assertThat(when.cases().get(1).then())
        .isEqualTo(new Requirement.Between(Quantity.of(10, "%"), Quantity.of(90, "%")));
    assertThat(when.otherwise())
        .isEqualTo(new Requirement.Otherwise.NoClass("the city has no class"));
  }

  @Test
  void rostersAreCountedWithFilters() {
    assertThat(formula("S-05"))
        .isEqualTo(
            new Formula.RosterShare(
                "tenants",
                Optional.of(
                    new Condition.Compares(
                        new Observed("tenant.employees"),
                        Operator.MORE_THAN,
                        Quantity.of(250, "person"))),
                new Condition.Is("tenant.ems", "yes"),
                new Formula.Ratio(
                    new Observed("firms.large_ems"),
                    new Observed("firms.large"),
                    WhenZero.NOT_APPLICABLE)));
    assertThat(formula("S-06")).isInstanceOf(Formula.RosterCount.class);
  }

  @Test
  void bandsKeepTheirOrderAndTheOpenOneIsLast() {
    assertThat(requirement("S-06"))
        .isEqualTo(
            new Requirement.Bands(
                List.of(
                    new Requirement.Band(
                        Operator.MORE_THAN, Optional.of(Quantity.of(15, "activity")), 3),
                    new Requirement.Band(
                        Operator.AT_LEAST, Optional.of(Quantity.of(10, "activity")), 2),
                    new Requirement.Band(Operator.AT_LEAST, Optional.empty(), 0)),
                3));
  }

  @Test
  void yesIsABareWordAndPureNumbersNeedNoUnit() {
    assertThat(requirement("S-07")).isEqualTo(new Requirement.Yes());
    assertThat(indicator("S-07").unit().symbol()).isEqualTo("1");
    assertThat(indicator("S-07").provenance())
        .isEqualTo(new Provenance(Provenance.Mark.VERIFIED, "Clause 7", ""));
    assertThat(Sample.read(Sample.systemText().replace("require: yes", "require: {yes: true}")))
        .isEqualTo(Sample.read(Sample.systemText()));
  }

  @Test
  void severalTestsEachHaveALabel() {
    assertThat(indicator("S-08").tests())
        .extracting(Indicator.Test::label)
        .containsExactly("Water", "Energy");
    assertThat(indicator("S-08").tests().get(1).requirement())
        .isEqualTo(
            new Requirement.Against(
                Operator.AT_LEAST,
                new Formula.Product(
                    new Formula.Fixed(Quantity.of(5, "%")),
                    new Formula.Fixed(Quantity.of(0.5, "1")))));
  }

  @Test
  void differencesAndOtherUnitsOfTheSameThing() {
    assertThat(formula("S-09"))
        .isEqualTo(
            new Formula.Difference(
                new Formula.Fixed(Quantity.of(100_000, "tce")), new Observed("energy.total")));
    assertThat(((Requirement.When) requirement("S-09")).otherwise())
        .isEqualTo(new Requirement.Otherwise.NotApplicable("large parks have their own limit"));
  }
}
