package org.parkwright.domain.park;

/// What sort of delimited industrial area it is, the largest first. Each may lie within a larger
/// one.
public enum ParkKind {
  /// A legal zone with rules of its own: special economic zone, free zone.
  ZONE,
  /// A named area of a zone or a city set aside for industry, with several parks or developers.
  AREA,
  /// An estate, park or complex under one operator.
  PARK,
  /// Firms close together that nobody has delimited: a candidate found by clustering.
  CANDIDATE
}
