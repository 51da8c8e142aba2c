package org.parkwright.kernel.composite.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What each factor does, on functions whose indices are known in closed form.
class SensitivityTest {
  private static final double[] FIRST = {0.3139, 0.4424, 0};
  private static final double[] TOTAL = {0.5576, 0.4424, 0.2437};

  /// Ishigami and Homma 1990: sin x + 7 sin² y + 0.1 z⁴ sin x on -π..π.
  private static double ishigami(Design design, int run) {
    double x = Math.PI * (2 * design.at(run, 0) - 1);
    double y = Math.PI * (2 * design.at(run, 1) - 1);
    double z = Math.PI * (2 * design.at(run, 2) - 1);
    return Math.sin(x) + 7 * Math.pow(Math.sin(y), 2) + 0.1 * Math.pow(z, 4) * Math.sin(x);
  }

  private static double[] results(Design design) {
    return IntStream.range(0, design.runs()).mapToDouble(r -> ishigami(design, r)).toArray();
  }

  @Test
  void the_indices_of_Ishigami_are_found_with_even_points() {
    Design.Crossed design = new Design.Crossed(new Design.Sobol(1 << 14, 6, 1), 3);
    Sensitivity found = Sensitivity.of(design, results(design));
    for (int f = 0; f < 3; f++) {
      assertThat(found.first()[f]).isCloseTo(FIRST[f], within(0.005));
      assertThat(found.total()[f]).isCloseTo(TOTAL[f], within(0.005));
    }
    assertThat(found.variance()).isCloseTo(13.8446, within(0.05));
  }

  @Test
  void standard_errors_say_how_far_random_estimates_scatter() {
    int repeats = 300;
    double[] inside = new double[6];
    for (int seed = 0; seed < repeats; seed++) {
      Design.Crossed design = new Design.Crossed(new Design.MonteCarlo(400, 6, seed), 3);
      Sensitivity found = Sensitivity.of(design, results(design));
      for (int f = 0; f < 3; f++) {
        boolean first = Math.abs(found.first()[f] - FIRST[f]) < 1.96 * found.firstError()[f];
        boolean total = Math.abs(found.total()[f] - TOTAL[f]) < 1.96 * found.totalError()[f];
        inside[f] += first ? 1.0 / repeats : 0;
        inside[3 + f] += total ? 1.0 / repeats : 0;
      }
    }
    for (double share : inside) {
      assertThat(share).as("share of 95 %% intervals that hold the truth").isBetween(0.9, 0.99);
    }
  }

  @Test
  void all_combinations_leave_nothing_to_chance() {
    // y = 2 a + b c with a of 0, 1; b of 0, 1, 2; c of -1, 1, all equally likely. The variance is
    // 1 of a, 1 of c alone, 2/3 of b and c together.
    Design.Full design = new Design.Full(List.of(2, 3, 2));
    double[] results = new double[design.runs()];
    for (int run = 0; run < results.length; run++) {
      int a = Factor.option(design.at(run, 0), 2);
      int b = Factor.option(design.at(run, 1), 3);
      int c = 2 * Factor.option(design.at(run, 2), 2) - 1;
      results[run] = 2 * a + b * c;
    }
    Sensitivity found = Sensitivity.of(design, results);
    assertThat(found.variance()).isCloseTo(8 / 3.0, within(1e-12));
    assertThat(found.first()).containsExactly(new double[] {3 / 8.0, 0, 3 / 8.0}, within(1e-12));
    assertThat(found.total())
        .containsExactly(new double[] {3 / 8.0, 1 / 4.0, 5 / 8.0}, within(1e-12));
  }
}
