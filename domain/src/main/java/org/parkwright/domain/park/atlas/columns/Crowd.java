package org.parkwright.domain.park.atlas.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.atlas.Spot;
import org.parkwright.kernel.geo.Box;

/// Parks that lie near to each other on a map, put together by the cells of a grid.
///
/// The grid lies fixed on the globe, so that spots do not jump when a map is moved, and its cells
/// are found by shifting the bits of a position: one pass over the parks fills all counts.
final class Crowd {
  /// Cells of 64 pixels: eight across the globe at zoom 0.
  private static final int ACROSS_BITS = 3;

  private static final int MOST_CELLS = 1 << 14;

  private Crowd() {}

  static List<Spot> spots(List<Picked> chosen, Box view, double zoom) {
    if (view.west() <= view.east()) {
      return within(chosen, view, zoom);
    }
    List<Spot> both = new ArrayList<>();
    both.addAll(within(chosen, new Box(view.west(), view.south(), 180, view.north()), zoom));
    both.addAll(within(chosen, new Box(-180, view.south(), view.east(), view.north()), zoom));
    return both;
  }

  private static List<Spot> within(List<Picked> chosen, Box view, double zoom) {
    Grid grid = Grid.over(view, zoom);
    for (int part = 0; part < chosen.size(); part++) {
      Segment segment = chosen.get(part).part().segment();
      grid.fill(
          Bits.both(chosen.get(part).rows(), segment.places().known()), segment.places(), part);
    }
    List<Spot> spots = new ArrayList<>();
    for (int cell = 0; cell < grid.counts.length; cell++) {
      if (grid.counts[cell] > 0) {
        spots.add(grid.spot(cell, chosen));
      }
    }
    return spots;
  }

  static Optional<Box> extent(List<Picked> chosen) {
    int west = Integer.MAX_VALUE;
    int east = Integer.MIN_VALUE;
    int south = Integer.MAX_VALUE;
    int north = Integer.MIN_VALUE;
    for (Picked one : chosen) {
      Places places = one.part().segment().places();
      long[] rows = Bits.both(one.rows(), places.known());
      for (int i = 0; i < rows.length; i++) {
        for (long word = rows[i]; word != 0; word &= word - 1) {
          int row = (i << 6) + Long.numberOfTrailingZeros(word);
          west = Math.min(west, places.longitudes()[row]);
          east = Math.max(east, places.longitudes()[row]);
          south = Math.min(south, places.latitudes()[row]);
          north = Math.max(north, places.latitudes()[row]);
        }
      }
    }
    return west > east
        ? Optional.empty()
        : Optional.of(new Box(west / 1e7, south / 1e7, east / 1e7, north / 1e7));
  }

  /// The cells that a view touches.
  private static final class Grid {
    private final int shift;
    private final int left;
    private final int right;
    private final int top;
    private final int bottom;
    private final int width;
    private final int[] counts;
    private final long[] sumX;
    private final long[] sumY;
    private final int[] extents;
    private final int[] rows;
    private final byte[] parts;

    private Grid(int shift, int left, int top, int right, int bottom) {
      this.shift = shift;
      this.left = left;
      this.top = top;
      this.right = right;
      this.bottom = bottom;
      this.width = right - left + 1;
      int cells = width * (bottom - top + 1);
      this.counts = new int[cells];
      this.sumX = new long[cells];
      this.sumY = new long[cells];
      this.extents = new int[cells * 4];
      this.rows = new int[cells];
      this.parts = new byte[cells];
    }

    static Grid over(Box view, double zoom) {
      int level = (int) Math.clamp(Math.floor(zoom), 0, 24);
      int x0 = Places.x(view.west());
      int x1 = Places.x(view.east());
      int y0 = Places.y(view.north());
      int y1 = Places.y(view.south());
      int shift = 30 - ACROSS_BITS - level;
      while (cells(x0, x1, shift) * cells(y0, y1, shift) > MOST_CELLS) {
        shift++;
      }
      return new Grid(shift, x0 >> shift, y0 >> shift, x1 >> shift, y1 >> shift);
    }

    private static long cells(int from, int to, int shift) {
      return (to >> shift) - (from >> shift) + 1L;
    }

    void fill(long[] chosen, Places places, int part) {
      int[] xs = places.x();
      int[] ys = places.y();
      for (int i = 0; i < chosen.length; i++) {
        for (long word = chosen[i]; word != 0; word &= word - 1) {
          int row = (i << 6) + Long.numberOfTrailingZeros(word);
          int x = xs[row] >> shift;
          int y = ys[row] >> shift;
          if (x >= left & x <= right & y >= top & y <= bottom) {
            add((y - top) * width + x - left, xs[row], ys[row], row, part);
          }
        }
      }
    }

    private void add(int cell, int x, int y, int row, int part) {
      int at = cell * 4;
      if (counts[cell]++ == 0) {
        rows[cell] = row;
        parts[cell] = (byte) part;
        extents[at] = x;
        extents[at + 1] = y;
        extents[at + 2] = x;
        extents[at + 3] = y;
      } else {
        extents[at] = Math.min(extents[at], x);
        extents[at + 1] = Math.min(extents[at + 1], y);
        extents[at + 2] = Math.max(extents[at + 2], x);
        extents[at + 3] = Math.max(extents[at + 3], y);
      }
      sumX[cell] += x;
      sumY[cell] += y;
    }

    Spot spot(int cell, List<Picked> chosen) {
      if (counts[cell] == 1) {
        Segment segment = chosen.get(parts[cell]).part().segment();
        double longitude = segment.places().east(rows[cell]);
        double latitude = segment.places().north(rows[cell]);
        return new Spot(
            longitude,
            latitude,
            1,
            new Box(longitude, latitude, longitude, latitude),
            Optional.of(segment.listing(rows[cell])));
      }
      int at = cell * 4;
      return new Spot(
          Places.longitude((double) sumX[cell] / counts[cell]),
          Places.latitude((double) sumY[cell] / counts[cell]),
          counts[cell],
          new Box(
              Places.longitude(extents[at]),
              Places.latitude(extents[at + 3] + 1.0),
              Places.longitude(extents[at + 2] + 1.0),
              Places.latitude(extents[at + 1])),
          Optional.empty());
    }
  }
}
