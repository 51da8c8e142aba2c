package org.parkwright.formats.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Operator;
import org.parkwright.domain.index.PassRule;
import org.parkwright.domain.index.Role;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Loaded;

/// A system of two lines under each pass rule, and what each rule asks of its lines.
class PassRuleYamlTest {
  private static final String LIMIT = "formula: iva, require: {at_least: 3}";

  private static Loaded<IndexSystem> system(String pass, String first, String second) {
    return Sample.read(
        """
        id: two
        version: 1
        title: {en: Two}
        issuer: Nobody
        country: INT
        document: Two
        year: 2026
        status: draft
        scoring: {partly: 0.5, not_applicable: exclude}
        pass: {%s, mark: recalled}
        indicators:
          - {code: A, title: {en: A}, dimension: economy, topic: T, unit: "10⁸ CNY", mark: recalled, %s}
          - {code: B, title: {en: B}, dimension: economy, topic: T, unit: "10⁸ CNY", mark: recalled, %s}
        """
            .formatted(pass, first, second));
  }

  private static PassRule rule(String pass, String role) {
    String line = "role: " + role + ", " + LIMIT;
    return system(pass, line, line).orThrow().passRule();
  }

  private static List<String> faults(String pass, String first, String second) {
    return system(pass, first, second).problems().stream().map(Fault::toString).toList();
  }

  @Test
  void everyRuleIsRead() {
    assertThat(rule("rule: count", "mandatory")).isEqualTo(new PassRule.Count(OptionalInt.empty()));
    assertThat(rule("rule: count, least: 2", "scored"))
        .isEqualTo(new PassRule.Count(OptionalInt.of(2)));
    assertThat(rule("rule: checklist", "mandatory")).isEqualTo(new PassRule.Checklist());
    assertThat(rule("rule: mean_ratio_to_lead, cap: 1, pass: 90", "scored"))
        .isEqualTo(
            new PassRule.MeanRatioToLead(Map.of(), OptionalDouble.of(1), OptionalDouble.of(90)));
    assertThat(rule("rule: veto_plus_guiding, guiding: 0", "veto"))
        .isEqualTo(new PassRule.VetoPlusGuiding(0));
    assertThat(
            rule(
                "rule: points_and_bands, most: 100, pass: 40,"
                    + " bands: [{name: high, more_than: 85}, {name: low, at_least: 70}]",
                "scored"))
        .isEqualTo(
            new PassRule.PointsAndBands(
                100,
                List.of(
                    new PassRule.ScoreBand("high", Operator.MORE_THAN, 85),
                    new PassRule.ScoreBand("low", Operator.AT_LEAST, 70)),
                OptionalDouble.of(40)));
  }

  @Test
  void weightedSumStandardisesOneValueOfEveryLine() {
    String line = "role: scored, " + LIMIT;
    String posts = line + ", goalposts: {worst: 0, best: 100}";
    IndexSystem system = system("rule: weighted_sum, pass: 60", posts, posts).orThrow();
    assertThat(system.passRule()).isEqualTo(new PassRule.WeightedSum(OptionalDouble.of(60)));
    assertThat(system.indicators().getFirst().goalposts())
        .contains(new Indicator.Goalposts(0, 100));
    assertThat(faults("rule: weighted_sum", line, posts))
        .containsExactly(
            "system.yaml:12: indicators[0].goalposts: found nothing; allowed: {worst: …, best: …}:"
                + " weighted_sum standardises every indicator");
    assertThat(
            faults(
                "rule: weighted_sum",
                posts,
                "role: scored, tests: [{label: x, "
                    + LIMIT
                    + "}, {label: y, "
                    + LIMIT
                    + "}],"
                    + " goalposts: {worst: 1, best: 1}"))
        .containsExactly(
            "system.yaml:13: indicators[1].goalposts: found goalposts must be finite and differ;"
                + " found 1.0, 1.0; allowed: two different numbers");
    assertThat(
            faults(
                "rule: weighted_sum",
                posts,
                "role: scored, tests: [{label: x, "
                    + LIMIT
                    + "}, {label: y, "
                    + LIMIT
                    + "}],"
                    + " goalposts: {worst: 1, best: 2}"))
        .containsExactly(
            "system.yaml:13: indicators[1].tests: found several tests; allowed: one formula:"
                + " weighted_sum takes one value");
  }

