package org.parkwright.kernel.geo.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SpanningTreeTest {

  @Property(tries = 300)
  void itIsWhatPrimsAlgorithmFindsOverAllPairs(
      @ForAll @IntRange(min = 0, max = 1 << 20) int seed,
      @ForAll @IntRange(min = 1, max = 120) int n,
      @ForAll @IntRange(min = 1, max = 8) int neighbours) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] points = new double[3 * n];
    // On a coarse grid every second time, so that many distances are equal and points coincide.
    boolean coarse = random.nextBoolean();
    Arrays.setAll(points, i -> coarse ? random.nextInt(6) : random.nextDouble() * 10);
    double[] original = points.clone();
    double longest = random.nextBoolean() ? Double.POSITIVE_INFINITY : random.nextDouble(1, 6);
    KdTree tree = KdTree.of(points, IntStream.range(0, n).toArray());
    SpanningTree spanning =
        SpanningTree.of(tree, SpanningTree.coreSquares(tree, neighbours), longest);
    double[] found = IntStream.range(0, spanning.edges()).mapToDouble(spanning::length).toArray();
    double[] expected =
        Arrays.stream(prim(original, n, neighbours)).filter(w -> w <= longest).toArray();
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < found.length; i++) {
      assertThat(found[i]).isCloseTo(expected[i], within(1e-9));
    }
  }

  /// Lengths of the least spanning tree, in order, by looking at all pairs.
  private static double[] prim(double[] points, int n, int neighbours) {
    double[][] distance = new double[n][n];
    double[] core = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        distance[i][j] =
            Math.sqrt(
                Math.pow(points[3 * i] - points[3 * j], 2)
                    + Math.pow(points[3 * i + 1] - points[3 * j + 1], 2)
                    + Math.pow(points[3 * i + 2] - points[3 * j + 2], 2));
      }
      double[] sorted = distance[i].clone();
      Arrays.sort(sorted);
      core[i] = neighbours > n ? Double.POSITIVE_INFINITY : sorted[neighbours - 1];
    }
    double[] reach = new double[n];
    Arrays.fill(reach, Double.POSITIVE_INFINITY);
    boolean[] in = new boolean[n];
    double[] lengths = new double[n];
    int size = 0;
    int at = 0;
    for (int step = 0; step < n; step++) {
      in[at] = true;
      int next = -1;
      for (int j = 0; j < n; j++) {
        if (!in[j]) {
          reach[j] = Math.min(reach[j], Math.max(distance[at][j], Math.max(core[at], core[j])));
          next = next < 0 || reach[j] < reach[next] ? j : next;
        }
      }
      if (next >= 0 && reach[next] < Double.POSITIVE_INFINITY) {
        lengths[size++] = reach[next];
      }
      at = next < 0 ? at : next;
    }
    double[] all = Arrays.copyOf(lengths, size);
    Arrays.sort(all);
    return all;
  }
}
