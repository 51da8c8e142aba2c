package org.parkwright.server.park;

import java.util.List;
import java.util.Optional;

/// Parks that match a search.
///
/// @param asked what was searched for; blank: all
/// @param parks by country and name
public record ParkListView(String asked, List<Line> parks) {

  /// @param area as claimed first, where anybody did
  /// @param assessed latest period with figures
  public record Line(
      String address,
      String name,
      String country,
      String status,
      Optional<String> area,
      Optional<Assessed> assessed,
      boolean illustrative) {}

  public record Assessed(String period, String address) {}
}
