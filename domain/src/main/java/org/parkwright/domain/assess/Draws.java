package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Extent;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.index.Judgement;

/// Judgements over random draws of the known values' ranges.
///
/// Each value with an [Extent] is drawn from the triangular distribution with its low, value and
// high;
/// different values are drawn independently. The stream of a value depends only on the seed and
/// on which value it is, so the same figure takes the same draws in every system, and the result
/// does not depend on the order of anything. Indicators that read no ranged value are judged once.
///
/// The standard error of a share over 1,000 draws is at most 1.6 points.
final class Draws {
  private final List<Judgement> base;
  private final List<List<Judgement>> drawn;

  private Draws(List<Judgement> base, List<List<Judgement>> drawn) {
    this.base = base;
    this.drawn = drawn;
  }

  /// Judges all indicators on the chosen values and on each draw.
  static Draws of(IndexSystem system, Dictionary dictionary, Evidence evidence, Recipe recipe) {
    List<Judgement> base = new ArrayList<>();
    for (Indicator indicator : system.indicators()) {
      base.add(Judgement.of(indicator, evidence, dictionary, system.scoring()));
    }
    Map<Evidence.Slot, Extent> extents = extents(system, dictionary, evidence);
    Map<Evidence.Slot, SplittableRandom> streams = streams(extents.keySet(), recipe);
    List<List<Judgement>> drawn = new ArrayList<>();
    if (!streams.isEmpty()) {
      List<Boolean> moving = moving(system, evidence, streams.keySet());
      for (int draw = 0; draw < recipe.draws(); draw++) {
        drawn.add(judge(system, dictionary, evidence.with(values(extents, streams)), base, moving));
      }
    }
    return new Draws(base, drawn);
  }

  private static List<Judgement> judge(
      IndexSystem system,
      Dictionary dictionary,
      Evidence varied,
      List<Judgement> base,
      List<Boolean> moving) {
    List<Judgement> judgements = new ArrayList<>(base);
    for (int i = 0; i < judgements.size(); i++) {
      if (moving.get(i)) {
        judgements.set(
            i, Judgement.of(system.indicators().get(i), varied, dictionary, system.scoring()));
      }
    }
    return judgements;
  }

  /// The wide extents among the figures that the system reads.
  private static Map<Evidence.Slot, Extent> extents(
      IndexSystem system, Dictionary dictionary, Evidence evidence) {
    Set<String> read = new HashSet<>();
    Inputs.of(system).forEach(input -> read.add(input.variable()));
    Map<Evidence.Slot, Extent> extents = new LinkedHashMap<>();
    evidence
        .answers()
        .forEach(
            (slot, answer) -> {
              if (answer instanceof Answer.Known known && read.contains(slot.variable())) {
                Extent extent = Extent.of(known, dictionary.get(slot.variable()));
                if (extent.isWide()) {
                  extents.put(slot, extent);
                }
              }
            });
    return extents;
  }

  private static Map<Evidence.Slot, SplittableRandom> streams(
      Set<Evidence.Slot> slots, Recipe recipe) {
    Map<Evidence.Slot, SplittableRandom> streams = new LinkedHashMap<>();
    for (Evidence.Slot slot : slots) {
      long place = slot.toString().hashCode();
      streams.put(slot, new SplittableRandom(recipe.seed() * 0x9E3779B97F4A7C15L + place));
    }
    return streams;
  }

  private static List<Boolean> moving(
      IndexSystem system, Evidence evidence, Set<Evidence.Slot> ranged) {
    Set<Inputs.Input> inputs = new HashSet<>();
    for (Evidence.Slot slot : ranged) {
      inputs.add(new Inputs.Input(slot.variable(), evidence.period().yearsAfter(slot.period())));
    }
    return system.indicators().stream()
        .map(indicator -> Inputs.of(indicator).stream().anyMatch(inputs::contains))
        .toList();
  }

  private static Map<Evidence.Slot, Double> values(
      Map<Evidence.Slot, Extent> extents, Map<Evidence.Slot, SplittableRandom> streams) {
    Map<Evidence.Slot, Double> values = new LinkedHashMap<>();
    extents.forEach(
        (slot, extent) -> {
          SplittableRandom random = streams.get(slot);
          if (random != null) {
            values.put(slot, triangular(random.nextDouble(), extent));
          }
        });
    return values;
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
  List<Judgement> base() {
    return base;
  }

  /// Judgements of each draw; one list equal to the base when nothing has a range.
  List<List<Judgement>> all() {
    return drawn.isEmpty() ? List.of(base) : drawn;
  }

  /// Where the single value of an indicator lies over the draws.
  Optional<Result.Spread> spread(int indicator) {
    List<Judgement.Tested> chosen = base.get(indicator).values();
    if (drawn.isEmpty() || chosen.size() != 1) {
      return Optional.empty();
    }
    double[] values =
        drawn.stream()
            .flatMap(d -> d.get(indicator).values().stream())
            .mapToDouble(t -> t.value().value())
            .sorted()
            .toArray();
    double value = chosen.getFirst().value().value();
    double low = Math.min(value, Scoreboard.quantile(values, 0.05));
    double high = Math.max(value, Scoreboard.quantile(values, 0.95));
    return low < high ? Optional.of(new Result.Spread(low, high)) : Optional.empty();
  }

  /// Share of the draws in which an indicator was found as on the chosen values.
  double certainty(int indicator) {
    Judgement.Level expected = base.get(indicator).level();
    return (double) all().stream().filter(d -> d.get(indicator).level() == expected).count()
        / all().size();
  }
}
