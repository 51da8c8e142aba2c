package org.parkwright.server.home;

import java.util.List;
import java.util.Optional;

/// What the first page shows.
///
/// @param parks a few parks, by name
/// @param count how many parks there are
/// @param assessments worked on or approved lately
/// @param systems all index systems
public record HomeView(List<Park> parks, int count, List<Work> recent, List<System> systems) {

  /// @param place country, as the reader calls it
  public record Park(String address, String name, String place) {}

  /// @param form address of its form, for who may record figures
  /// @param scorecard address of its scorecard
  public record Work(Optional<String> form, String scorecard, String name, String period) {}

  public record System(String address, String title, int items) {}
}
