package org.parkwright.kernel.composite.uncertainty;

import java.util.List;
import java.util.stream.IntStream;
import org.parkwright.kernel.stats.RandomStream;
import org.parkwright.kernel.stats.SobolSequence;

/// Which runs are made: for each run one number of 0..1 for each factor.
public sealed interface Design {

  /// How many runs it has.
  int runs();

  /// The number of a factor in a run, at least 0 and less than 1; always the same one.
  double at(int run, int factor);

  /// Independent random numbers.
  record MonteCarlo(int runs, int factors, long seed) implements Design {
    @Override
    public double at(int run, int factor) {
      return RandomStream.of(seed, (long) run * factors + factor).next();
    }
  }

  /// Every factor takes each of as many equal parts of 0..1 as there are runs exactly once, in an
  /// order of its own (McKay, Beckman and Conover 1979, Technometrics 21).
  final class LatinHypercube implements Design {
    private final double[][] byFactor;

    /// @param runs 1 or more
    public LatinHypercube(int runs, int factors, long seed) {
      byFactor = new double[factors][];
      for (int f = 0; f < factors; f++) {
        RandomStream random = RandomStream.of(seed, f);
        double[] column =
            IntStream.range(0, runs).mapToDouble(i -> (i + random.next()) / runs).toArray();
        for (int i = runs - 1; i > 0; i--) {
          int other = random.next(i + 1);
          double kept = column[i];
          column[i] = column[other];
          column[other] = kept;
        }
        byFactor[f] = column;
      }
    }

    @Override
    public int runs() {
      return byFactor[0].length;
    }

    @Override
    public double at(int run, int factor) {
      return byFactor[factor][run];
    }
  }

  /// A Sobol' sequence, turned by the seed.
  final class Sobol implements Design {
    private final int runs;
    private final SobolSequence sequence;

    /// @param factors up to [SobolSequence#DIMENSIONS]
    public Sobol(int runs, int factors, long seed) {
      this.runs = runs;
      this.sequence = new SobolSequence(factors, seed);
    }

    @Override
    public int runs() {
      return runs;
    }

    @Override
    public double at(int run, int factor) {
      return sequence.at(run, factor);
    }
  }

  /// Numbers that somebody else drew.
  ///
  /// @param drawn by run, then factor
  record Given(double[][] drawn) implements Design {
    @Override
    public int runs() {
      return drawn.length;
    }

    @Override
    public double at(int run, int factor) {
      return drawn[run][factor];
    }
  }

  /// The runs that tell the factors apart: n runs A, n runs B, and for each factor the runs A with
  /// this factor's numbers from B (Saltelli and others 2010, Computer Physics Communications 181).
  ///
  /// @param base runs of twice as many factors, of which the first half are A's
  /// @param factors how many are varied
  record Crossed(Design base, int factors) implements Design {
    /// How many runs A and B have each.
    public int size() {
      return base.runs();
    }

    @Override
    public int runs() {
      return base.runs() * (factors + 2);
    }

    @Override
    public double at(int run, int factor) {
      int block = run / base.runs();
      int row = run % base.runs();
      boolean ofB = block == 1 || block - 2 == factor;
      return base.at(row, ofB ? factors + factor : factor);
    }
  }

  /// Every combination of options exactly once: with it nothing is left to chance.
  ///
  /// @param options how many options each factor has
  record Full(List<Integer> options) implements Design {
    public Full {
      options = List.copyOf(options);
      long all = options.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
      if (all < 1 || all > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(options + " make " + all + " combinations");
      }
    }

    @Override
    public int runs() {
      return options.stream().reduce(1, (a, b) -> a * b);
    }

    @Override
    public double at(int run, int factor) {
      int rest = run;
      for (int f = options.size() - 1; f > factor; f--) {
        rest /= options.get(f);
      }
      return (rest % options.get(factor) + 0.5) / options.get(factor);
    }
  }
}
