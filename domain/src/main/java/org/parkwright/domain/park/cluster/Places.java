package org.parkwright.domain.park.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The different points at which firms lie, and which of them can be trusted.
///
/// Firms at one and the same point count once: a register that puts forty plants into the middle of
/// their commune has found one point and not a dense park. Where there are several
/// ([Settings#stacked]) the point is taken for such a middle and left out of the grouping, and so
// is
/// every point whose own precision is worse than [Settings#vague].
///
/// @param longitudes degrees of each trusted place
/// @param latitudes degrees, likewise
/// @param metres precision of each, as stated
/// @param placeOf place of each firm; -1 for firms at points that are not trusted or not known
/// @param stacked which firms lie at a point with too many others
/// @param vague which firms have a point that is too imprecise, by the source's own word
record Places(
    double[] longitudes,
    double[] latitudes,
    double[] metres,
    int[] placeOf,
    boolean[] stacked,
    boolean[] vague) {

  static Places of(double[] longitudes, double[] latitudes, double[] metres, Settings settings) {
    int n = longitudes.length;
    int[] order =
        IntStream.range(0, n)
            .filter(i -> !Double.isNaN(longitudes[i] + latitudes[i]))
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> longitudes[i])
                    .thenComparingDouble(i -> latitudes[i])
                    .thenComparing(i -> i))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] placeOf = new int[n];
    Arrays.fill(placeOf, -1);
    boolean[] stacked = new boolean[n];
    boolean[] vague = new boolean[n];
    int[] first = new int[n];
    int places = 0;
    int from = 0;
    while (from < order.length) {
      int to = from + 1;
      while (to < order.length
          && longitudes[order[to]] == longitudes[order[from]]
          && latitudes[order[to]] == latitudes[order[from]]) {
        to++;
      }
      boolean stack = to - from >= settings.stacked();
      double worst = 0;
      for (int i = from; i < to; i++) {
        worst = Math.max(worst, metres[order[i]]);
      }
      boolean trusted = !stack && worst <= settings.vague();
      for (int i = from; i < to; i++) {
        stacked[order[i]] = stack;
        vague[order[i]] = worst > settings.vague();
        placeOf[order[i]] = trusted ? places : -1;
      }
      if (trusted) {
        first[places++] = order[from];
      }
      from = to;
    }
    int[] kept = Arrays.copyOf(first, places);
    return new Places(
        Arrays.stream(kept).mapToDouble(i -> longitudes[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> latitudes[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> metres[i]).toArray(),
        placeOf,
        stacked,
        vague);
  }

  int size() {
    return longitudes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Places that
        && Arrays.equals(longitudes, that.longitudes)
        && Arrays.equals(latitudes, that.latitudes)
        && Arrays.equals(metres, that.metres)
        && Arrays.equals(placeOf, that.placeOf)
        && Arrays.equals(stacked, that.stacked)
        && Arrays.equals(vague, that.vague);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(longitudes) * 31 + Arrays.hashCode(placeOf);
  }

  @Override
  public String toString() {
    return "%d places of %d firms".formatted(size(), placeOf.length);
  }
}
