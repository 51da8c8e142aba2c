package org.parkwright.app.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Tenancy;
import org.parkwright.kernel.geo.Box;
import org.parkwright.kernel.geo.Extent;
import org.parkwright.kernel.geo.Reach;
import org.parkwright.store.atlas.Surroundings;

/// Boundaries of parks, to find out which of them a firm lies in or near.
///
/// **Method.** Boundaries are filed by the cells of a tenth of a degree that their extent, widened
// by
/// [#NEAR], touches. A firm is held against those of its cell: inside (certainty 0.95: the firm's
/// point itself may be off), or outside within [#NEAR] metres, with a certainty that falls from 0.6
/// at the boundary to 0.2. Both are stated guesses, not measured rates; a person's word goes before
/// them.
final class Boundaries {
  /// Metres; points of registers are often those of the gate or the road.
  static final double NEAR = 300;

  static final double INSIDE = 0.95;
  private static final double AT_BOUNDARY = 0.6;
  private static final double FARTHEST = 0.2;
  private static final double CELLS = 10;
  private static final double METRES_PER_DEGREE = 110_000;
  private static final int AROUND = (int) (360 * CELLS);

  private final Map<Long, List<Bounded>> cells = new HashMap<>();

  private record Bounded(ParkId park, Reach reach, boolean fresh) {}

  void add(Surroundings.Boundary boundary) {
    Bounded bounded = new Bounded(boundary.park(), Reach.of(boundary.shape()), boundary.fresh());
    Box box = Extent.of(boundary.shape());
    double margin = NEAR / METRES_PER_DEGREE;
    double widest = Math.max(Math.abs(box.south()), Math.abs(box.north()));
    double wide = margin / Math.max(0.01, Math.cos(Math.toRadians(Math.min(89, widest))));
    double east = box.east() < box.west() ? box.east() + 360 : box.east();
    TreeSet<Long> touched = new TreeSet<>();
    for (long y = cell(box.south() - margin); y <= cell(box.north() + margin); y++) {
      for (long x = cell(box.west() - wide); x <= cell(east + wide); x++) {
        touched.add(key(x, y));
      }
    }
    touched.forEach(key -> cells.computeIfAbsent(key, k -> new ArrayList<>()).add(bounded));
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  private static long cell(double degrees) {
    return (long) Math.floor(degrees * CELLS);
  }

  private static long key(long x, long y) {
    return Math.floorMod(x, (long) AROUND) * AROUND + y + AROUND;
  }

  /// Where a firm sits, as far as the firm or the boundary came with this import.
  List<Tenancy> around(Surroundings.Standing firm) {
    double longitude = firm.place().longitude();
    double latitude = firm.place().latitude();
    List<Tenancy> found = new ArrayList<>();
    for (Bounded one : cells.getOrDefault(key(cell(longitude), cell(latitude)), List.of())) {
      if (firm.fresh() || one.fresh) {
        double metres = one.reach.metres(longitude, latitude);
        if (metres <= NEAR) {
          found.add(tenancy(firm, one, metres));
        }
      }
    }
    return found;
  }

  private static Tenancy tenancy(Surroundings.Standing firm, Bounded one, double metres) {
    return metres == 0
        ? new Tenancy(firm.firm(), one.park, new Tenancy.Inside(), INSIDE)
        : new Tenancy(
            firm.firm(),
            one.park,
            new Tenancy.Near(metres),
            AT_BOUNDARY - (AT_BOUNDARY - FARTHEST) * metres / NEAR);
  }
}
