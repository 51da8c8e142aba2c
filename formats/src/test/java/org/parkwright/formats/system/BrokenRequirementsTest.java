package org.parkwright.formats.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.system.BrokenSystemsTest.Mistake;

/// Mistakes in formulas, requirements and conditions.
class BrokenRequirementsTest {
  private static final String SHARE = "{share: [output.high_tech, output.total]}";
  private static final String CLASS = "if: {variable: city.water_class, is: water_rich}";

  private static Mistake formula(String wrong, String key, String found, String allowed) {
    return new Mistake(
        wrong,
        "formula: " + SHARE,
        "formula: " + wrong,
        "indicators[0].formula" + key,
        found,
        allowed);
  }

  private static Mistake require(String wrong, String key, String found, String allowed) {
    return new Mistake(
        wrong,
        "require: {at_least: 30, partly_from: 20}",
        "require: " + wrong,
        "indicators[0].require" + key,
        found,
        allowed);
  }

  private static Mistake condition(String wrong, String key, String found, String allowed) {
    return new Mistake(
        wrong, CLASS, "if: " + wrong, "indicators[3].require.when[1].if" + key, found, allowed);
  }

  private static Mistake rule(
      String story, String right, String wrong, String key, String found, String allowed) {
    return new Mistake(story, right, wrong, key, found, allowed);
  }

  static Stream<Mistake> formulas() {
    return Stream.of(
        formula(
            "output.hightech",
            "",
            "\"output.hightech\"",
            "a variable of the dictionary; did you mean output.high_tech?"),
        formula("{shre: [iva, iva]}", ".shre", "\"shre\"", "fixed, ratio, share, sum"),
        formula("{share: [iva, iva], sum: [iva]}", "", "share and sum", "one of them"),
        formula("{}", "", "an empty map", "one of fixed, ratio"),
        formula("{share: [iva]}", ".share", "a list of 1", "a list of at least 2"),
        formula("{share: [iva, iva, iva]}", ".share", "a list of 3", "a list of 2"),
        formula("{share: iva}", ".share", "\"iva\"", "a list of at least 2"),
        formula(
            "{share: [iva, iva], zero: nought}", ".zero", "\"nought\"", "not_applicable, unknown"),
        formula("{share: [iva, iva], years: 3}", ".years", "\"years\"", "share, zero"),
        formula(
            "{sum: [iva, water.fresh]}",
            ".sum",
            "cannot add 10⁸ CNY and m³: they measure different things",
            "like with like"),
        formula(
            "{difference: [iva, workers.total]}",
            ".difference",
            "cannot subtract 10⁸ CNY and person: they measure different things",
            "like with like"),
        formula("{growth: iva}", ".years", "nothing", "a whole number from 1 to 20"),
        formula("{growth: iva, years: 0}", ".years", "\"0\"", "a whole number from 1 to 20"),
        formula("{elasticity: iva, years: 3}", ".driver", "nothing", "a formula"),
        formula(
            "{fixed: \"3 furlong\"}", ".fixed", "unit \"furlong\" is not known", "a known unit"),
        formula(
            "{fixed: \"1,5 %\"}",
            ".fixed", "\"1,5 %\"", "a number with a decimal point and without separators"),
        formula("{fixed: some}", ".fixed", "\"some\"", "a number and a unit"),
        formula("city.water_class", "", "\"city.water_class\"", "an amount or a yes/no variable"),
        formula("tenant.employees", "", "\"tenant.employees\"", "a variable of the park"),
        formula(
            "{roster_share: tenants, having: {variable: management.plan, is: yes},"
                + " reported: "
                + SHARE
                + "}",
            ".having.variable",
            "\"management.plan\"",
            "a variable of roster members"),
        formula(
            "{roster_share: tenants, having: {value: {sum: [tenant.employees]},"
                + " more_than: 3}, reported: "
                + SHARE
                + "}",
            ".having.value",
            "a map of 1 keys",
            "the code of a variable"),
        formula(
            "{roster_share: tenants, having: {variable: tenant.ems, is: yes}}",
            ".reported",
            "nothing",
            "a formula that answers where there is no roster"),
        formula(
            "{roster_share: tenants, having: {variable: tenant.ems, is: yes}, reported: iva}",
            ".roster_share",
            "a share of members is a pure number; the reported figure is in 10⁸ CNY",
            "like with like"),
        formula("iva", "", "a value in 10⁸ CNY", "one that fits the unit %"),
        formula("30", "", "\"30\"", "the code of a variable, or one of"),
        formula("[iva]", "", "a list of 1", "the code of a variable, or one of"));
  }

