package org.parkwright.kernel.composite.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parkwright.kernel.composite.Hierarchy;
import org.parkwright.kernel.composite.Node;
import org.parkwright.kernel.composite.Recipe;
import org.parkwright.kernel.stats.RandomStream;
import org.parkwright.kernel.table.Columns;

/// An index computed many times over, each time with other choices, weights and so on.
///
/// The discrete choices of the recipe make a few recipes only (their product); each is made ready
/// once, when a run first wants it. A run picks its recipe, draws its weights, computes scores and
/// ranks. Runs depend on the design alone, not on their order or on threads, so the same design
/// gives the same ranks on any machine. Ranks of two runs are compared with the nominal one.
///
/// References: Saisana, Saltelli and Tarantola 2005, Journal of the Royal Statistical Society A
/// 168; OECD and JRC, Handbook on Constructing Composite Indicators, 2008, section 7.
public final class Experiment {
  private static final int BLOCK = 512;

  private final Hierarchy hierarchy;
  private final Columns columns;
  private final Recipe recipe;
  private final List<Factor> factors;
  private final int base;
  private final double[][] nominalWeights;
  private final double[][][] sets;
  private final ConcurrentHashMap<Integer, Variant> ready = new ConcurrentHashMap<>();
  private final List<String> units;
  private final int[] nominal;

  /// Sets an experiment up.
  ///
  /// @param columns units with indicators and denominators
  /// @param recipe the index as it stands
  /// @param factors what is varied, in the order of the design's numbers
  public Experiment(Hierarchy hierarchy, Columns columns, Recipe recipe, List<Factor> factors) {
    this.hierarchy = hierarchy;
    this.columns = columns;
    this.recipe = recipe;
    this.factors = List.copyOf(factors);
    this.base = Math.min(base(factors), hierarchy.levels() - 1);
    this.nominalWeights = weights(hierarchy);
    this.sets = factors.stream().map(this::inRows).toArray(double[][][]::new);
    this.units = recipe.of(hierarchy, columns).units();
    Variant asItStands = Variant.of(hierarchy, columns, recipe, base);
    this.nominal =
        new RankOrder(units.size()).of(asItStands.new Bench().run(nominalWeights)).clone();
  }

  /// The lowest level whose weights may vary; everything below is computed once per recipe.
  private int base(List<Factor> factors) {
    int lowest = hierarchy.levels() - 1;
    for (Factor factor : factors) {
      lowest =
          switch (factor) {
            case Factor.Choice choice -> lowest;
            case Factor.WeightSets sets ->
                sets.sets().stream().mapToInt(this::firstChanged).reduce(lowest, Math::min);
            case Factor.WeightNoise noise -> Math.min(lowest, noise.fromLevel());
          };
    }
    return Math.max(1, lowest);
  }

  private int firstChanged(Hierarchy other) {
    for (int level = 1; level < hierarchy.levels(); level++) {
      if (!weights(hierarchy.level(level)).equals(weights(other.level(level)))) {
        return level;
      }
    }
    return hierarchy.levels();
  }

  private static List<Double> weights(List<Node> nodes) {
    return nodes.stream().map(Node::weight).toList();
  }

  private double[][] weights(Hierarchy tree) {
    return IntStream.range(base, tree.levels())
        .mapToObj(level -> tree.level(level).stream().mapToDouble(Node::weight).toArray())
        .toArray(double[][]::new);
  }

  /// What a run gives, run by run.
  ///
  /// @param ranks how often each unit took each place
  /// @param shift for each run the mean absolute change of rank against the recipe as it stands,
  ///     over the units ranked in both
  public record Outcome(RankDistribution ranks, double[] shift) {}

  /// Who watches single runs; called by several threads, for each run once.
  @FunctionalInterface
  public interface Watcher {
    /// @param scores at the top, by unit, NaN where there is none; may be longer; valid during the
    ///     call only
    /// @param ranks by unit, 0 where there is none; valid during the call only
    void run(int run, double[] scores, int[] ranks);
  }

  /// Makes the runs of a design on all processors.
  public Outcome run(Design design) {
    return run(design, (run, scores, ranks) -> {});
  }

  /// Makes the runs of a design and shows each to a watcher.
  public Outcome run(Design design, Watcher watcher) {
    double[] shift = new double[design.runs()];
    int[][] counts =
        IntStream.range(0, (design.runs() + BLOCK - 1) / BLOCK)
            .parallel()
            .mapToObj(block -> block(block, design, watcher, shift))
            .reduce(new int[units.size()][units.size()], Experiment::plus);
    return new Outcome(new RankDistribution(units, design.runs(), counts, nominal.clone()), shift);
  }

