package org.parkwright.server.park;

import java.util.List;
import java.util.Optional;

/// Parks that match a search.
///
/// @param asked what was searched for; blank: all
/// @param total how many match
/// @param parks those on this page, by name
/// @param before address of the ones before
/// @param after address of the ones after
public record ParkListView(
    String asked, int total, List<Line> parks, Optional<String> before, Optional<String> after) {

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
