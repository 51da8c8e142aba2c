package org.parkwright.server.review;

import java.util.List;

/// Where a period stands in the review, and what this reader may do next.
///
/// @param words the stage in a sentence or two; empty: nothing to tell this reader
/// @param writable whether figures may be recorded
/// @param next steps that this reader may take now, the likeliest first
/// @param taken steps so far, the latest first; only for who sees the figures as they stand
public record ReviewStrip(String words, boolean writable, List<Next> next, List<Taken> taken) {

  /// @param action address that takes it
  /// @param label what it does
  /// @param hint what follows from it
  /// @param reason whether it must say why
  public record Next(String action, String label, String hint, boolean reason, String back) {}

  /// @param words who did what and when
  /// @param comment why; may be empty
  public record Taken(String words, String comment) {}
}
