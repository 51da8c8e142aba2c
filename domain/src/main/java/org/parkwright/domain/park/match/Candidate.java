package org.parkwright.domain.park.match;

import java.util.List;
import java.util.OptionalDouble;

/// What a record says of a park, as far as it helps to know the park again.
///
/// @param id what the record is called where it comes from
/// @param country ISO 3166-1 alpha-2, lower case; `xx` when the source does not tell
/// @param names what the park is called there, in Latin letters, at least one; several languages or
///     spellings side by side
/// @param whereabouts where it is
/// @param hectares its area
public record Candidate(
    String id,
    String country,
    List<ParkName> names,
    Whereabouts whereabouts,
    OptionalDouble hectares) {

  public Candidate {
    names = List.copyOf(names);
    if (id.isBlank() || names.isEmpty()) {
      throw new IllegalArgumentException(
          "a record to match needs an id and a name; found \"%s\", %s".formatted(id, names));
    }
    if (!country.matches("[a-z]{2}")) {
      throw new IllegalArgumentException(
          "country of %s must be two lower-case letters; found \"%s\"".formatted(id, country));
    }
    if (hectares.isPresent() && !(hectares.getAsDouble() > 0)) {
      throw new IllegalArgumentException(
          "area of %s must be above 0 ha; found %s".formatted(id, hectares.getAsDouble()));
    }
  }

  /// A record of which only the name is known.
  public static Candidate named(String id, String country, String name) {
    return new Candidate(
        id, country, List.of(ParkName.of(name)), new Whereabouts.Unknown(), OptionalDouble.empty());
  }
}
