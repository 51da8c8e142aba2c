package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.parkwright.domain.index.Dimension;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Judgement;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.domain.index.PassRule;
import org.parkwright.kernel.document.Phrase;

/// Scores and verdicts with their ranges over the draws.
final class Scoreboard {
  private static final double TAIL = 0.05;
  private final IndexSystem system;
  private final Draws draws;
  private final ScoreRule rule;

  Scoreboard(IndexSystem system, Draws draws) {
    this.system = system;
    this.draws = draws;
    this.rule = new ScoreRule(system, draws.judgements());
  }

  Score score() {
    ScoreRule.Bounds base = rule.of(draws.base());
    Score plain = ranged(base, draws.all().stream().map(rule::of).toList());
    return system.passRule() instanceof PassRule.PointsAndBands points
        ? new Score(
            plain.value(),
            plain.low(),
            plain.q25(),
            plain.q75(),
            plain.high(),
            band(points, plain.value()))
        : plain;
  }

  private static Optional<Phrase> band(PassRule.PointsAndBands points, OptionalDouble value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        points.bands().stream()
            .filter(band -> band.operator().holds(value.getAsDouble(), band.from()))
            .map(band -> Phrase.text(band.name()))
            .findFirst()
            .orElse(Phrase.of("score.below")));
  }

  Decision decision() {
    VerdictRule.Verdicted base = decide(draws.base());
    long same = draws.all().stream().filter(d -> decide(d).verdict() == base.verdict()).count();
    return new Decision(base.verdict(), base.reason(), (double) same / draws.all().size());
  }

  private VerdictRule.Verdicted decide(Sample sample) {
    return new VerdictRule(system, sample, rule.of(sample)).decide();
  }

  List<DimensionScore> dimensions() {
    Set<Dimension> present = new LinkedHashSet<>();
    system.indicators().forEach(i -> present.add(i.dimension()));
    List<DimensionScore> scores = new ArrayList<>();
    for (Dimension dimension : present) {
      List<Judgement> mine = of(dimension, draws.judgements());
      List<ScoreRule.Bounds> bounds = new ArrayList<>();
      draws.all().forEach(draw -> bounds.add(credits(dimension, draw)));
      scores.add(
          new DimensionScore(
              dimension,
              Assessment.coverage(mine),
              ranged(credits(dimension, draws.base()), bounds),
              count(mine, Level.MET),
              count(mine, Level.PARTLY_MET),
              count(mine, Level.UNMET)));
    }
    return scores;
  }

  private List<Judgement> of(Dimension dimension, List<Judgement> judgements) {
    List<Judgement> mine = new ArrayList<>();
    for (int i = 0; i < judgements.size(); i++) {
      if (system.indicators().get(i).dimension() == dimension) {
        mine.add(judgements.get(i));
      }
    }
    return mine;
  }

  private static int count(List<Judgement> judgements, Level level) {
    return (int) judgements.stream().filter(j -> j.level() == level).count();
  }

  /// Weighted credit of one dimension's indicators, in percent.
  private ScoreRule.Bounds credits(Dimension dimension, Sample sample) {
    double known = 0;
    double unknown = 0;
    double earned = 0;
    for (int i = 0; i < sample.size(); i++) {
      Indicator indicator = system.indicators().get(i);
      if (indicator.dimension() != dimension) {
        continue;
      }
      switch (sample.level(i)) {
        case NOT_APPLICABLE -> {}
        case UNKNOWN -> unknown += indicator.weight();
        case MET, PARTLY_MET, UNMET -> {
          known += indicator.weight();
          earned += indicator.weight() * sample.credits()[i];
        }
      }
    }
    double all = known + unknown;
    return new ScoreRule.Bounds(
        known == 0 ? Double.NaN : 100 * earned / known,
        all == 0 ? Double.NaN : 100 * earned / all,
        all == 0 ? Double.NaN : 100 * (earned + unknown) / all);
  }

  private static Score ranged(ScoreRule.Bounds base, List<ScoreRule.Bounds> draws) {
    if (Double.isNaN(base.low())) {
      return new Score(OptionalDouble.empty(), 0, 0, 0, 0, Optional.empty());
    }
    double[] values = draws.stream().mapToDouble(ScoreRule.Bounds::value).sorted().toArray();
    double low = quantile(draws.stream().mapToDouble(ScoreRule.Bounds::low), TAIL);
    double high = quantile(draws.stream().mapToDouble(ScoreRule.Bounds::high), 1 - TAIL);
    if (Double.isNaN(base.value())) {
      return new Score(
          OptionalDouble.empty(),
          Math.min(low, base.low()),
          low,
          high,
          Math.max(high, base.high()),
          Optional.empty());
    }
    double value = base.value();
    double least = Math.min(Math.min(low, base.low()), value);
    double most = Math.max(Math.max(high, base.high()), value);
    return new Score(
        OptionalDouble.of(value),
        least,
        Math.clamp(quantile(values, 0.25), least, value),
        Math.clamp(quantile(values, 0.75), value, most),
        most,
        Optional.empty());
  }

  private static double quantile(java.util.stream.DoubleStream values, double share) {
    return quantile(values.sorted().toArray(), share);
  }

  /// Linear interpolation between order statistics (type 7 of Hyndman and Fan, 1996).
  static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    double part = place - below;
    return part == 0 ? sorted[below] : sorted[below] + part * (sorted[above] - sorted[below]);
  }
}
