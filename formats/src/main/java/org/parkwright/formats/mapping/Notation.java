package org.parkwright.formats.mapping;

/// How numbers are written where a cell alone does not tell: `1.200` and `1,200`.
public enum Notation {
  /// A point begins the decimals, a comma groups: `2,886.87`.
  POINT,
  /// A comma begins the decimals, a point groups: `2.886,87`.
  COMMA,
  /// Nothing is assumed: a number that can be read in two ways is not taken.
  EACH
}
