package org.parkwright.formats.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.assess.Verdict;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Judgement;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.system.Sample;
import org.parkwright.kernel.period.Period;
import org.parkwright.render.text.Texts;

class SpecYamlTest {
  private final Dictionary dictionary = Sample.dictionary();
  private final IndexSystem system = Sample.system();

  private Loaded<List<WorkedExample>> read(String yaml) {
    return SpecYaml.read(Sample.stream(yaml), "spec.yaml", dictionary, system);
  }

  private List<String> faults(String example) {
    String yaml = "examples:\n  - name: E\n    period: 2026\n" + example.indent(4);
    return read(yaml).problems().stream().map(Fault::toString).toList();
  }

  private WorkedExample middling() {
    return read(Sample.specText()).orThrow().getFirst();
  }

  private static double value(Evidence evidence, String variable, int yearsBack) {
    return ((Answer.Known) evidence.answer(variable, yearsBack)).value().value();
  }

  @Test
  void figuresAreConvertedToTheVariablesUnit() {
    Evidence evidence = middling().evidence();
    assertThat(evidence.park()).hasToString("xx/example");
    assertThat(evidence.period()).isEqualTo(Period.year(2026));
    assertThat(value(evidence, "output.total", 0)).isEqualTo(10.0);
    assertThat(value(evidence, "energy.total", 3)).isCloseTo(20_000, withinPercentage(1e-12));
    assertThat(value(evidence, "energy.total", 0)).isCloseTo(20_000, withinPercentage(1e-12));
    assertThat(value(evidence, "water.fresh", 0)).isEqualTo(2e6);
    assertThat(value(evidence, "management.plan", 0)).isEqualTo(0.5);
    assertThat(value(evidence, "city.water_class", 0)).isEqualTo(1);
  }

  @Test
  void rangesAndReasonsAreKept() {
    Evidence evidence = middling().evidence();
    Claim.Value water = ((Answer.Known) evidence.answer("water.fresh", 1)).value();
    assertThat(List.of(water.low(), water.value(), water.high()))
        .containsExactly(1.9e6, 2e6, 2.1e6);
    assertThat(evidence.answer("activities.positive", 0))
        .isInstanceOfSatisfying(
            Answer.NotApplicable.class, no -> assertThat(no.why()).isEqualTo("no survey was made"));
    assertThat(evidence.answer("firms.large", 0)).isInstanceOf(Answer.Missing.class);
  }

  @Test
  void rosterMembersCarryTheirFiguresInCanonicalUnits() {
    Roster tenants = middling().evidence().roster("tenants").orElseThrow();
    assertThat(tenants.members())
        .contains(
            new Roster.Member(
                "A", Map.of("tenant.employees", 300.0, "tenant.ems", 1.0, "tenant.sector", 0.0)),
            new Roster.Member("B", Map.of("tenant.employees", 400.0, "tenant.ems", 0.0)));
  }

  @Test
  void expectationsKnowTheirLine() {
    assertThat(middling().expected())
        .contains(
            new Expected.Finding("S-01", Judgement.Level.MET, OptionalDouble.of(30), 21),
            new Expected.Finding("S-07", Judgement.Level.PARTLY_MET, OptionalDouble.empty(), 27),
            new Expected.Verdict(Verdict.UNMET, 29));
  }

  @Test
  void examplesThatComeOutAsExpectedHaveNoDifferences() {
    for (WorkedExample example : read(Sample.specText()).orThrow()) {
      assertThat(example.differences(system, dictionary, Texts.in(Locale.ENGLISH)))
          .as(example.name())
          .isEmpty();
    }
  }

  @Test
  void everyDifferenceIsToldWithItsLine() {
    String wrong =
        Sample.specText()
            .replace("S-01: {finding: met, value: 30}", "S-01: {finding: unmet, value: 31}")
            .replace("verdict: unmet", "verdict: met\n    score: {value: 12}");
    List<String> differences =
        read(wrong).orThrow().getFirst().differences(system, dictionary, Texts.in(Locale.ENGLISH));
    assertThat(differences).hasSize(4);
    assertThat(differences.get(0)).startsWith("line 21: S-01 is MET, expected UNMET (30 %");
    assertThat(differences.get(1)).isEqualTo("line 21: S-01 is 30.0, expected 31.0");
    assertThat(differences.get(2)).startsWith("line 29: the verdict is UNMET, expected MET (");
    assertThat(differences.get(3)).startsWith("line 30: the score is ").endsWith("expected 12.0");
  }

