package org.parkwright.domain.park.claim;

import org.parkwright.domain.park.Names;

/// One thing that can be claimed about a park or a firm: an entry of the atlas's dictionary.
///
/// @param code dotted lower case, for example `distance.port`
/// @param names short label, as over a column
/// @param kind what its claims say
/// @param heading under which the page of a park shows it, a code of the words, for example
///     `utilities`
public record Topic(String code, Names names, Kind kind, String heading) {

  /// What a claim on a topic says.
  public sealed interface Kind {
    /// Free words.
    record Wording() implements Kind {}

    /// A number.
    ///
    /// @param unit canonical unit, to which every claim can be converted; `1` for counts
    /// @param least smallest plausible value, in that unit
    /// @param most greatest plausible value
    record Measure(String unit, double least, double most) implements Kind {}

    /// Yes or no.
    record Presence() implements Kind {}

    /// Codes of a classification.
    record Classified() implements Kind {}

    /// A [org.parkwright.domain.park.Status] with its reason.
    record Life() implements Kind {}

    /// A date.
    record Calendar() implements Kind {}

    /// A point.
    record Position() implements Kind {}

    /// A boundary.
    record Boundary() implements Kind {}
  }
}
