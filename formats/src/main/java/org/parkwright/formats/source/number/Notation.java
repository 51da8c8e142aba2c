package org.parkwright.formats.source.number;

/// How a column writes its numbers.
public enum Notation {
  /// No number in it has a point or comma.
  PLAIN,
  /// Decimals begin with a point: `2886.87`, `2,886.87`, `2 886.87`.
  POINT,
  /// Decimals begin with a comma: `2886,87`, `2.886,87`, `2 886,87`.
  COMMA,
  /// Both occur, and neither is the rule: `2.886,7` beside `2886.87`.
  MIXED,
  /// Every point or comma could group digits as well as begin decimals: `1.234`, `12.500`.
  UNDECIDED
}
