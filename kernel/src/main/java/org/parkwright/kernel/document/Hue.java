package org.parkwright.kernel.document;

/// The dimension that a mark in a chart belongs to, and its colour, which is the same everywhere.
///
/// Each colour has a contrast of at least 4.5:1 on white, and the colours stay apart for the three
/// common kinds of colour blindness. In grey print all of them are dark and read as ink: a chart
/// never tells dimensions apart by colour alone, each mark also carries its label.
public enum Hue {
  ECONOMY("#005a9c"),
  ENVIRONMENT("#00735c"),
  SOCIETY("#b34700"),
  MANAGEMENT("#6b4fa0"),
  INNOVATION("#7a5f00"),
  GOVERNANCE("#a3246b"),
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
