package org.parkwright.kernel.geo.space;

import java.util.Arrays;

/// The least spanning tree of points under mutual reachability, up to a greatest length.
///
/// # What it is
/// The core distance of a point is that to its k-th neighbour (itself counted). Two points reach
// each
/// other at the greatest of their distance and both core distances. The least spanning tree under
/// this distance holds everything that density-based clustering can find, for all densities at once
/// (Campello, Moulavi, Sander 2013).
///
/// # Method
/// Borůvka's: in each round every component finds its shortest edge to another one, and all these
// are
/// added; components at least halve, so there are few rounds. The search goes down the k-d tree and
/// leaves out nodes that lie wholly in the point's own component, or whose box and least core
/// distance are no nearer than the component's best so far (March, Ram, Gray 2010, with single
/// instead of dual traversal). A point keeps its last find while that lies in another component,
// and
/// a lower bound otherwise, so that most are not searched again. Edges longer than the greatest
/// length are not looked for: the tree becomes a forest.
///
/// Ties are broken by the numbers of the points, so that the same points give the same tree.
///
/// # References
/// Campello, Moulavi, Sander, *Density-based clustering based on hierarchical density estimates*,
/// PAKDD 2013, LNCS 7819; March, Ram, Gray, *Fast Euclidean minimum spanning tree*, KDD 2010;
/// McInnes and Healy, *Accelerated hierarchical density based clustering*, ICDMW 2017.
public final class SpanningTree {
  private final KdTree tree;
  private final double[] core;
  private final double[] leastCore;
  private final int[] component;
  private final int[] uniform;
  private final int[] candidate;
  private final double[] candidateSquare;
  private final double[] bestSquare;
  private final int[] bestFrom;
  private final int[] bestTo;
  private final int[] ends;
  private final double[] lengths;
  private int edges;

  private SpanningTree(KdTree tree, double[] core) {
    int n = tree.size();
    int nodes = (1 << (tree.depth() + 1)) - 1;
    this.tree = tree;
    this.core = core;
    this.leastCore = new double[nodes];
    this.component = new int[n];
    this.uniform = new int[nodes];
    this.candidate = new int[n];
    this.candidateSquare = new double[n];
    this.bestSquare = new double[n];
    this.bestFrom = new int[n];
    this.bestTo = new int[n];
    this.ends = new int[Math.max(0, 2 * (n - 1))];
    this.lengths = new double[Math.max(0, n - 1)];
  }

  /// Squares of the core distances, by place in the tree.
  ///
  /// @param neighbours how many points lie within the core distance, the point itself among them
  public static double[] coreSquares(KdTree tree, int neighbours) {
    double[] core = new double[tree.size()];
    Places near = new Places(neighbours);
    for (int i = 0; i < core.length; i++) {
      near.clear();
      tree.nearest(tree.coordinate(i, 0), tree.coordinate(i, 1), tree.coordinate(i, 2), near);
      core[i] = near.size() < neighbours ? Double.POSITIVE_INFINITY : near.bound();
    }
    return core;
  }

  /// Builds the tree or forest.
  ///
  /// @param core squares of the core distances by place
  /// @param longest edges above this length are left out, metres
  public static SpanningTree of(KdTree tree, double[] core, double longest) {
    SpanningTree spanning = new SpanningTree(tree, core);
    spanning.grow(longest * longest);
    return spanning;
  }

  /// How many edges it has.
  public int edges() {
    return edges;
  }

  /// Place of the point where an edge begins; edges come in order of length.
  public int from(int edge) {
    return ends[2 * edge];
  }

  /// Place of the point where it ends.
  public int to(int edge) {
    return ends[2 * edge + 1];
  }

  /// Its length, metres.
  public double length(int edge) {
    return lengths[edge];
  }

  private void grow(double limit) {
    int n = tree.size();
    for (int i = 0; i < n; i++) {
      component[i] = i;
      candidate[i] = -1;
    }
    if (n > 0) {
      cores(0, 0, n, 0);
    }
    boolean grown = n > 1;
    while (grown) {
      unite(0, 0, n, 0);
      Arrays.fill(bestSquare, limit);
      Arrays.fill(bestFrom, -1);
      for (int i = 0; i < n; i++) {
        look(i);
      }
      grown = false;
      for (int i = 0; i < n; i++) {
        if (bestFrom[i] >= 0) {
          grown |= join(bestFrom[i], bestTo[i], bestSquare[i]);
        }
      }
      for (int i = 0; i < n; i++) {
        component[i] = root(i);
      }
    }
    sort();
  }

