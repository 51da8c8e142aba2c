package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Judgement;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.domain.index.Operator;
import org.parkwright.domain.index.PassRule;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.index.Role;

/// Turns judgements into a score under a system's pass rule.
///
/// Every indicator contributes between 0 and 1 (ratios to a lead value may exceed 1 where the
/// system sets no cap); an unanswered one contributes an interval. The score is 100 times the
/// weighted mean of the contributions, or the declared number of points times it.
final class ScoreRule {
  private final IndexSystem system;

  ScoreRule(IndexSystem system) {
    this.system = system;
  }

  /// A contribution: `low` = `high` when known.
  record Contribution(double low, double high, boolean known) {
    static Contribution of(double value) {
      return new Contribution(value, value, true);
    }
  }

  /// Value over what is known (NaN when nothing is), and bounds.
  record Bounds(double value, double low, double high) {}

  /// Score of the judgements, in the system's order.
  Bounds of(List<Judgement> judgements) {
    List<Indicator> indicators = new ArrayList<>();
    List<Contribution> contributions = new ArrayList<>();
    for (int i = 0; i < judgements.size(); i++) {
      Indicator indicator = system.indicators().get(i);
      if (!counts(indicator)) {
        continue;
      }
      Contribution contribution = contribution(indicator, judgements.get(i));
      if (contribution != null) {
        indicators.add(indicator);
        contributions.add(contribution);
      }
    }
    double scale = system.passRule() instanceof PassRule.PointsAndBands p ? p.most() : 100;
    return new Bounds(
        scale * mean(indicators, contributions.stream().map(this::knownOnly).toList()),
        scale * mean(indicators, contributions.stream().map(Contribution::low).toList()),
        scale * mean(indicators, contributions.stream().map(Contribution::high).toList()));
  }

  private double knownOnly(Contribution contribution) {
    return contribution.known() ? contribution.low() : Double.NaN;
  }

  private boolean counts(Indicator indicator) {
    return !(system.passRule() instanceof PassRule.PointsAndBands
        && indicator.role() instanceof Role.Precondition);
  }

  /// The contribution of one judgement, or null when it leaves the denominator.
  @org.jspecify.annotations.Nullable
  Contribution contribution(Indicator indicator, Judgement judgement) {
    if (judgement.level() == Level.NOT_APPLICABLE) {
      return switch (system.scoring().notApplicable()) {
        case EXCLUDE -> null;
        case COUNTS_AS_MET -> Contribution.of(1);
        case COUNTS_AS_UNMET -> Contribution.of(0);
      };
    }
    if (judgement.level() == Level.UNKNOWN) {
      return new Contribution(0, most(), false);
    }
    return Contribution.of(
        switch (system.passRule()) {
          case PassRule.MeanRatioToLead rule -> ratio(rule, judgement);
          case PassRule.WeightedSum rule -> standardised(indicator, judgement);
          default -> judgement.credit().orElse(0);
        });
  }

  private double most() {
    return system.passRule() instanceof PassRule.MeanRatioToLead rule ? rule.cap().orElse(1) : 1;
  }

  private static double ratio(PassRule.MeanRatioToLead rule, Judgement judgement) {
    double sum = 0;
    for (Judgement.Tested tested : judgement.values()) {
      sum +=
          tested
              .limit()
              .map(limit -> ratioTo(limit, tested, rule.cap()))
              .orElse(judgement.credit().orElse(0));
    }
    return sum / judgement.values().size();
  }

  private static double ratioTo(
      Requirement.Threshold limit, Judgement.Tested tested, OptionalDouble cap) {
    double lead = limit.limit().in(tested.value().unit()).value();
    double value = tested.value().value();
    Operator operator = limit.operator();
    double ratio = operator.higherIsBetter() ? value / lead : lead / value;
    double most = cap.orElse(Double.MAX_VALUE);
    return Double.isNaN(ratio) ? 1 : Math.clamp(ratio, 0, most);
  }

  private static double standardised(Indicator indicator, Judgement judgement) {
    Indicator.Goalposts posts = indicator.goalposts().orElseThrow();
    double value = judgement.values().getFirst().value().value();
    return Math.clamp((value - posts.worst()) / (posts.best() - posts.worst()), 0, 1);
  }

  /// Weighted mean; NaN contributions are left out; of each group only the best so many count.
  private double mean(List<Indicator> indicators, List<Double> contributions) {
    List<Integer> counted = new ArrayList<>();
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    Map<String, Integer> choose =
        system.passRule() instanceof PassRule.MeanRatioToLead rule ? rule.groups() : Map.of();
    for (int i = 0; i < indicators.size(); i++) {
      if (Double.isNaN(contributions.get(i))) {
        continue;
      }
      if (indicators.get(i).role() instanceof Role.Elective elective
          && choose.containsKey(elective.group())) {
        groups.computeIfAbsent(elective.group(), key -> new ArrayList<>()).add(i);
      } else {
        counted.add(i);
      }
    }
    groups.forEach(
        (group, members) ->
            members.stream()
                .sorted(Comparator.<Integer>comparingDouble(contributions::get).reversed())
                .limit(choose.getOrDefault(group, members.size()))
                .forEach(counted::add));
    double weights = 0;
    double sum = 0;
    for (int i : counted) {
      weights += indicators.get(i).weight();
      sum += indicators.get(i).weight() * contributions.get(i);
    }
    return weights == 0 ? Double.NaN : sum / weights;
  }
}