  static Stream<Mistake> requirements() {
    return Stream.of(
        require("yes", "", "\"yes\"", "a limit: yes is for the answer to a yes/no variable"),
        require("{yes: true}", "", "a map of 1 keys", "a limit: yes is for the answer"),
        require("30", "", "\"30\"", "yes, or a map with one of at_least"),
        require("{at_least: many}", ".at_least", "\"many\"", "a number in %, or a number and"),
        require(
            "{at_least: \"30\"}",
            ".at_least",
            "the text \"30\"",
            "a number in %, or a number and a unit"),
        require("{at_least: .inf}", ".at_least", "\".inf\"", "a number in %"),
        require("{at_least: 1e999}", ".at_least", "\"1e999\"", "a number"),
        require("{at_least: \"1e999 %\"}", ".at_least", "\"1e999 %\"", "a finite number"),
        require(
            "{at_least: \"30 t\"}",
            ".at_least",
            "\"30 t\"",
            "a number in % or a unit that measures the same"),
        require("{at_least: \"30 tt\"}", ".at_least", "unit \"tt\" is not known", "a known unit"),
        require(
            "{at_least: 30, partly_from: 40}",
            ".partly_from",
            "partly from 40.0 % is not weaker than ≥ 30.0 %",
            "a limit weaker than ≥ 30.0 %"),
        require("{equal: 30, partly_from: 20}", ".partly_from", "\"partly_from\"", "equal"),
        require("{at_least: 30, at_most: 40}", "", "at_least and at_most", "one of them"),
        require("{between: [60]}", ".between", "a list of 1", "a list of at least 2"),
        require("{between: [60, 70, 80]}", ".between", "a list of 3", "a list of 2"),
        require(
            "{between: [80, 60]}",
            ".between",
            "expected low below high; found 80.0 %, 60.0 %",
            "the lower value first"),
        require(
            "{at_most_formula: iva}",
            ".at_most_formula",
            "a value in 10⁸ CNY",
            "a formula that measures the same as %"),
        require("{bands: [{at_least: 3, points: 2}]}", ".most", "nothing", "points for full"),
        require(
            "{bands: [{at_least: 3, points: 9}], most: 3}",
            ".bands[0].points",
            "\"9\"",
            "a number from 0 to 3"),
        require(
            "{bands: [{points: 1}, {at_least: 3, points: 0}], most: 3}",
            ".bands[1]",
            "a band after the open one",
            "the open band last"),
        require(
            "{bands: [{at_least: 3, points: 1}, {at_least: 2, points: 2}], most: 3}",
            ".bands[1]",
            "2.0 points",
            "fewer than the 1.0 before"),
        require(
            "{bands: [{at_least: 3, points: 2}, {at_least: 4, points: 1}], most: 3}",
            ".bands[1]",
            "≥ 4.0 %",
            "a limit weaker than the one before"),
        require(
            "{when: [{if: {value: iva, at_least: 3}, require: {at_least: 3}}]}",
            ".otherwise",
            "nothing",
            "what holds when no condition does"),
        require(
            "{when: [], otherwise: {no_class: x}}", ".when", "a list of 0", "a list of at least 1"),
        require(
            "{when: [{if: {value: iva, at_least: 3}}], otherwise: {no_class: x}}",
            ".when[0].require",
            "nothing",
            "a requirement"),
        require(
            "{when: [{if: {value: iva, at_least: 3}, require: {at_least: 3}}],"
                + " otherwise: {noclass: x}}",
            ".otherwise.noclass",
            "\"noclass\"",
            "require, no_class, not_applicable; did you mean no_class?"));
  }

  static Stream<Mistake> conditions() {
    return Stream.of(
        condition(
            "{variable: city.water_class, is: water_poor}",
            ".is",
            "\"water_poor\"",
            "water_short, water_rich; did you mean water_short?"),
        condition(
            "{variable: iva, is: high}",
            ".is",
            "\"high\"",
            "no option: iva is an amount, compare it with a limit"),
        condition("{variable: management.plan, is: true}", ".is", "\"true\"", "yes, partly, no"),
        condition("{variable: city.water_class}", ".is", "nothing", "an option"),
        condition("{value: iva}", "", "no comparison", "one of at_least, more_than"),
        condition(
            "{value: iva, at_least: 3, at_most: 4}", "", "at_least and at_most", "one of at_least"),
        condition(
            "{value: iva, at_least: \"3 t\"}",
            ".at_least",
            "\"3 t\"",
            "a number in 10⁸ CNY or a unit that measures the same"),
        condition("{all: []}", ".all", "a list of 0", "a list of at least 1"),
        condition("{any: []}", ".any", "\"any\"", "value, variable, all"));
  }

  static Stream<Mistake> rules() {
    return Stream.of(
        rule(
            "a limit for a yes/no answer",
            "require: yes",
            "require: {at_least: 1}",
            "indicators[6].require.at_least",
            "\"at_least\"",
            "yes, when or bands"),
        rule(
            "nothing required",
            "    require: {more_than: 40}\n",
            "",
            "indicators[4].require",
            "nothing",
            "what the value must be"),
        rule(
            "nothing computed",
            "    formula: management.plan\n",
            "",
            "indicators[6].formula",
            "nothing",
            "a variable or a formula"));
  }

  @ParameterizedTest
  @MethodSource({"formulas", "requirements", "conditions", "rules"})
  void isToldWhereItStands(Mistake mistake) {
    List<Fault> faults = Sample.read(mistake.text()).problems();
    assertThat(faults).hasSize(1);
    Fault fault = faults.getFirst();
    assertThat(fault.key()).isEqualTo(mistake.key());
    assertThat(fault.found()).isEqualTo(mistake.found());
    assertThat(fault.allowed()).startsWith(mistake.allowed());
    if (!mistake.wrong().isEmpty()) {
      assertThat(fault.line()).isEqualTo(mistake.line());
    }
  }
}
