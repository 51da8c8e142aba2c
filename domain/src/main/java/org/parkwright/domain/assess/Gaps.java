package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Judgement;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.domain.index.PassRule;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.index.Role;
import org.parkwright.kernel.quantity.Quantity;

/// Finds the gaps and what closing each would lift: the score is computed again with that one
/// indicator met at its limit, all else unchanged.
final class Gaps {
  private Gaps() {}

  static List<Gap> of(IndexSystem system, Draws draws, List<Result> results) {
    ScoreRule rule = new ScoreRule(system, draws.judgements());
    ScoreRule.Bounds now = rule.of(draws.base());
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Judgement judgement = draws.judgements().get(i);
      if (judgement.level() != Level.UNMET && judgement.level() != Level.PARTLY_MET) {
        continue;
      }
      ScoreRule.Bounds then = rule.of(draws.base().closing(i, atLimit(judgement)));
      double lift = Math.max(0, then.value() - now.value());
      double least = Math.max(0, then.low() - now.low());
      gaps.add(
          new Gap(
              results.get(i).indicator(),
              shortfall(draws, i),
              Math.max(lift, least),
              Math.min(lift, least),
              decisive(system.passRule(), results.get(i).indicator()),
              results.get(i).intended().map(j -> j.level() == Level.MET).orElse(false)));
    }
    gaps.sort(
        Comparator.comparingDouble(Gap::lift)
            .reversed()
            .thenComparing(Gap::decisive, Comparator.reverseOrder())
            .thenComparingDouble(Gaps::relative));
    return gaps;
  }

  /// The value at which the requirement would just be met.
  private static double atLimit(Judgement judgement) {
    return judgement.values().stream()
        .findFirst()
        .map(
            t ->
                t.limit()
                    .map(limit -> limit.limit().in(t.value().unit()).value())
                    .orElse(t.value().value()))
        .orElse(Double.NaN);
  }

  private static boolean decisive(PassRule rule, Indicator indicator) {
    return switch (rule) {
      case PassRule.Count count -> count.least().isEmpty();
      case PassRule.Checklist checklist -> true;
      case PassRule.MandatoryPlusGroups groups -> indicator.role() instanceof Role.Mandatory;
      case PassRule.VetoPlusGuiding veto -> indicator.role() instanceof Role.Veto;
      case PassRule.PointsAndBands points -> indicator.role() instanceof Role.Precondition;
      case PassRule.MeanRatioToLead mean -> false;
      case PassRule.WeightedSum sum -> false;
    };
  }

  /// Gaps with the same lift: the one nearest to its limit first, yes/no ones last.
  private static double relative(Gap gap) {
    return gap.shortfall()
        .map(s -> s.amount().value() / Math.max(1e-12, Math.abs(s.amount().value()) + s.high()))
        .orElse(Double.MAX_VALUE);
  }

  private static Optional<Gap.Shortfall> shortfall(Draws draws, int indicator) {
    List<Judgement.Tested> values = draws.judgements().get(indicator).values();
    Optional<Judgement.Tested> worst =
        values.stream()
            .filter(t -> t.limit().isPresent())
            .filter(t -> distance(t, t.value().value()) > 0)
            .findFirst();
    if (worst.isEmpty()) {
      return Optional.empty();
    }
    double amount = distance(worst.get(), worst.get().value().value());
    double[] distances =
        values.size() > 1
            ? new double[] {amount}
            : Arrays.stream(draws.values(indicator))
                .map(value -> distance(worst.get(), value))
                .sorted()
                .toArray();
    return Optional.of(
        new Gap.Shortfall(
            new Quantity(amount, worst.get().value().unit()),
            Math.clamp(Scoreboard.quantile(distances, 0.05), 0, amount),
            Math.max(Scoreboard.quantile(distances, 0.95), amount)));
  }

  /// How far a value lies on the wrong side of its limit, in its own unit; negative when met.
  private static double distance(Judgement.Tested tested, double value) {
    Requirement.Threshold limit = tested.limit().orElseThrow();
    double to = limit.limit().in(tested.value().unit()).value();
    return limit.operator().higherIsBetter() ? to - value : value - to;
  }
}
