package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
    ScoreRule rule = new ScoreRule(system);
    ScoreRule.Bounds now = rule.of(draws.base());
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Judgement judgement = draws.base().get(i);
      if (judgement.level() != Level.UNMET && judgement.level() != Level.PARTLY_MET) {
        continue;
      }
      List<Judgement> closed = new ArrayList<>(draws.base());
      closed.set(i, closed(system, judgement));
      ScoreRule.Bounds then = rule.of(closed);
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

  /// The judgement as it would be at the limit.
  private static Judgement closed(IndexSystem system, Judgement judgement) {
    List<Judgement.Tested> values =
        judgement.values().stream()
            .map(
                t ->
                    t.limit().isEmpty() || !(system.passRule() instanceof PassRule.MeanRatioToLead)
                        ? t
                        : new Judgement.Tested(
                            t.label(),
                            t.limit().get().limit().in(t.value().unit()),
                            t.limit(),
                            t.requirement()))
            .toList();
    return new Judgement(
        Level.MET, judgement.why(), List.of(), values, OptionalDouble.of(1), judgement.from());
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
    Optional<Judgement.Tested> worst =
        draws.base().get(indicator).values().stream()
            .filter(t -> t.limit().isPresent())
            .filter(t -> distance(t) > 0)
            .findFirst();
    if (worst.isEmpty()) {
      return Optional.empty();
    }
    String label = worst.get().label();
    double[] distances =
        draws.all().stream()
            .flatMap(d -> d.get(indicator).values().stream())
            .filter(t -> t.label().equals(label) && t.limit().isPresent())
            .mapToDouble(Gaps::distance)
            .sorted()
            .toArray();
    double amount = distance(worst.get());
    return Optional.of(
        new Gap.Shortfall(
            new Quantity(amount, worst.get().value().unit()),
            Math.clamp(Scoreboard.quantile(distances, 0.05), 0, amount),
            Math.max(Scoreboard.quantile(distances, 0.95), amount)));
  }

  /// How far a value lies on the wrong side of its limit, in its own unit; negative when met.
  private static double distance(Judgement.Tested tested) {
    Requirement.Threshold limit = tested.limit().orElseThrow();
    double to = limit.limit().in(tested.value().unit()).value();
    return limit.operator().higherIsBetter()
        ? to - tested.value().value()
        : tested.value().value() - to;
  }
}
