package org.parkwright.domain.park.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parkwright.kernel.geo.LonLat;
import org.parkwright.kernel.geo.Ring;
import org.parkwright.kernel.geo.Shape;

/// The convex line around places, with an octagon of each place's own precision (at least 50 m)
/// around it: so it has an area even when all lie on a line, and it does not claim to know the edge
/// better than the points are known.
///
/// Andrew's monotone chain (1979) in the plane of longitude and latitude, longitudes counted from
// the
/// first place.
final class Hull {
  private static final double LEAST = 50;
  private static final double METRES_PER_DEGREE = 111_320;

  private Hull() {}

  private record Corner(double x, double y) {}

  static Shape around(double[] longitudes, double[] latitudes, double[] metres, int[] places) {
    double base = longitudes[places[0]];
    List<Corner> corners = new ArrayList<>();
    for (int place : places) {
      double radius = Math.max(LEAST, metres[place]) / METRES_PER_DEGREE;
      double shrink = Math.max(0.01, Math.cos(Math.toRadians(latitudes[place])));
      double x = Math.IEEEremainder(longitudes[place] - base, 360);
      for (int k = 0; k < 8; k++) {
        double angle = Math.PI * (k + 0.5) / 4;
        corners.add(
            new Corner(
                x + radius * Math.cos(angle) / shrink,
                Math.clamp(latitudes[place] + radius * Math.sin(angle), -90, 90)));
      }
    }
    corners.sort(Comparator.comparingDouble(Corner::x).thenComparingDouble(Corner::y));
    List<Corner> line = chain(corners);
    line.addAll(chain(corners.reversed()));
    double[] degrees = new double[2 * line.size()];
    for (int i = 0; i < line.size(); i++) {
      degrees[2 * i] = Math.IEEEremainder(base + line.get(i).x(), 360);
      degrees[2 * i + 1] = line.get(i).y();
    }
    return Shape.of(Ring.of(degrees));
  }

  private static List<Corner> chain(List<Corner> corners) {
    List<Corner> chain = new ArrayList<>();
    for (Corner corner : corners) {
      while (chain.size() >= 2 && turn(chain.get(chain.size() - 2), chain.getLast(), corner) <= 0) {
        chain.removeLast();
      }
      chain.add(corner);
    }
    chain.removeLast();
    return chain;
  }

  private static double turn(Corner a, Corner b, Corner c) {
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
  }

  /// The place that is nearest to the mean of all.
  static LonLat middle(double[] longitudes, double[] latitudes, int[] places) {
    double base = longitudes[places[0]];
    double x = 0;
    double y = 0;
    for (int place : places) {
      x += Math.IEEEremainder(longitudes[place] - base, 360) / places.length;
      y += latitudes[place] / places.length;
    }
    int best = places[0];
    double least = Double.POSITIVE_INFINITY;
    for (int place : places) {
      double dx =
          (Math.IEEEremainder(longitudes[place] - base, 360) - x) * Math.cos(Math.toRadians(y));
      double dy = latitudes[place] - y;
      if (dx * dx + dy * dy < least) {
        least = dx * dx + dy * dy;
        best = place;
      }
    }
    return new LonLat(Math.IEEEremainder(longitudes[best], 360), latitudes[best]);
  }
}
