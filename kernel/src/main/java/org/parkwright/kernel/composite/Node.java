package org.parkwright.kernel.composite;

import java.util.Optional;
import java.util.OptionalDouble;

/// One element of an index: an indicator, or a group of elements below it.
///
/// @param code its code, each once in an index
/// @param level 1 for indicators, one more for each level of groups above
/// @param parent code of the group that it belongs to; empty at the top
/// @param weight its weight within its group, 0 or more; a group's weights need not add up, they
///     are taken relative to their sum
/// @param direction 1 when more is better, -1 when less is better
/// @param denominator for an indicator: the column that it is divided by
/// @param target for an indicator: the value aimed at, in its own unit
public record Node(
    String code,
    int level,
    Optional<String> parent,
    double weight,
    int direction,
    Optional<String> denominator,
    OptionalDouble target) {

  public Node {
    if (code.isBlank()) {
      throw new IllegalArgumentException("an element of an index needs a code; found \"\"");
    }
    if (level < 1) {
      throw new IllegalArgumentException(code + ": levels begin at 1; found " + level);
    }
    if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          code + ": a weight is 0 or more and finite; found " + weight);
    }
    if (direction != 1 && direction != -1) {
      throw new IllegalArgumentException(
          code + ": a direction is 1 (more is better) or -1; found " + direction);
    }
  }

  /// An indicator of which more is better.
  public static Node indicator(String code, String parent, double weight) {
    return new Node(
        code, 1, Optional.of(parent), weight, 1, Optional.empty(), OptionalDouble.empty());
  }

  /// A group.
  ///
  /// @param parent blank at the top
  public static Node group(String code, int level, String parent, double weight) {
    return new Node(
        code,
        level,
        parent.isBlank() ? Optional.empty() : Optional.of(parent),
        weight,
        1,
        Optional.empty(),
        OptionalDouble.empty());
  }

  /// The same with another weight.
  public Node weighing(double other) {
    return new Node(code, level, parent, other, direction, denominator, target);
  }

  /// Whether it is an indicator.
  public boolean isIndicator() {
    return level == 1;
  }
}
