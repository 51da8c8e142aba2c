package org.parkwright.formats.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkwright.formats.fault.Fault;

/// Each way of getting an index system wrong, planted one at a time into the sample: the reader
/// tells it once, at its line, with what was found and what is allowed.
class BrokenSystemsTest {

  /// One planted mistake.
  ///
  /// @param story what the author did
  /// @param right text of the sample
  /// @param wrong what stands there instead; the fault is expected on its last line
  /// @param allowed beginning of what is allowed
  record Mistake(
      String story, String right, String wrong, String key, String found, String allowed) {
    String text() {
      assertThat(Sample.systemText()).contains(right);
      int at = Sample.systemText().indexOf(right);
      return Sample.systemText().substring(0, at)
          + wrong
          + Sample.systemText().substring(at + right.length());
    }

    int line() {
      String until = text().substring(0, Sample.systemText().indexOf(right) + wrong.length());
      return (int) until.lines().count();
    }

    @Override
    public String toString() {
      return story;
    }
  }

  private static Mistake of(
      String story, String right, String wrong, String key, String found, String allowed) {
    return new Mistake(story, right, wrong, key, found, allowed);
  }

  static Stream<Mistake> head() {
    return Stream.of(
        of(
            "a key misspelt",
            "issuer:",
            "issuer: Nobody\nissuers:",
            "issuers",
            "\"issuers\"",
            "id, version, title, issuer, country, document, year, status, scoring, pass,"
                + " indicators; did you mean issuer?"),
        of(
            "a key twice",
            "year: 2026",
            "year: 2026\nyear: 2027",
            "year",
            "the key \"year\" again",
            "each key once"),
        of(
            "a name with spaces as id",
            "sample-park-2026",
            "Sample Park",
            "id",
            "\"Sample Park\"",
            "lower case with hyphens"),
        of(
            "a title without English",
            "{en: \"Sample park standard\", zh:",
            "{zh:",
            "title.en",
            "nothing",
            "the name in English"),
        of(
            "a language that is none",
            "zh: \"示例园区标准\"",
            "Chinese: \"示例\"",
            "title.Chinese",
            "\"Chinese\"",
            "a language tag"),
        of(
            "a title in one word",
            "title: {en: \"Output per worker\"}",
            "title: \"Output per worker\"",
            "indicators[1].title",
            "\"Output per worker\"",
            "a map"),
        of(
            "a country by name",
            "country: CN",
            "country: China",
            "country",
            "\"China\"",
            "an ISO 3166-1 code"),
        of(
            "a year in words",
            "year: 2026",
            "year: soon",
            "year",
            "\"soon\"",
            "a whole number from 1900 to 2100"),
        of(
            "a year in quotes",
            "year: 2026",
            "year: \"2026\"",
            "year",
            "the text \"2026\"",
            "a whole number from 1900 to 2100"),
        of(
            "a status that is none",
            "status: draft",
            "status: drafted",
            "status",
            "\"drafted\"",
            "current, superseded, draft, pilot, provincial; did you mean draft?"),
        of(
            "credit above one",
            "partly: 0.5",
            "partly: 1.5",
            "scoring.partly",
            "\"1.5\"",
            "a number from 0 to 1"),
        of(
            "a key left empty",
            "document: \"Sample 1-2026\"",
            "document:",
            "document",
            "nothing",
            "text"));
  }

  static Stream<Mistake> passRule() {
    return Stream.of(
        of(
            "a rule misspelt",
            "rule: mandatory_plus_groups",
            "rule: mandatory_plus_group",
            "pass.rule",
            "\"mandatory_plus_group\"",
            "count, mandatory_plus_groups, mean_ratio_to_lead, weighted_sum, points_and_bands,"
                + " veto_plus_guiding, checklist; did you mean mandatory_plus_groups?"),
        of(
            "a setting of another rule",
            "groups: {\"1\": 1, \"2\": 2}",
            "groups: {\"1\": 1, \"2\": 2}\n  guiding: 1",
            "pass.guiding",
            "\"guiding\"",
            "groups, rule, mark, source, note"),
        of(
            "half a member",
            "\"2\": 2}",
            "\"2\": 1.5}",
            "pass.groups.2",
            "\"1.5\"",
            "a whole number from 1"),
        of(
            "more than the group has",
            "\"2\": 2}",
            "\"2\": 3}",
            "pass.groups.2",
            "group 2",
            "a group with at least 3 members; it has 2"),
        of(
            "a group without members",
            "\"2\": 2}",
            "\"2\": 2, \"3\": 1}",
            "pass.groups.3",
            "group 3",
            "a group with at least 1 members; it has 0"),
        of(
            "a member of no group",
            "group: \"2\"",
            "group: \"two\"",
            "indicators[4].group",
            "\"two\"",
            "1, 2"),
        of(
            "a pass rule without a mark",
            "  mark: recalled\n  note: \"Invented",
            "  note: \"Invented",
            "pass.mark",
            "nothing",
            "verified, secondary or recalled"));
  }

