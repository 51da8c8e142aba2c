package org.parkwright.kernel.document;

/// The dimension that a mark in a chart belongs to, and its colour, which is the same everywhere.
///
/// Each colour has a contrast of at least 4.5:1 on white, and the colours stay apart for full
/// colour vision, red blindness and green blindness as the tests simulate them. In grey print all
/// of them are dark and read as ink: a chart never tells dimensions apart by colour alone, each
/// mark also carries its label.
public enum Hue {
  ECONOMY("#005a9c"),
  ENVIRONMENT("#00735c"),
  SOCIETY("#b34700"),
  MANAGEMENT("#4b2a63"),
  INNOVATION("#552200"),
  GOVERNANCE("#8b5e83"),
  /// A mark that belongs to no dimension, or to all of them (an overall score).
  NEUTRAL("#37424d");

  private final String colour;

  Hue(String colour) {
    this.colour = colour;
  }

  /// The colour as `#rrggbb`, lower case.
  public String colour() {
    return colour;
  }
}
