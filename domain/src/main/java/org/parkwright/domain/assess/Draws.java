package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Extent;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.index.Judgement;
import org.parkwright.domain.index.columns.ColumnPlan;
import org.parkwright.domain.index.columns.Columns;

/// Findings over random draws of the known values' ranges.
///
/// Each value with an [Extent] is drawn from the triangular distribution with its low, value and
/// high; different values are drawn independently. The stream of a value depends only on the seed
/// and on which value it is, so the same figure takes the same draws in every system, and the
/// result does not depend on the order of anything. The draws are rows of a table that the
/// column-wise engine judges at once: one park drawn a thousand times is a thousand parks.
///
/// The standard error of a share over 1,000 draws is at most 1.6 points.
final class Draws {
  private final List<Judgement> judgements;
  private final Sample base;
  private final List<Sample> drawn;

  private Draws(List<Judgement> judgements, List<Sample> drawn) {
    this.judgements = judgements;
    this.base = Sample.of(judgements);
    this.drawn = drawn;
  }

  /// Judges all indicators on the chosen values and on each draw.
  static Draws of(IndexSystem system, Dictionary dictionary, Evidence evidence, Recipe recipe) {
    List<Judgement> judgements = new ArrayList<>();
    for (Indicator indicator : system.indicators()) {
      judgements.add(Judgement.of(indicator, evidence, dictionary, system.scoring()));
    }
    Map<Inputs.Input, double[]> varied = varied(system, dictionary, evidence, recipe);
    return new Draws(
        judgements,
        varied.isEmpty()
            ? List.of()
            : judge(ColumnPlan.of(system, dictionary), evidence, varied, recipe.draws()));
  }

  private static List<Sample> judge(
      ColumnPlan plan, Evidence evidence, Map<Inputs.Input, double[]> varied, int draws) {
    Columns columns = plan.columns(evidence, draws);
    for (Map.Entry<Inputs.Input, double[]> column : varied.entrySet()) {
      columns = columns.with(column.getKey(), column.getValue());
    }
    int indicators = plan.system().indicators().size();
    byte[][] levels = new byte[indicators][draws];
    double[][] values = new double[indicators][draws];
    double[][] credits = new double[indicators][draws];
    plan.values(columns, 0, draws, levels, values, credits);
    List<Sample> samples = new ArrayList<>();
    for (int draw = 0; draw < draws; draw++) {
      Sample sample = Sample.empty(indicators);
      for (int i = 0; i < indicators; i++) {
        sample.levels()[i] = levels[i][draw];
        sample.values()[i] = values[i][draw];
        sample.credits()[i] = credits[i][draw];
      }
      samples.add(sample);
    }
    return samples;
  }

  /// The drawn columns of the figures that the system reads and that have a wide extent.
  private static Map<Inputs.Input, double[]> varied(
      IndexSystem system, Dictionary dictionary, Evidence evidence, Recipe recipe) {
    Map<Inputs.Input, double[]> varied = new LinkedHashMap<>();
    for (Inputs.Input input : Inputs.of(system)) {
      if (evidence.answer(input.variable(), input.yearsBack()) instanceof Answer.Known known) {
        Extent extent = Extent.of(known, dictionary.get(input.variable()));
        if (extent.isWide()) {
          varied.put(input, column(extent, slot(known).toString(), recipe));
        }
      }
    }
    return varied;
  }

  private static Evidence.Slot slot(Answer.Known known) {
    return new Evidence.Slot(
        known.chosen().variable(), known.chosen().period(), known.chosen().scenario());
  }

  private static double[] column(Extent extent, String place, Recipe recipe) {
    SplittableRandom random =
        new SplittableRandom(recipe.seed() * 0x9E3779B97F4A7C15L + place.hashCode());
    double[] column = new double[recipe.draws()];
    for (int draw = 0; draw < column.length; draw++) {
      column[draw] = triangular(random.nextDouble(), extent);
    }
    return column;
  }

  /// Inverse of the triangular distribution function.
  static double triangular(double u, Extent extent) {
    double width = extent.high() - extent.low();
    double rise = extent.value() - extent.low();
    return u * width < rise
        ? extent.low() + Math.sqrt(u * width * rise)
        : extent.high() - Math.sqrt((1 - u) * width * (extent.high() - extent.value()));
  }

  /// Judgements on the chosen values, in the system's order.
  List<Judgement> judgements() {
    return judgements;
  }

  /// The sample of the chosen values.
  Sample base() {
    return base;
  }

  /// The sample of each draw; the base alone when nothing has a range.
  List<Sample> all() {
    return drawn.isEmpty() ? List.of(base) : drawn;
  }

  /// Where the single value of an indicator lies over the draws.
  Optional<Result.Spread> spread(int indicator) {
    List<Judgement.Tested> chosen = judgements.get(indicator).values();
    if (drawn.isEmpty() || chosen.size() != 1) {
      return Optional.empty();
    }
    double[] values = values(indicator);
    double value = chosen.getFirst().value().value();
    double low = Math.min(value, Scoreboard.quantile(values, 0.05));
    double high = Math.max(value, Scoreboard.quantile(values, 0.95));
    return low < high ? Optional.of(new Result.Spread(low, high)) : Optional.empty();
  }

  /// The values of an indicator over the draws, sorted; draws without a value are left out.
  double[] values(int indicator) {
    return all().stream()
        .mapToDouble(sample -> sample.values()[indicator])
        .filter(value -> !Double.isNaN(value))
        .sorted()
        .toArray();
  }

  /// Share of the draws in which an indicator was found as on the chosen values.
  double certainty(int indicator) {
    byte expected = base.levels()[indicator];
    List<Sample> samples = all();
    long same =
        IntStream.range(0, samples.size())
            .filter(draw -> samples.get(draw).levels()[indicator] == expected)
            .count();
    return (double) same / samples.size();
  }
}