  static Stream<Mistake> indicators() {
    return Stream.of(
        of(
            "a code twice",
            "code: S-02",
            "code: S-01",
            "indicators[1].code",
            "\"S-01\"",
            "a code other than that of line 16"),
        of(
            "a row without a mark",
            "require: {more_than: 40}\n    mark: recalled",
            "require: {more_than: 40}",
            "indicators[4].mark",
            "nothing",
            "verified, secondary or recalled"),
        of(
            "a mark that is none",
            "mark: secondary",
            "mark: guessed",
            "indicators[0].mark",
            "\"guessed\"",
            "verified, secondary, recalled"),
        of(
            "checked, but where?",
            "mark: verified\n    source: \"Clause 7\"",
            "mark: verified",
            "indicators[6].source",
            "nothing",
            "the text that the row was checked against"),
        of(
            "a dimension misspelt",
            "dimension: society",
            "dimension: socity",
            "indicators[5].dimension",
            "\"socity\"",
            "economy, environment, society, management, innovation, governance; did you mean"
                + " society?"),
        of(
            "a role the rule ignores",
            "role: mandatory",
            "role: veto",
            "indicators[2].role",
            "\"veto\"",
            "mandatory, elective (under this pass rule)"),
        of(
            "elective without a group",
            "role: mandatory",
            "role: elective",
            "indicators[2].group",
            "nothing",
            "the group in which it stands"),
        of(
            "mandatory in a group",
            "role: mandatory",
            "role: mandatory\n    group: \"1\"",
            "indicators[2].group",
            "\"group\"",
            "no group"),
        of(
            "weight of nothing",
            "weight: 2",
            "weight: 0",
            "indicators[0].weight",
            "\"0\"",
            "a number above 0"),
        of(
            "goalposts for another rule",
            "weight: 2",
            "goalposts: {worst: 0, best: 1}",
            "indicators[0].goalposts",
            "goalposts",
            "only under the rule weighted_sum"),
        of(
            "formula beside tests",
            "topic: \"Intensity\"",
            "topic: \"Intensity\"\n    formula: iva",
            "indicators[7].formula",
            "formula beside tests",
            "either tests, or formula"),
        of(
            "tests without labels",
            "- label: \"Water\"\n        formula",
            "- formula",
            "indicators[7].tests[0].label",
            "nothing",
            "what the test is about"),
        of(
            "a reason forgotten",
            ", otherwise: \"the park is too small\"}",
            "}",
            "indicators[1].applies.otherwise",
            "nothing",
            "the reason in words"));
  }

  @ParameterizedTest
  @MethodSource({"head", "passRule", "indicators"})
  void isToldWhereItStands(Mistake mistake) {
    List<Fault> faults = Sample.read(mistake.text()).problems();
    assertThat(faults).hasSize(1);
    Fault fault = faults.getFirst();
    assertThat(fault.file()).isEqualTo("system.yaml");
    assertThat(fault.key()).isEqualTo(mistake.key());
    assertThat(fault.found()).isEqualTo(mistake.found());
    assertThat(fault.allowed()).startsWith(mistake.allowed());
  }

  @ParameterizedTest
  @MethodSource({"head", "passRule", "indicators"})
  void namesTheLineOrTheMapThatLacksTheKey(Mistake mistake) {
    Fault fault = Sample.read(mistake.text()).problems().getFirst();
    if (!fault.found().equals(Fault.NOTHING) || mistake.wrong().endsWith(":")) {
      assertThat(fault.line()).isEqualTo(mistake.line());
    } else {
      assertThat(fault.line()).isBetween(mistake.line() - 12, mistake.line());
    }
  }

  @Test
  void allFaultsOfAFileAreToldTogetherByLine() {
    String text =
        Sample.systemText()
            .replace("year: 2026", "year: soon")
            .replace("at_least: 30", "at_leest: 30")
            .replace("iva, years: 3", "iva, years: 33")
            .replace("formula: management.plan", "formula: management.plans");
    assertThat(Sample.read(text).problems())
        .extracting(Fault::toString)
        .containsExactly(
            "system.yaml:7: year: found \"soon\"; allowed: a whole number from 1900 to 2100",
            "system.yaml:25: indicators[0].require.at_leest: found \"at_leest\"; allowed: at_least,"
                + " more_than, at_most, less_than, equal, between, yes, at_least_formula,"
                + " more_than_formula, at_most_formula, less_than_formula, when, bands; did you"
                + " mean at_least?",
            "system.yaml:46: indicators[2].formula.years: found \"33\"; allowed: a whole number"
                + " from 1 to 20",
            "system.yaml:49: indicators[2].require.when[0].if.value.years: found \"33\"; allowed: a"
                + " whole number from 1 to 20",
            "system.yaml:97: indicators[6].formula: found \"management.plans\"; allowed: a variable"
                + " of the dictionary; did you mean management.plan?");
  }
}
