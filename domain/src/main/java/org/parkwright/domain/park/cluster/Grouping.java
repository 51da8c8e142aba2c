package org.parkwright.domain.park.cluster;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.parkwright.kernel.geo.space.KdTree;
import org.parkwright.kernel.geo.space.SpanningTree;

/// Places grouped by density: HDBSCAN\*, kept to the size of parks.
///
/// # Method
/// Single linkage over the least spanning tree under mutual reachability, condensed: a group that
/// splits into two of at least `leastPlaces` each is two groups from there on, smaller pieces that
/// fall off are lost points. Each group has a stability, the sum over its places of how long, on
// the
/// scale of density 1/metres, they stay in it; of a group and the groups inside it, whichever has
// more
/// is chosen (excess of mass). Distances above `farthest` are never bridged, so every search begins
// in
/// a DBSCAN\* cluster of that radius and whole regions are no groups; unlike with plain HDBSCAN\*,
// such
/// a cluster may itself be chosen.
///
/// # Why
/// Parks differ in spacing by a factor of twenty (workshops at 40 m, refineries at 800 m), so one
/// radius for all, as DBSCAN has, either glues towns together or loses the large parks. k-means and
/// mixtures need the number of groups and put every firm into one. Here a firm may lie in none.
///
/// # References
/// Campello, Moulavi, Zimek, Sander, *Hierarchical density estimates for data clustering,
/// visualization, and outlier detection*, ACM TKDD 10, 2015, doi:10.1145/2733381; Malzer and Baum,
/// *A hybrid approach to hierarchical density-based cluster selection*, MFI 2020 (the bound).
///
/// @param groupOf group of each place, -1 for none
/// @param strength of each place in its group, 0 to 1: the density at which it joins over the usual
// one
///     of the group
/// @param groups how many there are
record Grouping(int[] groupOf, double[] strength, int groups) {
  /// Distances below this say nothing about density: a hall is as large.
  private static final double LEAST = 25;

  static Grouping of(double[] space, int leastPlaces, int neighbours, double farthest) {
    int n = space.length / 3;
    KdTree tree = KdTree.of(space.clone(), IntStream.range(0, n).toArray());
    double[] core = SpanningTree.coreSquares(tree, neighbours);
    Hierarchy hierarchy =
        Hierarchy.of(n, SpanningTree.of(tree, core, farthest), leastPlaces, LEAST, farthest);
    int[] groupOf = new int[n];
    double[] strength = new double[n];
    Arrays.fill(groupOf, -1);
    int[] count = {0};
    hierarchy.chosen(
        (places, densities) -> {
          double[] sorted = densities.clone();
          Arrays.sort(sorted);
          double usual = sorted[sorted.length / 2];
          for (int i = 0; i < places.length; i++) {
            int number = tree.number(places[i]);
            groupOf[number] = count[0];
            strength[number] = Math.min(1, densities[i] / usual);
          }
          count[0]++;
        });
    return new Grouping(groupOf, strength, count[0]).byFirstPlace();
  }

  /// Groups numbered by their first places, so that numbers do not depend on the walk.
  private Grouping byFirstPlace() {
    int[] renamed = new int[groups];
    Arrays.fill(renamed, -1);
    int next = 0;
    int[] groupsInOrder = new int[groupOf.length];
    for (int i = 0; i < groupOf.length; i++) {
      if (groupOf[i] >= 0 && renamed[groupOf[i]] < 0) {
        renamed[groupOf[i]] = next++;
      }
      groupsInOrder[i] = groupOf[i] < 0 ? -1 : renamed[groupOf[i]];
    }
    return new Grouping(groupsInOrder, strength, groups);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Grouping that
        && Arrays.equals(groupOf, that.groupOf)
        && Arrays.equals(strength, that.strength);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(groupOf);
  }

  @Override
  public String toString() {
    return "%d groups of %d places".formatted(groups, groupOf.length);
  }
}
