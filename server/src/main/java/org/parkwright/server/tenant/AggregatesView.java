package org.parkwright.server.tenant;

import java.util.List;
import java.util.Map;
import org.parkwright.server.page.Link;

/// What everybody may see of a park's firms.
///
/// @param park address and name
/// @param firms address of the list of firms
/// @param period the period meant
/// @param topics lines by topic
public record AggregatesView(
    Link park, String firms, String period, Map<String, List<Line>> topics) {

  /// @param words the total, or why it is not shown
  /// @param shown whether it is shown
  /// @param sectors totals of sectors that can be shown
  public record Line(String label, String words, boolean shown, List<String> sectors) {}
}