  private double cores(int node, int from, int to, int level) {
    double least = Double.POSITIVE_INFINITY;
    if (level == tree.depth()) {
      for (int i = from; i < to; i++) {
        least = Math.min(least, core[i]);
      }
    } else {
      int middle = KdTree.middle(from, to);
      least =
          Math.min(
              cores(2 * node + 1, from, middle, level + 1),
              cores(2 * node + 2, middle, to, level + 1));
    }
    leastCore[node] = least;
    return least;
  }

  /// Component of each node, -1 where there are several.
  private int unite(int node, int from, int to, int level) {
    int found;
    if (level == tree.depth()) {
      found = component[from];
      for (int i = from + 1; i < to && found >= 0; i++) {
        found = component[i] == found ? found : -1;
      }
    } else {
      int middle = KdTree.middle(from, to);
      int left = unite(2 * node + 1, from, middle, level + 1);
      int right = unite(2 * node + 2, middle, to, level + 1);
      found = left == right ? left : -1;
    }
    uniform[node] = found;
    return found;
  }

  private void look(int i) {
    int own = component[i];
    double bound = bestSquare[own];
    if (core[i] > bound || candidateSquare[i] > bound || Double.isInfinite(core[i])) {
      return;
    }
    boolean known = candidate[i] >= 0 && component[candidate[i]] != own;
    if (!known) {
      candidate[i] = -1;
      candidateSquare[i] = bound;
      search(i, own, 0, 0, tree.size(), 0);
    }
    int other = candidate[i];
    if (other >= 0 && better(candidateSquare[i], i, other, own)) {
      bestSquare[own] = candidateSquare[i];
      bestFrom[own] = i;
      bestTo[own] = other;
    }
  }

  private boolean better(double square, int from, int to, int own) {
    if (square != bestSquare[own]) {
      return square < bestSquare[own];
    }
    return bestFrom[own] < 0 || key(from, to) < key(bestFrom[own], bestTo[own]);
  }

  private long key(int from, int to) {
    int a = tree.number(from);
    int b = tree.number(to);
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  private void search(int i, int own, int node, int from, int to, int level) {
    if (level == tree.depth()) {
      for (int j = from; j < to; j++) {
        if (component[j] != own && core[j] < Double.POSITIVE_INFINITY) {
          double square =
              Math.max(
                  Math.max(core[i], core[j]),
                  tree.square(
                      tree.coordinate(i, 0), tree.coordinate(i, 1), tree.coordinate(i, 2), j));
          if (square < candidateSquare[i]
              || (square == candidateSquare[i]
                  && (candidate[i] < 0 || key(i, j) < key(i, candidate[i])))) {
            candidateSquare[i] = square;
            candidate[i] = j;
          }
        }
      }
      return;
    }
    int middle = KdTree.middle(from, to);
    int left = 2 * node + 1;
    double toLeft = least(i, own, left);
    double toRight = least(i, own, left + 1);
    boolean leftFirst = toLeft <= toRight;
    if (Math.min(toLeft, toRight) <= candidateSquare[i]) {
      if (leftFirst) {
        search(i, own, left, from, middle, level + 1);
      } else {
        search(i, own, left + 1, middle, to, level + 1);
      }
    }
    if (Math.max(toLeft, toRight) <= candidateSquare[i]) {
      if (leftFirst) {
        search(i, own, left + 1, middle, to, level + 1);
      } else {
        search(i, own, left, from, middle, level + 1);
      }
    }
  }

  private double least(int i, int own, int node) {
    return uniform[node] == own
        ? Double.POSITIVE_INFINITY
        : Math.max(
            Math.max(core[i], leastCore[node]),
            tree.squareToBox(
                tree.coordinate(i, 0), tree.coordinate(i, 1), tree.coordinate(i, 2), node));
  }

  private boolean join(int from, int to, double square) {
    int a = root(from);
    int b = root(to);
    if (a == b) {
      return false;
    }
    component[Math.max(a, b)] = Math.min(a, b);
    ends[2 * edges] = from;
    ends[2 * edges + 1] = to;
    lengths[edges++] = Math.sqrt(square);
    return true;
  }

  private int root(int i) {
    int at = i;
    while (component[at] != at) {
      component[at] = component[component[at]];
      at = component[at];
    }
    return at;
  }

  private void sort() {
    Integer[] order = new Integer[edges];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (a, b) ->
            lengths[a] != lengths[b]
                ? Double.compare(lengths[a], lengths[b])
                : Long.compare(key(from(a), to(a)), key(from(b), to(b))));
    int[] sortedEnds = new int[2 * edges];
    double[] sortedLengths = new double[edges];
    for (int i = 0; i < edges; i++) {
      sortedEnds[2 * i] = from(order[i]);
      sortedEnds[2 * i + 1] = to(order[i]);
      sortedLengths[i] = lengths[order[i]];
    }
    System.arraycopy(sortedEnds, 0, ends, 0, 2 * edges);
    System.arraycopy(sortedLengths, 0, lengths, 0, edges);
  }
}
