package org.parkwright.domain.park.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parkwright.kernel.geo.Nearest;
import org.parkwright.kernel.geo.space.Earth;

/// Candidates for parks found among firms, and what was left aside.
///
/// # Method
/// 1. Firms at one point are one place; points with too many firms, or too imprecise, are left
// aside
///    ([Places]).
/// 2. Places are grouped by density, for all densities at once, never bridging more than
///    [Settings#farthest] metres ([Grouping]). Distances are straight through the ground between
///    points of the ellipsoid: at 10 km 1 mm less than on it; date line and poles are ordinary
// places.
/// 3. The grouping is tried again with places left out and moved ([Trials]); what comes back is the
///    stability of each group and the membership of each firm.
/// 4. Each group gets a convex line around it ([Hull]).
///
/// The same points, settings and seed give the same result on any machine.
///
/// @param found candidates, the one with most firms first
/// @param stacked firms at points that too many share, as indices in order
/// @param vague firms whose points are too imprecise
/// @param scattered how many firms at good points lie in no candidate
public record CandidateParks(List<CandidatePark> found, int[] stacked, int[] vague, int scattered) {

  public CandidateParks {
    found = List.copyOf(found);
  }

  /// Looks for candidates.
  ///
  /// @param longitudes degrees of each firm, NaN where unknown
  /// @param latitudes degrees, likewise
  /// @param metres how far each point may lie from the firm, 0 where nothing is said
  /// @param settings how
  public static CandidateParks of(
      double[] longitudes, double[] latitudes, double[] metres, Settings settings) {
    if (longitudes.length != latitudes.length || longitudes.length != metres.length) {
      throw new IllegalArgumentException(
          "longitudes, latitudes and precisions must be as many; found %d, %d, %d"
              .formatted(longitudes.length, latitudes.length, metres.length));
    }
    Places places = Places.of(longitudes, latitudes, metres, settings);
    double[] space = new double[3 * places.size()];
    for (int i = 0; i < places.size(); i++) {
      Earth.inSpace(places.longitudes()[i], places.latitudes()[i], space, 3 * i);
    }
    Grouping grouping =
        Grouping.of(space, settings.leastPlaces(), settings.neighbours(), settings.farthest());
    Trials trials = Trials.of(places, grouping, settings);
    List<CandidatePark> found = candidates(places, grouping, trials, settings);
    int inside = found.stream().mapToInt(park -> park.firms().length).sum();
    int trusted = (int) Arrays.stream(places.placeOf()).filter(place -> place >= 0).count();
    return new CandidateParks(
        found, indices(places.stacked()), indices(places.vague()), trusted - inside);
  }

  private static int[] indices(boolean[] marked) {
    return IntStream.range(0, marked.length).filter(i -> marked[i]).toArray();
  }

  private static List<CandidatePark> candidates(
      Places places, Grouping grouping, Trials trials, Settings settings) {
    List<List<Integer>> firms = lists(grouping.groups());
    List<List<Integer>> members = lists(grouping.groups());
    for (int firm = 0; firm < places.placeOf().length; firm++) {
      int place = places.placeOf()[firm];
      if (place >= 0 && grouping.groupOf()[place] >= 0) {
        firms.get(grouping.groupOf()[place]).add(firm);
      }
    }
    for (int place = 0; place < places.size(); place++) {
      if (grouping.groupOf()[place] >= 0) {
        members.get(grouping.groupOf()[place]).add(place);
      }
    }
    Nearest nearest = Nearest.of(places.longitudes(), places.latitudes());
    List<CandidatePark> found = new ArrayList<>();
    for (int g = 0; g < grouping.groups(); g++) {
      int[] own = members.get(g).stream().mapToInt(Integer::intValue).toArray();
      int[] its = firms.get(g).stream().mapToInt(Integer::intValue).toArray();
      found.add(
          new CandidatePark(
              its,
              Arrays.stream(its)
                  .mapToDouble(firm -> trials.membership[places.placeOf()[firm]])
                  .toArray(),
              own.length,
              Hull.middle(places.longitudes(), places.latitudes(), own),
              Hull.around(places.longitudes(), places.latitudes(), places.metres(), own),
              spacing(places, own, nearest, settings),
              trials.stability[g]));
    }
    // Stable sort: among equals the one with the first place comes first.
    found.sort((a, b) -> Integer.compare(b.firms().length, a.firms().length));
    return found;
  }

  private static List<List<Integer>> lists(int count) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static double spacing(Places places, int[] own, Nearest nearest, Settings settings) {
    double[] reaches = new double[Math.min(own.length, 101)];
    for (int i = 0; i < reaches.length; i++) {
      int place = own[(int) ((long) i * own.length / reaches.length)];
      Nearest.Found near =
          nearest.nearest(
              places.longitudes()[place], places.latitudes()[place], settings.neighbours());
      reaches[i] = near.metres()[near.size() - 1];
    }
    Arrays.sort(reaches);
    return reaches[reaches.length / 2];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CandidateParks that
        && found.equals(that.found)
        && Arrays.equals(stacked, that.stacked)
        && Arrays.equals(vague, that.vague)
        && scattered == that.scattered;
  }

  @Override
  public int hashCode() {
    return 31 * found.hashCode() + scattered;
  }

  @Override
  public String toString() {
    return "%d candidates; %d firms scattered, %d stacked, %d vague"
        .formatted(found.size(), scattered, stacked.length, vague.length);
  }
}
