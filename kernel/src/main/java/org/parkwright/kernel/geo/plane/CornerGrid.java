package org.parkwright.kernel.geo.plane;

import java.util.Arrays;

/// Corners in a grid of cells, about two in each, so that those in a triangle are found by looking
/// at a few cells. Corners can be taken out.
public final class CornerGrid {
  private final double[] x;
  private final double[] y;
  private final boolean[] gone;
  private final double west;
  private final double south;
  private final double perX;
  private final double perY;
  private final int columns;
  private final int rows;
  private final int[] starts;
  private final int[] corners;

  /// Sorts corners into cells.
  ///
  /// @param x longitudes, degrees; not to be changed afterwards
  /// @param y latitudes, degrees; likewise
  public CornerGrid(double[] x, double[] y) {
    this.x = x;
    this.y = y;
    this.gone = new boolean[x.length];
    this.west = Arrays.stream(x).min().orElse(0);
    this.south = Arrays.stream(y).min().orElse(0);
    double width = Arrays.stream(x).max().orElse(0) - west;
    double height = Arrays.stream(y).max().orElse(0) - south;
    int side = Math.max(1, (int) Math.sqrt(x.length / 2.0));
    this.columns = side;
    this.rows = side;
    this.perX = width > 0 ? side / width : 0;
    this.perY = height > 0 ? side / height : 0;
    int[] counts = new int[columns * rows + 1];
    for (int i = 0; i < x.length; i++) {
      counts[cell(i) + 1]++;
    }
    Arrays.parallelPrefix(counts, Integer::sum);
    this.starts = counts;
    this.corners = new int[x.length];
    int[] next = counts.clone();
    for (int i = 0; i < x.length; i++) {
      corners[next[cell(i)]++] = i;
    }
  }

  private int column(double longitude) {
    return Math.clamp((int) ((longitude - west) * perX), 0, columns - 1);
  }

  private int row(double latitude) {
    return Math.clamp((int) ((latitude - south) * perY), 0, rows - 1);
  }

  private int cell(int i) {
    return row(y[i]) * columns + column(x[i]);
  }

  /// Takes a corner out.
  public void remove(int corner) {
    gone[corner] = true;
  }

  /// Whether a triangle of three corners holds no other corner, neither in it nor on its sides,
  // save
  /// such as lie where its first or last one lies.
  public boolean isEmpty(int a, int b, int c) {
    int lowColumn = column(Math.min(x[a], Math.min(x[b], x[c])));
    int highColumn = column(Math.max(x[a], Math.max(x[b], x[c])));
    int lowRow = row(Math.min(y[a], Math.min(y[b], y[c])));
    int highRow = row(Math.max(y[a], Math.max(y[b], y[c])));
    for (int row = lowRow; row <= highRow; row++) {
      int from = starts[row * columns + lowColumn];
      int to = starts[row * columns + highColumn + 1];
      for (int i = from; i < to; i++) {
        int p = corners[i];
        if (p != a
            && p != b
            && p != c
            && !gone[p]
            && !same(p, a)
            && !same(p, c)
            && in(p, a, b, c)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean same(int p, int q) {
    return x[p] == x[q] && y[p] == y[q];
  }

  private boolean in(int p, int a, int b, int c) {
    if (x[p] < Math.min(x[a], Math.min(x[b], x[c]))
        || x[p] > Math.max(x[a], Math.max(x[b], x[c]))
        || y[p] < Math.min(y[a], Math.min(y[b], y[c]))
        || y[p] > Math.max(y[a], Math.max(y[b], y[c]))) {
      return false;
    }
    int ab = Turn.of(x[a], y[a], x[b], y[b], x[p], y[p]);
    int bc = Turn.of(x[b], y[b], x[c], y[c], x[p], y[p]);
    int ca = Turn.of(x[c], y[c], x[a], y[a], x[p], y[p]);
    return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
  }
}