  @Test
  void meanRatioChoosesAmongScoredLinesOfAGroup() {
    String grouped = "role: scored, group: g, " + LIMIT;
    IndexSystem system =
        system("rule: mean_ratio_to_lead, groups: {g: 1}", grouped, grouped).orThrow();
    assertThat(system.indicators())
        .extracting(Indicator::role)
        .containsExactly(new Role.Elective("g"), new Role.Elective("g"));
    assertThat(faults("rule: mean_ratio_to_lead", grouped, grouped))
        .hasSize(2)
        .first()
        .isEqualTo(
            "system.yaml:12: indicators[0].group: found \"g\"; allowed: a group that pass names; it"
                + " names none");
  }

  @Test
  void meanRatioDividesByALeadValue() {
    String zero = "role: scored, formula: iva, require: {at_most: 0}";
    String range = "role: scored, formula: iva, require: {between: [1, 2]}";
    String cases =
        "role: scored, formula: iva, require: {when: [{if: {value: iva, at_least: 1}, require:"
            + " {bands: [{points: 1}], most: 1}}], otherwise: {require: {at_least: 0}}}";
    assertThat(faults("rule: mean_ratio_to_lead", zero, range))
        .containsExactly(
            "system.yaml:12: indicators[0].require: found the lead value 0; allowed: a lead value"
                + " that can be divided by",
            "system.yaml:13: indicators[1].require: found between; allowed: a limit or yes:"
                + " mean_ratio_to_lead divides the value by its lead value");
    assertThat(faults("rule: mean_ratio_to_lead", cases, range)).hasSize(3);
  }

  @Test
  void scoreBandsStandFromTheHighest() {
    String line = "role: scored, " + LIMIT;
    assertThat(
            faults(
                "rule: points_and_bands, most: 100,"
                    + " bands: [{name: low, at_least: 70}, {name: high, at_least: 85}]",
                line,
                line))
        .containsExactly(
            "system.yaml:10: pass.bands[1]: found a band from 85.0; allowed: a band below 70.0:"
                + " bands stand from the highest");
    assertThat(
            faults(
                "rule: points_and_bands, most: 100, pass: 101, bands: [{name: all, at_least: 170},"
                    + " {name: x}, {at_least: 3, more_than: 4, name: y}]",
                line,
                line))
        .containsExactly(
            "system.yaml:10: pass.bands[0].at_least: found \"170\"; allowed: a number from 0 to"
                + " 100",
            "system.yaml:10: pass.bands[1]: found no limit; allowed: either at_least or more_than",
            "system.yaml:10: pass.bands[2]: found at_least and more_than; allowed: either at_least"
                + " or more_than",
            "system.yaml:10: pass.pass: found \"101\"; allowed: a number from 0 to 100");
    assertThat(faults("rule: points_and_bands", line, line))
        .containsExactly(
            "system.yaml:10: pass.bands: found nothing; allowed: a list of bands from the highest",
            "system.yaml:10: pass.most: found nothing; allowed: the points when everything is met");
  }

  @Test
  void vetoPlusGuidingNeedsAVetoAndEnoughGuides() {
    String guide = "role: guiding, " + LIMIT;
    assertThat(faults("rule: veto_plus_guiding, guiding: 3", guide, guide))
        .containsExactly(
            "system.yaml:10: pass.guiding: found \"3\"; allowed: at most 2: there are no more",
            "system.yaml:10: pass.rule: found no veto indicator; allowed: at least one");
  }

  @Test
  void noMoreCanBeAskedThanThereAre() {
    String line = "role: mandatory, " + LIMIT;
    assertThat(faults("rule: count, least: 3", line, line))
        .containsExactly(
            "system.yaml:10: pass.least: found \"3\"; allowed: at most 2: there are no more");
  }
}
