package org.parkwright.kernel.geo.space;

import java.util.Arrays;

/// Points in space, halved again and again, so that near ones are found without looking at all.
///
/// # Method
/// A balanced k-d tree without pointers: the points of a node are a range of one array; they are
/// parted in the middle along the widest side of their box (Friedman, Bentley and Finkel 1977).
// Each
/// node keeps its box; a search leaves out a node whose box is farther than what it has. Leaves
// hold
/// up to eight points. Building takes O(n log n), a search for k near ones O(log n + k) on data
// like
/// the earth's surface; one million points take 32 MB.
///
/// The tree is built the same way from the same points, so searches find the same among equals: the
/// lower number first.
///
/// Reference: Friedman, Bentley, Finkel, *An algorithm for finding best matches in logarithmic
/// expected time*, ACM TOMS 3, 1977, doi:10.1145/355744.355745.
public final class KdTree {
  private static final int LEAF = 8;

  private final double[] points;
  private final int[] numbers;
  private final double[] boxes;
  private final int depth;

  private KdTree(double[] points, int[] numbers) {
    this.points = points;
    this.numbers = numbers;
    int n = numbers.length;
    int levels = 0;
    while ((n >> levels) > LEAF) {
      levels++;
    }
    this.depth = levels;
    this.boxes = new double[6 * ((1 << (levels + 1)) - 1)];
    build(0, 0, n, 0);
  }

  /// Builds a tree.
  ///
  /// @param points three coordinates each, kept and put into another order
  /// @param numbers by which the points are called, likewise
  public static KdTree of(double[] points, int[] numbers) {
    return new KdTree(points, numbers);
  }

  /// How many points it holds.
  public int size() {
    return numbers.length;
  }

  /// Number of the point at a place of the tree's order.
  public int number(int place) {
    return numbers[place];
  }

  /// A coordinate of the point at a place of the tree's order, axis 0 to 2.
  public double coordinate(int place, int axis) {
    return points[3 * place + axis];
  }

  /// How many levels lie below the root; nodes of the last are leaves.
  public int depth() {
    return depth;
  }

  /// First place of a node's range, given that of its parent: the middle of a range belongs right.
  public static int middle(int from, int to) {
    return (from + to) >>> 1;
  }

  private void build(int node, int from, int to, int level) {
    int axis = box(node, from, to);
    if (level == depth) {
      return;
    }
    int middle = middle(from, to);
    part(from, to - 1, middle, axis);
    build(2 * node + 1, from, middle, level + 1);
    build(2 * node + 2, middle, to, level + 1);
  }

  private int box(int node, int from, int to) {
    int axis = 0;
    double widest = -1;
    for (int k = 0; k < 3; k++) {
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (int i = from; i < to; i++) {
        double v = points[3 * i + k];
        low = Math.min(low, v);
        high = Math.max(high, v);
      }
      boxes[6 * node + k] = low;
      boxes[6 * node + 3 + k] = high;
      if (high - low > widest) {
        widest = high - low;
        axis = k;
      }
    }
    return axis;
  }

  /// Quickselect with the median of three (Hoare 1961); ties in three ways would be slower for
  /// distinct points, and equal points only make ranges of equals.
  private void part(int from, int to, int middle, int axis) {
    int low = from;
    int high = to;
    while (low < high) {
      double pivot = median(low, high, axis);
      int i = low;
      int j = high;
      while (i <= j) {
        while (points[3 * i + axis] < pivot) {
          i++;
        }
        while (points[3 * j + axis] > pivot) {
          j--;
        }
        if (i <= j) {
          swap(i++, j--);
        }
      }
      if (middle <= j) {
        high = j;
      } else if (middle >= i) {
        low = i;
      } else {
        return;
      }
    }
  }

  private double median(int low, int high, int axis) {
    double a = points[3 * low + axis];
    double b = points[3 * ((low + high) >>> 1) + axis];
    double c = points[3 * high + axis];
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  private void swap(int i, int j) {
    for (int k = 0; k < 3; k++) {
      double v = points[3 * i + k];
      points[3 * i + k] = points[3 * j + k];
      points[3 * j + k] = v;
    }
    int number = numbers[i];
    numbers[i] = numbers[j];
    numbers[j] = number;
  }

  /// Square of the distance between a point and a place.
  public double square(double x, double y, double z, int place) {
    double dx = points[3 * place] - x;
    double dy = points[3 * place + 1] - y;
    double dz = points[3 * place + 2] - z;
    return dx * dx + dy * dy + dz * dz;
  }

  /// Square of the distance between a point and the box of a node; 0 in it.
  public double squareToBox(double x, double y, double z, int node) {
    double dx = outside(x, boxes[6 * node], boxes[6 * node + 3]);
    double dy = outside(y, boxes[6 * node + 1], boxes[6 * node + 4]);
    double dz = outside(z, boxes[6 * node + 2], boxes[6 * node + 5]);
    return dx * dx + dy * dy + dz * dz;
  }

  private static double outside(double v, double low, double high) {
    return Math.max(0, Math.max(low - v, v - high));
  }

  /// Every point within a distance of a place, in no order.
  ///
  /// @param radius metres, straight through space
  /// @param found grows as needed
  public void within(double x, double y, double z, double radius, Places found) {
    if (size() > 0) {
      within(x, y, z, radius * radius, found, 0, 0, size(), 0);
    }
  }

  private void within(
      double x,
      double y,
      double z,
      double square,
      Places found,
      int node,
      int from,
      int to,
      int level) {
    if (squareToBox(x, y, z, node) > square) {
      return;
    }
    if (level == depth) {
      for (int i = from; i < to; i++) {
        double s = square(x, y, z, i);
        if (s <= square) {
          found.add(i, s);
        }
      }
      return;
    }
    int middle = middle(from, to);
    within(x, y, z, square, found, 2 * node + 1, from, middle, level + 1);
    within(x, y, z, square, found, 2 * node + 2, middle, to, level + 1);
  }

  /// The nearest points, as many as [Places#most] says.
  public void nearest(double x, double y, double z, Places found) {
    if (size() > 0) {
      nearest(x, y, z, found, 0, 0, size(), 0);
    }
  }

  private void nearest(
      double x, double y, double z, Places found, int node, int from, int to, int level) {
    if (level == depth) {
      for (int i = from; i < to; i++) {
        double s = square(x, y, z, i);
        if (s <= found.bound()) {
          found.offer(i, numbers[i], s);
        }
      }
      return;
    }
    int middle = middle(from, to);
    int left = 2 * node + 1;
    double toLeft = squareToBox(x, y, z, left);
    double toRight = squareToBox(x, y, z, left + 1);
    boolean leftFirst = toLeft <= toRight;
    if (Math.min(toLeft, toRight) <= found.bound()) {
      if (leftFirst) {
        nearest(x, y, z, found, left, from, middle, level + 1);
      } else {
        nearest(x, y, z, found, left + 1, middle, to, level + 1);
      }
    }
    if (Math.max(toLeft, toRight) <= found.bound()) {
      if (leftFirst) {
        nearest(x, y, z, found, left + 1, middle, to, level + 1);
      } else {
        nearest(x, y, z, found, left, from, middle, level + 1);
      }
    }
  }

  @Override
  public String toString() {
    return "tree of %d points, box %s".formatted(size(), Arrays.toString(Arrays.copyOf(boxes, 6)));
  }
}
