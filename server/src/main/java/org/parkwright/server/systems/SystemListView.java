package org.parkwright.server.systems;

import java.util.List;

/// All index systems.
public record SystemListView(List<Line> systems) {

  /// @param checked rows compared with the official text
  /// @param secondary rows read in another source
  /// @param recalled rows from memory
  /// @param passes pass rule in words
  public record Line(
      String address,
      String title,
      String cited,
      String issuer,
      String country,
      int year,
      String status,
      int items,
      int checked,
      int secondary,
      int recalled,
      String passes) {}
}
