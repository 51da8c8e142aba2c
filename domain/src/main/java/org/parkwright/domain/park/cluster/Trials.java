package org.parkwright.domain.park.cluster;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.parkwright.kernel.geo.space.Earth;

/// How well groups are found again when a fifth of the places is left out and all others are moved
/// within their precision.
///
/// # Method
/// Hennig's cluster-wise stability by subsetting: for each group of the whole, the greatest Jaccard
/// similarity (places in both over places in either, of those kept) with any group of the trial,
/// averaged over trials. Four fifths are drawn without repetition, since places drawn twice would
/// look like a dense spot. A place belongs to its group in a trial when it lies in the group found
/// again there; the share of trials, of those in which it was kept, is its membership.
///
/// What the trials do not know: a register that leaves out half of the firms leaves them out in
// every
/// trial. Stability says that the pattern in these points is firm, not that it is a park.
///
/// Reference: Hennig, *Cluster-wise assessment of cluster stability*, Computational Statistics &
// Data
/// Analysis 52, 2007, doi:10.1016/j.csda.2006.11.025.
final class Trials {
  private static final double KEPT = 0.8;
  private static final double METRES_PER_DEGREE = 111_320;

  private final Places places;
  private final Grouping whole;
  private final Settings settings;
  final double[] stability;
  final double[] membership;

  private Trials(Places places, Grouping whole, Settings settings) {
    this.places = places;
    this.whole = whole;
    this.settings = settings;
    this.stability = new double[whole.groups()];
    this.membership = new double[places.size()];
  }

  static Trials of(Places places, Grouping whole, Settings settings) {
    Trials trials = new Trials(places, whole, settings);
    trials.run();
    return trials;
  }

  private void run() {
    int[] kept = new int[places.size()];
    SplittableRandom random = new SplittableRandom(settings.seed());
    for (int trial = 0; trial < settings.trials(); trial++) {
      SplittableRandom own = random.split();
      int[] drawn =
          IntStream.range(0, places.size()).filter(i -> own.nextDouble() < KEPT).toArray();
      Grouping again =
          Grouping.of(
              moved(drawn, own),
              settings.leastPlaces(),
              settings.neighbours(),
              settings.farthest());
      compare(drawn, again);
      for (int place : drawn) {
        kept[place]++;
      }
    }
    for (int g = 0; g < stability.length; g++) {
      stability[g] = settings.trials() == 0 ? Double.NaN : stability[g] / settings.trials();
    }
    for (int i = 0; i < membership.length; i++) {
      membership[i] = kept[i] == 0 ? whole.strength()[i] : membership[i] / kept[i];
    }
  }

  private double[] moved(int[] drawn, SplittableRandom random) {
    double[] space = new double[3 * drawn.length];
    for (int i = 0; i < drawn.length; i++) {
      double latitude = places.latitudes()[drawn[i]];
      double radius =
          places.metres()[drawn[i]] * Math.sqrt(random.nextDouble()) / METRES_PER_DEGREE;
      double angle = 2 * Math.PI * random.nextDouble();
      double shrink = Math.max(0.01, Math.cos(Math.toRadians(latitude)));
      Earth.inSpace(
          places.longitudes()[drawn[i]] + radius * Math.cos(angle) / shrink,
          Math.clamp(latitude + radius * Math.sin(angle), -90, 90),
          space,
          3 * i);
    }
    return space;
  }

  private void compare(int[] drawn, Grouping again) {
    int[] wholeSize = new int[whole.groups()];
    int[] againSize = new int[again.groups()];
    long[] both = new long[drawn.length];
    int shared = 0;
    for (int i = 0; i < drawn.length; i++) {
      int a = whole.groupOf()[drawn[i]];
      int b = again.groupOf()[i];
      if (a >= 0) {
        wholeSize[a]++;
      }
      if (b >= 0) {
        againSize[b]++;
      }
      if (a >= 0 && b >= 0) {
        both[shared++] = ((long) a << 32) | b;
      }
    }
    long[] pairs = Arrays.copyOf(both, shared);
    Arrays.sort(pairs);
    double[] best = new double[whole.groups()];
    int[] match = new int[whole.groups()];
    Arrays.fill(match, -1);
    int from = 0;
    while (from < shared) {
      int to = from;
      while (to < shared && pairs[to] == pairs[from]) {
        to++;
      }
      int a = (int) (pairs[from] >>> 32);
      int b = (int) pairs[from];
      double jaccard = (double) (to - from) / (wholeSize[a] + againSize[b] - (to - from));
      if (jaccard > best[a]) {
        best[a] = jaccard;
        match[a] = b;
      }
      from = to;
    }
    for (int g = 0; g < best.length; g++) {
      stability[g] += best[g];
    }
    for (int i = 0; i < drawn.length; i++) {
      int a = whole.groupOf()[drawn[i]];
      if (a >= 0 && match[a] >= 0 && again.groupOf()[i] == match[a]) {
        membership[drawn[i]]++;
      }
    }
  }
}
