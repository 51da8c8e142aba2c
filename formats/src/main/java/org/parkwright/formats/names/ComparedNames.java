package org.parkwright.formats.names;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.match.ParkName;

/// Names of a park or firm made ready to be compared.
public final class ComparedNames {
  private ComparedNames() {}

  /// Every different name in Latin letters, taken apart; the English one first.
  public static List<ParkName> of(Names names) {
    return Stream.concat(
            Stream.of(names.english()), new TreeMap<>(names.byLanguage()).values().stream())
        .map(Romanisation::of)
        .filter(name -> name.chars().anyMatch(Character::isLetterOrDigit))
        .distinct()
        .map(ParkName::of)
        .toList();
  }

  /// One name as a source writes it.
  public static ParkName of(String name) {
    return ParkName.of(Romanisation.of(name));
  }
}
