package org.parkwright.domain.park.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.parkwright.domain.park.Tenancy;
import org.parkwright.kernel.geo.Box;
import org.parkwright.kernel.geo.Extent;
import org.parkwright.kernel.geo.Inside;
import org.parkwright.kernel.geo.Reach;
import org.parkwright.kernel.geo.Shape;

/// Puts firms into parks whose boundaries are known.
///
/// # Method
/// A firm's point is good to within its precision: the firm lies anywhere in a disc of that radius,
/// evenly. The share of the disc that lies in the park is how sure it is that the firm does (200
/// points of the disc are tried, in a fixed spiral; the share is right to 0.03). A firm whose point
/// lies in the park is *inside*, another whose disc touches it is *near*. A point without stated
/// precision is taken at its word.
///
/// Parks are filed by half degrees, so that a firm is held only against those around it. May be
// asked
/// by several threads at once.
public final class Seats {
  private static final double CELL = 0.5;
  private static final int TRIED = 200;
  private static final double METRES_PER_DEGREE = 110_574;

  private final List<Ground> grounds;
  private final Map<Long, List<Integer>> cells = new HashMap<>();

  private record Ground(Inside inside, Reach reach) {}

  /// Where a firm sits.
  ///
  /// @param park which of the parks, from 0
  /// @param method inside or near, with how far
  /// @param certainty share of where the firm may be that lies in the park, 0 to 1
  public record Seat(int park, Tenancy.Method method, double certainty) {}

  private Seats(List<Shape> parks) {
    this.grounds =
        parks.stream().map(shape -> new Ground(Inside.of(shape), Reach.of(shape))).toList();
    for (int i = 0; i < parks.size(); i++) {
      Box box = Extent.of(parks.get(i));
      int park = i;
      visit(
          box.west(),
          box.south(),
          box.west() <= box.east() ? box.east() : box.east() + 360,
          box.north(),
          cell -> cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(park));
    }
  }

  /// Prepares parks.
  public static Seats in(List<Shape> parks) {
    return new Seats(parks);
  }

  private static void visit(
      double west, double south, double east, double north, LongConsumer visitor) {
    long firstRow = (long) Math.floor((south + 90) / CELL);
    long lastRow = (long) Math.floor((north + 90) / CELL);
    long columns = Math.round(360 / CELL);
    long firstColumn = (long) Math.floor((west + 180) / CELL);
    long lastColumn = Math.min(firstColumn + columns - 1, (long) Math.floor((east + 180) / CELL));
    for (long row = firstRow; row <= lastRow; row++) {
      for (long column = firstColumn; column <= lastColumn; column++) {
        visitor.accept((row << 32) + Math.floorMod(column, columns));
      }
    }
  }

  /// Parks that a firm may sit in, the surest first, then the nearest.
  ///
  /// @param longitude degrees
  /// @param latitude degrees
  /// @param metres how far the firm may lie from its point
  public List<Seat> of(double longitude, double latitude, double metres) {
    if (Double.isNaN(longitude + latitude)) {
      return List.of();
    }
    double high = metres / METRES_PER_DEGREE;
    double wide =
        high / Math.max(0.01, Math.cos(Math.toRadians(Math.min(89, Math.abs(latitude) + high))));
    TreeSet<Integer> around = new TreeSet<>();
    visit(
        longitude - wide,
        Math.max(-90, latitude - high),
        longitude + wide,
        Math.min(90, latitude + high),
        cell -> around.addAll(cells.getOrDefault(cell, List.of())));
    List<Seat> seats = new ArrayList<>();
    for (int park : around) {
      Ground ground = grounds.get(park);
      double away = ground.reach().metres(longitude, latitude);
      if (away <= metres) {
        seats.add(
            new Seat(
                park,
                away == 0 ? new Tenancy.Inside() : new Tenancy.Near(away),
                share(ground.inside(), longitude, latitude, metres)));
      }
    }
    seats.sort(
        Comparator.comparingDouble(Seat::certainty)
            .reversed()
            .thenComparingDouble(
                seat -> seat.method() instanceof Tenancy.Near near ? near.metres() : 0)
            .thenComparingInt(Seat::park));
    return List.copyOf(seats);
  }

  /// Share of a disc that lies in a park; points of a sunflower, evenly spread (Vogel 1979).
  private static double share(Inside inside, double longitude, double latitude, double metres) {
    if (metres == 0) {
      return inside.holds(longitude, latitude) ? 1 : 0;
    }
    int in = 0;
    for (int i = 0; i < TRIED; i++) {
      double radius = metres * Math.sqrt((i + 0.5) / TRIED) / METRES_PER_DEGREE;
      double angle = i * Math.PI * (3 - Math.sqrt(5));
      double shrink = Math.max(0.01, Math.cos(Math.toRadians(latitude)));
      double x = Math.IEEEremainder(longitude + radius * Math.cos(angle) / shrink, 360);
      in += inside.holds(x, Math.clamp(latitude + radius * Math.sin(angle), -90, 90)) ? 1 : 0;
    }
    return (double) in / TRIED;
  }
}