  private static int[][] plus(int[][] a, int[][] b) {
    int[][] sum = new int[a.length][a.length];
    for (int u = 0; u < a.length; u++) {
      for (int r = 0; r < a.length; r++) {
        sum[u][r] = a[u][r] + b[u][r];
      }
    }
    return sum;
  }

  private int[][] block(int block, Design design, Watcher watcher, double[] shift) {
    int[][] counts = new int[units.size()][units.size()];
    Desk desk = new Desk();
    int last = Math.min(design.runs(), (block + 1) * BLOCK);
    for (int run = block * BLOCK; run < last; run++) {
      double[] scores = desk.scores(design, run);
      int[] ranks = desk.order.of(scores);
      shift[run] = count(ranks, counts);
      watcher.run(run, scores, ranks);
    }
    return counts;
  }

  private double count(int[] ranks, int[][] counts) {
    int moved = 0;
    int both = 0;
    for (int u = 0; u < ranks.length; u++) {
      if (ranks[u] > 0) {
        counts[u][ranks[u] - 1]++;
        if (nominal[u] > 0) {
          both++;
          moved += Math.abs(ranks[u] - nominal[u]);
        }
      }
    }
    return (double) moved / both;
  }

  /// What one thread works with.
  private final class Desk {
    private final RankOrder order = new RankOrder(units.size());
    private final double[][] weights = new double[nominalWeights.length][];
    private final List<Variant.@Nullable Bench> benches = new ArrayList<>();

    Desk() {
      for (int s = 0; s < weights.length; s++) {
        weights[s] = nominalWeights[s].clone();
      }
    }

    double[] scores(Design design, int run) {
      int variant = 0;
      for (int s = 0; s < weights.length; s++) {
        System.arraycopy(nominalWeights[s], 0, weights[s], 0, weights[s].length);
      }
      for (int f = 0; f < factors.size(); f++) {
        double drawn = design.at(run, f);
        switch (factors.get(f)) {
          case Factor.Choice choice -> {
            int options = choice.options().size();
            variant = variant * options + Factor.option(drawn, options);
          }
          case Factor.WeightSets choice -> take(sets[f], drawn);
          case Factor.WeightNoise noise -> disturb(noise, drawn);
        }
      }
      return bench(variant).run(weights);
    }

    private void take(double[][] all, double drawn) {
      double[] set = all[Factor.option(drawn, all.length)];
      int at = 0;
      for (double[] level : weights) {
        System.arraycopy(set, at, level, 0, level.length);
        at += level.length;
      }
    }

    private void disturb(Factor.WeightNoise noise, double drawn) {
      RandomStream random = RandomStream.of(drawn);
      for (int s = Math.max(0, noise.fromLevel() - base); s < weights.length; s++) {
        for (int i = 0; i < weights[s].length; i++) {
          weights[s][i] *= 1 + noise.spread() * (2 * random.next() - 1);
        }
      }
    }

    private Variant.Bench bench(int variant) {
      while (benches.size() <= variant) {
        benches.add(null);
      }
      Variant.@Nullable Bench bench = benches.get(variant);
      if (bench == null) {
        bench = ready.computeIfAbsent(variant, Experiment.this::prepare).new Bench();
        benches.set(variant, bench);
      }
      return bench;
    }
  }

  /// All levels of each set, one behind the other.
  private double[][] inRows(Factor factor) {
    return factor instanceof Factor.WeightSets choice
        ? choice.sets().stream()
            .map(tree -> Arrays.stream(weights(tree)).flatMapToDouble(Arrays::stream).toArray())
            .toArray(double[][]::new)
        : new double[0][];
  }

  private Variant prepare(int variant) {
    Recipe varied = recipe;
    int rest = variant;
    for (Factor factor : factors.reversed()) {
      if (factor instanceof Factor.Choice choice) {
        varied = choice.options().get(rest % choice.options().size()).apply(varied);
        rest /= choice.options().size();
      }
    }
    Variant made = Variant.of(hierarchy, columns, varied, base);
    if (made.units() != units.size()) {
      throw new IllegalArgumentException(
          "a varied recipe leaves %d units, the recipe as it stands %d; who takes part cannot vary"
              .formatted(made.units(), units.size()));
    }
    return made;
  }
}
