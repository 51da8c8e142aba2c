package org.parkwright.formats.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.PassRule;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.index.Role;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;

/// Checks what only the whole system can show: codes that stand twice, groups without members and
/// members without a group, and what each pass rule needs from its indicators.
///
/// @param pass the map of the pass rule
/// @param lines all indicators, as far as they could be read
record SystemChecks(YamlMap pass, PassRule rule, List<IndicatorYaml.Line> lines) {

  void check() {
    switch (rule) {
      case PassRule.Count count ->
          count.least().ifPresent(least -> atMost("least", least, lines.size()));
      case PassRule.Checklist checklist -> {}
      case PassRule.MandatoryPlusGroups groups -> groups(groups.groups());
      case PassRule.MeanRatioToLead mean -> {
        groups(mean.groups());
        lines.forEach(this::lead);
      }
      case PassRule.WeightedSum sum -> lines.forEach(this::standardised);
      case PassRule.PointsAndBands points -> {}
      case PassRule.VetoPlusGuiding veto -> veto(veto);
    }
    if (!(rule instanceof PassRule.WeightedSum)) {
      for (IndicatorYaml.Line line : lines) {
        if (line.map().find("goalposts").isPresent()) {
          line.map().keyPlace("goalposts").fault("goalposts", "only under the rule weighted_sum");
        }
      }
    }
  }

  /// Notes codes that stand twice; needs no pass rule.
  static void codes(List<IndicatorYaml.Line> lines) {
    Map<String, Integer> first = new HashMap<>();
    for (IndicatorYaml.Line line : lines) {
      Place place = line.map().find("code").orElse(line.map().place());
      line.code()
          .map(code -> first.putIfAbsent(code, place.line()))
          .ifPresent(at -> place.fault("a code other than that of line " + at));
    }
  }

  private void atMost(String key, int number, int most) {
    if (number > most) {
      pass.find(key).ifPresent(place -> place.fault("at most " + most + ": there are no more"));
    }
  }

  private void groups(Map<String, Integer> groups) {
    Map<String, Integer> members = new TreeMap<>();
    for (IndicatorYaml.Line line : lines) {
      if (line.role().orElse(null) instanceof Role.Elective elective) {
        members.merge(elective.group(), 1, Integer::sum);
        if (!groups.containsKey(elective.group())) {
          Set<String> named = groups.keySet();
          String allowed =
              named.isEmpty()
                  ? "a group that pass names; it names none"
                  : Closest.allowed("a group that pass names", elective.group(), named);
          line.map().find("group").ifPresent(place -> place.fault(allowed));
        }
      }
    }
    boolean allRead =
        groups.keySet().containsAll(members.keySet())
            && lines.stream().allMatch(line -> line.role().isPresent());
    YamlMap named = pass.find("groups").flatMap(Place::map).orElse(pass);
    groups.forEach(
        (group, least) -> {
          int has = members.getOrDefault(group, 0);
          if (allRead && has < least) {
            String allowed = "a group with at least " + least + " members; it has " + has;
            named.find(group).ifPresent(place -> place.fault("group " + group, allowed));
          }
        });
  }

  private void veto(PassRule.VetoPlusGuiding rule) {
    boolean allRead = lines.stream().allMatch(line -> line.role().isPresent());
    long vetoes = count(Role.Veto.class);
    if (allRead && vetoes == 0) {
      pass.find("rule").ifPresent(place -> place.fault("no veto indicator", "at least one"));
    }
    if (allRead) {
      atMost("guiding", rule.guiding(), (int) count(Role.Guiding.class));
    }
  }

  private long count(Class<? extends Role> role) {
    return lines.stream().filter(line -> line.role().filter(role::isInstance).isPresent()).count();
  }

  private void standardised(IndicatorYaml.Line line) {
    YamlMap map = line.map();
    if (map.find("goalposts").isEmpty()) {
      map.missing("goalposts", "{worst: …, best: …}: weighted_sum standardises every indicator");
    }
    if (line.indicator().filter(i -> i.tests().size() > 1).isPresent()) {
      map.keyPlace("tests").fault("several tests", "one formula: weighted_sum takes one value");
    }
  }

  private void lead(IndicatorYaml.Line line) {
    line.indicator()
        .map(Indicator::tests)
        .ifPresent(tests -> tests.forEach(test -> lead(line, test.requirement())));
  }

  private static void lead(IndicatorYaml.Line line, Requirement requirement) {
    switch (requirement) {
      case Requirement.Threshold threshold -> {
        if (threshold.limit().value() == 0) {
          require(line).fault("the lead value 0", "a lead value that can be divided by");
        }
      }
      case Requirement.Yes yes -> {}
      case Requirement.Against against -> {}
      case Requirement.When when -> {
        when.cases().forEach(one -> lead(line, one.then()));
        if (when.otherwise() instanceof Requirement.Otherwise.Then then) {
          lead(line, then.requirement());
        }
      }
      case Requirement.Between between -> require(line).fault("between", LEAD);
      case Requirement.Bands bands -> require(line).fault("bands", LEAD);
    }
  }

  private static final String LEAD =
      "a limit or yes: mean_ratio_to_lead divides the value by its lead value";

  private static Place require(IndicatorYaml.Line line) {
    YamlMap map = line.map();
    return map.find("require").isPresent() ? map.keyPlace("require") : map.keyPlace("tests");
  }
}