  @Test
  void wrongFiguresAreFaults() {
    assertThat(faults("figures: {iva: \"3 t\"}\nverdict: met"))
        .containsExactly(
            "spec.yaml:4: examples[0].figures.iva: found \"3 t\"; allowed: a number in 10⁸ CNY or a"
                + " unit that measures the same");
    assertThat(faults("figures: {iva: \"3 furlong\"}\nverdict: met")).hasSize(1);
    assertThat(faults("figures: {ivaa: 3}\nverdict: met"))
        .containsExactly(
            "spec.yaml:4: examples[0].figures.ivaa: found \"ivaa\"; allowed: a variable of the"
                + " dictionary; did you mean iva?");
    assertThat(faults("figures: {water.fresh: -1}\nverdict: met"))
        .containsExactly(
            "spec.yaml:4: examples[0].figures.water.fresh: found \"-1\"; allowed: a value from 0.0"
                + " to Infinity m³");
    assertThat(faults("figures: {management.plan: 1}\nverdict: met"))
        .containsExactly(
            "spec.yaml:4: examples[0].figures.management.plan: found \"1\"; allowed: yes, partly,"
                + " no");
    assertThat(faults("figures: {city.water_class: poor}\nverdict: met")).hasSize(1);
    assertThat(faults("figures: {tenant.ems: yes}\nverdict: met"))
        .singleElement()
        .asString()
        .contains("those of reporter tenant are asked in rosters only");
    assertThat(faults("figures: {iva: {value: 3, low: 4}}\nverdict: met"))
        .singleElement()
        .asString()
        .endsWith("allowed: low <= value <= high");
    assertThat(faults("figures: {management.plan: {value: yes, low: no}}\nverdict: met"))
        .hasSize(1);
    assertThat(faults("figures: {iva: {2025: 3, later: 4}}\nverdict: met"))
        .singleElement()
        .asString()
        .contains("figures.iva.later");
    assertThat(faults("figures: {iva: {na: \"\"}}\nverdict: met")).hasSize(1);
    assertThat(faults("figures: {iva: [1]}\nverdict: met")).hasSize(1);
  }

  @Test
  void wrongRostersAreFaults() {
    assertThat(faults("rosters: {tenants: [{tenant.ems: yes}]}\nverdict: met"))
        .containsExactly(
            "spec.yaml:4: examples[0].rosters.tenants[0].name: found nothing; allowed: the name of"
                + " the member");
    assertThat(faults("rosters: {tenants: [{name: A, iva: 3}]}\nverdict: met"))
        .containsExactly(
            "spec.yaml:4: examples[0].rosters.tenants[0].iva: found \"iva\"; allowed: a variable of"
                + " roster members (reporter tenant)");
    assertThat(faults("rosters: {tenants: 3}\nverdict: met")).hasSize(1);
  }

  @Test
  void wrongExpectationsAreFaults() {
    assertThat(faults("findings: {S-99: met}"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("spec.yaml:4: examples[0].findings.S-99: found \"S-99\"; allowed: S-01");
    assertThat(faults("findings: {S-01: good}"))
        .containsExactly(
            "spec.yaml:4: examples[0].findings.S-01: found \"good\"; allowed: met, partly, unmet,"
                + " unknown, not_applicable");
    assertThat(faults("verdict: maybe"))
        .containsExactly(
            "spec.yaml:4: examples[0].verdict: found \"maybe\"; allowed: met, unmet, undetermined");
    assertThat(faults("score: {}")).hasSize(1);
    assertThat(faults("findings: {}")).hasSize(1);
    assertThat(faults("figures: {iva: 3}"))
        .containsExactly(
            "spec.yaml:2: examples[0].findings: found nothing; allowed: findings, a verdict or a"
                + " score to compare");
    assertThat(faults("verdict: met\nfindngs: {}")).hasSize(1);
    assertThat(read("examples: []").problems()).hasSize(1);
    assertThat(read("examples:\n  - {name: E, period: soon, verdict: met}").problems())
        .singleElement()
        .asString()
        .contains("\"soon\" is not a period");
  }
}
