package org.parkwright.domain.park.cluster;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.parkwright.kernel.geo.space.SpanningTree;

/// Places joined step by step along the edges of a spanning tree, shortest first, and the groups
// with
/// the greatest mass among all that are ever formed.
///
/// Nodes are places (0 to n − 1) and joins (n and up, in order of length, so that what is joined
// has a
/// lower number than the join). A *group* begins at a node and follows the larger part down until
// it
/// *splits* into two parts of enough places; smaller parts fall off on the way. With density
// 1/length,
/// - `lived` of a node is the sum, over its places, of the density at which each leaves the group;
/// - the mass of a group born at density β is `lived − size · β`;
/// - `inner` is the greatest mass of groups within it, those after its split.
final class Hierarchy {
  private final int places;
  private final int leastPlaces;
  private final double farthest;
  private final int[] left;
  private final int[] right;
  private final int[] size;
  private final double[] density;
  private final double[] lived;
  private final double[] inner;
  private final double[] birth;
  private final boolean[] whole;
  private final boolean[] below;

  private Hierarchy(int places, int joins, int leastPlaces, double farthest) {
    this.places = places;
    this.leastPlaces = leastPlaces;
    this.farthest = farthest;
    left = new int[places + joins];
    right = new int[places + joins];
    size = new int[places + joins];
    density = new double[places + joins];
    lived = new double[places + joins];
    inner = new double[places + joins];
    birth = new double[places + joins];
    whole = new boolean[places + joins];
    below = new boolean[places + joins];
    Arrays.fill(size, 1);
  }

  /// Joins places.
  ///
  /// @param shortest lengths below this count as this
  /// @param farthest at which groups that are never joined to others begin
  static Hierarchy of(
      int places, SpanningTree edges, int leastPlaces, double shortest, double farthest) {
    Hierarchy hierarchy = new Hierarchy(places, edges.edges(), leastPlaces, farthest);
    int[] parent = IntStream.range(0, places).toArray();
    int[] top = parent.clone();
    for (int e = 0; e < edges.edges(); e++) {
      int a = root(parent, edges.from(e));
      int b = root(parent, edges.to(e));
      hierarchy.join(places + e, top[a], top[b], Math.max(shortest, edges.length(e)));
      // The smaller below the larger keeps the way to the root short.
      boolean swap = hierarchy.size[top[a]] < hierarchy.size[top[b]];
      parent[swap ? a : b] = swap ? b : a;
      top[swap ? b : a] = places + e;
    }
    return hierarchy;
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private void join(int node, int a, int b, double length) {
    left[node] = a;
    right[node] = b;
    below[a] = true;
    below[b] = true;
    size[node] = size[a] + size[b];
    density[node] = 1 / length;
    if (splits(node)) {
      lived[node] = size[node] * density[node];
      inner[node] = best(a, density[node]) + best(b, density[node]);
    } else if (goesOn(node)) {
      int larger = larger(node);
      lived[node] = lived[larger] + (size[node] - size[larger]) * density[node];
      inner[node] = inner[larger];
    } else {
      lived[node] = size[node] * density[node];
    }
  }

  private boolean splits(int node) {
    return node >= places && size[left[node]] >= leastPlaces && size[right[node]] >= leastPlaces;
  }

  private boolean goesOn(int node) {
    return size[larger(node)] >= leastPlaces;
  }

  private int larger(int node) {
    return size[left[node]] >= size[right[node]] ? left[node] : right[node];
  }

  /// Mass of a node as a group born at a density, or of the groups within it.
  private double best(int node, double born) {
    birth[node] = born;
    double own = lived[node] - size[node] * born;
    // Rounding may leave a group without groups in it a hair below nothing.
    whole[node] = Math.max(own, 0) >= inner[node];
    return Math.max(own, inner[node]);
  }

  /// Visits each chosen group: its places, and the density at which each joined another.
  void chosen(BiConsumer<int[], double[]> visitor) {
    int[] stack = new int[size.length + 1];
    for (int node = size.length - 1; node >= places; node--) {
      if (below[node] || size[node] < leastPlaces) {
        continue;
      }
      best(node, 1 / farthest);
      int depth = 0;
      stack[depth++] = node;
      while (depth > 0) {
        int head = stack[--depth];
        if (whole[head]) {
          collect(head, visitor);
          continue;
        }
        while (!splits(head)) {
          head = larger(head);
        }
        stack[depth++] = left[head];
        stack[depth++] = right[head];
      }
    }
  }

  private void collect(int group, BiConsumer<int[], double[]> visitor) {
    // Joins of the very length at which the group was born fall apart with its birth: what hangs on
    // them was never in it.
    int head = group;
    while (head >= places && density[head] == birth[group] && !splits(head)) {
      head = larger(head);
    }
    if (size[head] < leastPlaces) {
      return;
    }
    int[] found = new int[size[head]];
    double[] densities = new double[size[head]];
    int count = 0;
    int[] stack = new int[size[head] + 1];
    int depth = 0;
    stack[depth++] = head;
    while (depth > 0) {
      int node = stack[--depth];
      for (int part : new int[] {left[node], right[node]}) {
        if (part >= places) {
          stack[depth++] = part;
        } else {
          found[count] = part;
          densities[count++] = density[node];
        }
      }
    }
    visitor.accept(found, densities);
  }
}
