package org.parkwright.server.home;

import java.util.List;

/// What the first page shows.
///
/// @param parks a few parks, by name
/// @param count how many parks there are
/// @param recent assessments that figures were recorded for lately
/// @param systems all index systems
public record HomeView(List<Park> parks, int count, List<Work> recent, List<System> systems) {

  /// @param place country, as the reader calls it
  public record Park(String address, String name, String place) {}

  /// @param form address of its form
  /// @param scorecard address of its scorecard
  public record Work(String form, String scorecard, String name, String period) {}

  public record System(String address, String title, int items) {}
}
