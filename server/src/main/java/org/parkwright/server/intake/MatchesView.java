package org.parkwright.server.intake;

import java.util.List;
import org.parkwright.server.page.Link;

/// Pairs of parks of which somebody has to say whether they are one.
///
/// @param country its name
/// @param address of this page
/// @param back the files of the country
/// @param waiting how many wait in all
/// @param open the likeliest of those that wait
/// @param settled those that are decided, by matching or by a person
public record MatchesView(
    String country, String address, Link back, int waiting, List<Pair> open, List<Pair> settled) {

  /// Two records side by side.
  ///
  /// @param probability in words
  /// @param reasons what speaks for and against
  /// @param verdict what holds now, in words
  /// @param same whether they are taken for one
  /// @param lines one per topic that either has
  public record Pair(
      String park,
      String candidate,
      Link first,
      Link second,
      String probability,
      List<String> reasons,
      String verdict,
      boolean same,
      List<Line> lines) {}

  /// @param name topic
  /// @param first what the one says; may be empty
  /// @param second what the other says; may be empty
  public record Line(String name, String first, String second) {}
}
