package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Judgement;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.domain.index.PassRule;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.index.Role;

/// Turns findings into a score under a system's pass rule.
///
/// Every indicator contributes between 0 and 1 (ratios to a lead value may exceed 1 where the
/// system sets no cap); an unanswered one contributes an interval. The score is 100 times the
/// weighted mean of the contributions, or the declared number of points times it.
///
/// Where a lead value depends on a condition, the one that applies to the chosen values is used in
/// every draw; an indicator with several tests under a lead-value rule counts its credit. A value
/// of zero where less is better has no finite ratio: it counts the cap, or 1 where there is none.
final class ScoreRule {
  private final IndexSystem system;
  private final List<Optional<Requirement.Threshold>> leads;
  private final double most;
  private final double scale;

  ScoreRule(IndexSystem system, List<Judgement> judgements) {
    this.system = system;
    this.leads = leads(system, judgements);
    this.most =
        system.passRule() instanceof PassRule.MeanRatioToLead rule ? rule.cap().orElse(1) : 1;
    this.scale = system.passRule() instanceof PassRule.PointsAndBands p ? p.most() : 100;
  }

  /// Value over what is known (NaN when nothing is), and bounds (NaN when nothing applies).
  record Bounds(double value, double low, double high) {}

  private static List<Optional<Requirement.Threshold>> leads(
      IndexSystem system, List<Judgement> judgements) {
    List<Optional<Requirement.Threshold>> leads = new ArrayList<>();
    for (int i = 0; i < judgements.size(); i++) {
      List<Judgement.Tested> tested = judgements.get(i).values();
      List<Indicator.Test> tests = system.indicators().get(i).tests();
      Optional<Requirement.Threshold> applied =
          tested.size() == 1 ? tested.getFirst().limit() : Optional.empty();
      boolean fixed = tests.getFirst().requirement() instanceof Requirement.Threshold;
      leads.add(
          tests.size() > 1
              ? Optional.empty()
              : applied.isEmpty() && fixed
                  ? Optional.of((Requirement.Threshold) tests.getFirst().requirement())
                  : applied);
    }
    return leads;
  }

  /// The score of one sample.
  Bounds of(Sample sample) {
    double[] low = new double[sample.size()];
    double[] high = new double[sample.size()];
    double[] known = new double[sample.size()];
    for (int i = 0; i < sample.size(); i++) {
      Level level = sample.level(i);
      double contribution =
          switch (level) {
            case UNKNOWN -> Double.NaN;
            case NOT_APPLICABLE -> notApplicable();
            case MET, PARTLY_MET, UNMET -> contribution(i, sample);
          };
      boolean open = level == Level.UNKNOWN && counts(i);
      known[i] = counts(i) ? contribution : Double.NaN;
      low[i] = open ? 0 : known[i];
      high[i] = open ? most : known[i];
    }
    return new Bounds(scale * mean(known), scale * mean(low), scale * mean(high));
  }

  private boolean counts(int indicator) {
    return !(system.passRule() instanceof PassRule.PointsAndBands
        && system.indicators().get(indicator).role() instanceof Role.Precondition);
  }

  /// NaN leaves the denominator.
  private double notApplicable() {
    return switch (system.scoring().notApplicable()) {
      case EXCLUDE -> Double.NaN;
      case COUNTS_AS_MET -> 1;
      case COUNTS_AS_UNMET -> 0;
    };
  }

  private double contribution(int indicator, Sample sample) {
    return switch (system.passRule()) {
      case PassRule.MeanRatioToLead rule -> ratio(indicator, sample, rule);
      case PassRule.WeightedSum rule -> standardised(indicator, sample.values()[indicator]);
      default -> sample.credits()[indicator];
    };
  }

  private double ratio(int indicator, Sample sample, PassRule.MeanRatioToLead rule) {
    if (leads.get(indicator).isEmpty()) {
      return sample.credits()[indicator];
    }
    Requirement.Threshold lead = leads.get(indicator).get();
    double limit = lead.limit().in(system.indicators().get(indicator).unit()).value();
    double value = sample.values()[indicator];
    double ratio = lead.operator().higherIsBetter() ? value / limit : limit / value;
    return Double.isFinite(ratio)
        ? Math.clamp(ratio, 0, rule.cap().orElse(Double.MAX_VALUE))
        : rule.cap().orElse(1);
  }

  private double standardised(int indicator, double value) {
    Indicator.Goalposts posts = system.indicators().get(indicator).goalposts().orElseThrow();
    return Math.clamp((value - posts.worst()) / (posts.best() - posts.worst()), 0, 1);
  }

  /// Weighted mean; NaN contributions are left out; of each choice group only the best so many
  /// count.
  private double mean(double[] contributions) {
    Map<String, Integer> choose =
        system.passRule() instanceof PassRule.MeanRatioToLead rule ? rule.groups() : Map.of();
    Map<String, List<Integer>> groups = new TreeMap<>();
    double weights = 0;
    double sum = 0;
    for (int i = 0; i < contributions.length; i++) {
      if (Double.isNaN(contributions[i])) {
        continue;
      }
      Indicator indicator = system.indicators().get(i);
      if (indicator.role() instanceof Role.Elective elective
          && choose.containsKey(elective.group())) {
        groups.computeIfAbsent(elective.group(), key -> new ArrayList<>()).add(i);
      } else {
        weights += indicator.weight();
        sum += indicator.weight() * contributions[i];
      }
    }
    for (Map.Entry<String, List<Integer>> group : groups.entrySet()) {
      List<Integer> best =
          group.getValue().stream()
              .sorted(Comparator.<Integer>comparingDouble(i -> contributions[i]).reversed())
              .limit(choose.getOrDefault(group.getKey(), 0))
              .toList();
      for (int i : best) {
        weights += system.indicators().get(i).weight();
        sum += system.indicators().get(i).weight() * contributions[i];
      }
    }
    return weights == 0 ? Double.NaN : sum / weights;
  }
}
