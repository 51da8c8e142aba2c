package org.parkwright.kernel.composite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// The tree of an index: indicators at level 1, groups above them, one element at the top.
///
/// Every element's parent stands exactly one level higher, so the tree cannot run in a circle.
public final class Hierarchy {
  private final Map<String, Node> nodes;
  private final Map<String, List<Node>> children;
  private final int levels;

  private Hierarchy(Map<String, Node> nodes, Map<String, List<Node>> children, int levels) {
    this.nodes = nodes;
    this.children = children;
    this.levels = levels;
  }

  /// A tree from its elements.
  ///
  /// @param elements in any order; the order within a group is kept
  /// @throws FaultyHierarchyException with everything that is wrong
  public static Hierarchy of(List<Node> elements) {
    List<String> faults = new ArrayList<>();
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (Node node : elements) {
      if (nodes.putIfAbsent(node.code(), node) != null) {
        faults.add(node.code() + " stands twice; a code may stand once");
      }
    }
    int levels = elements.stream().mapToInt(Node::level).max().orElse(0);
    Map<String, List<Node>> children = new LinkedHashMap<>();
    for (Node node : nodes.values()) {
      faults.addAll(placed(node, nodes, levels));
      node.parent().ifPresent(p -> children.computeIfAbsent(p, c -> new ArrayList<>()).add(node));
    }
    Set<String> tops = new TreeSet<>();
    for (Node node : nodes.values()) {
      if (node.level() == levels) {
        tops.add(node.code());
      }
      if (!node.isIndicator() && !children.containsKey(node.code())) {
        faults.add(node.code() + " is a group of level " + node.level() + " without elements");
      }
    }
    if (tops.size() != 1) {
      faults.add("an index needs one element at the top; found " + tops);
    }
    children.forEach(
        (group, members) -> {
          if (members.stream().mapToDouble(Node::weight).sum() == 0) {
            faults.add("all weights in " + group + " are 0; one at least must be more");
          }
        });
    if (!faults.isEmpty()) {
      throw new FaultyHierarchyException(faults);
    }
    return new Hierarchy(nodes, children, levels);
  }

  private static List<String> placed(Node node, Map<String, Node> nodes, int levels) {
    if (node.parent().isEmpty()) {
      return node.level() == levels
          ? List.of()
          : List.of("%s of level %d has no parent".formatted(node.code(), node.level()));
    }
    String parent = node.parent().get();
    Node above = nodes.get(parent);
    if (above == null) {
      return List.of("%s: its parent %s is not among the elements".formatted(node.code(), parent));
    }
    return above.level() == node.level() + 1
        ? List.of()
        : List.of(
            "%s is of level %d, its parent %s of level %d; a parent stands one level higher"
                .formatted(node.code(), node.level(), parent, above.level()));
  }

  /// How many levels it has; the top stands at this one.
  public int levels() {
    return levels;
  }

  /// The element with a code.
  ///
  /// @throws IllegalArgumentException when there is none
  public Node node(String code) {
    Node node = nodes.get(code);
    if (node == null) {
      throw new IllegalArgumentException(
          "there is no element \"" + code + "\" in this index; there are " + nodes.keySet());
    }
    return node;
  }

  /// The elements of a level, group by group in the order of the level above.
  public List<Node> level(int level) {
    return level == levels
        ? nodes.values().stream().filter(node -> node.level() == levels).toList()
        : level(level + 1).stream().flatMap(group -> members(group.code()).stream()).toList();
  }

  /// The indicators, group by group.
  public List<Node> indicators() {
    return level(1);
  }

  /// What a group consists of; nothing for an indicator.
  public List<Node> members(String group) {
    return children.getOrDefault(group, List.of());
  }

  /// The element at the top.
  public Node top() {
    return level(levels).getFirst();
  }

  /// An element's share in the top: the product of the weights on the way, each relative to the
  /// sum of its group.
  public double effectiveWeight(String code) {
    Node node = node(code);
    if (node.parent().isEmpty()) {
      return 1;
    }
    String group = node.parent().get();
    double sum = members(group).stream().mapToDouble(Node::weight).sum();
    return node.weight() / sum * effectiveWeight(group);
  }

  /// The same tree with changed elements.
  public Hierarchy map(UnaryOperator<Node> change) {
    return of(nodes.values().stream().map(change).toList());
  }

  /// The same tree without an element, what is below it, and groups that are left empty.
  ///
  /// @throws IllegalArgumentException when nothing would be left
  public Hierarchy without(String code) {
    Set<String> gone = new TreeSet<>(Set.of(node(code).code()));
    for (int level = node(code).level(); level > 1; level--) {
      level(level).stream()
          .filter(node -> gone.contains(node.code()))
          .flatMap(node -> members(node.code()).stream())
          .forEach(node -> gone.add(node.code()));
    }
    for (int level = node(code).level() + 1; level <= levels; level++) {
      for (Node group : level(level)) {
        if (members(group.code()).stream().allMatch(node -> gone.contains(node.code()))) {
          gone.add(group.code());
        }
      }
    }
    if (gone.contains(top().code())) {
      throw new IllegalArgumentException("without " + code + " nothing is left of the index");
    }
    return of(nodes.values().stream().filter(node -> !gone.contains(node.code())).toList());
  }

  @Override
  public String toString() {
    return "%s of %d indicators in %d levels".formatted(top().code(), indicators().size(), levels);
  }
}
