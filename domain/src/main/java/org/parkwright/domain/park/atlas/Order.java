package org.parkwright.domain.park.atlas;

import java.util.Optional;

/// In which order a list stands. Equal ones stand by country and name; those of which the measure
/// is not known stand last.
public enum Order {
  /// By country code, then name.
  COUNTRY("", false),
  /// By name.
  NAME("", false),
  /// The largest first.
  AREA("area", true),
  /// With the largest free area first.
  FREE_AREA("area.free", true),
  /// With the most free plots first.
  FREE_PLOTS("plots.free", true),
  /// With the most jobs first.
  JOBS("jobs", true),
  /// With the most firms first.
  FIRMS("firms", true),
  /// The nearest to a port first.
  PORT("distance.port", false),
  /// The nearest to an airport first.
  AIRPORT("distance.airport", false),
  /// The nearest to rail freight first.
  RAIL("distance.rail", false),
  /// The nearest to a motorway first.
  ROAD("distance.road", false);

  private final String measure;
  private final boolean greatestFirst;

  Order(String measure, boolean greatestFirst) {
    this.measure = measure;
    this.greatestFirst = greatestFirst;
  }

  /// The column it goes by; empty for the orders by words.
  public Optional<String> measure() {
    return measure.isEmpty() ? Optional.empty() : Optional.of(measure);
  }

  /// Whether the greatest comes first.
  public boolean greatestFirst() {
    return greatestFirst;
  }
}
