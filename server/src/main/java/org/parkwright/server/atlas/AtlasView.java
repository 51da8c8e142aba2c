package org.parkwright.server.atlas;

import java.util.List;
import java.util.Optional;
import org.parkwright.server.atlas.query.Panel;
import org.parkwright.server.page.Link;

/// The page of parks that a filter finds.
///
/// @param headline how many were found, in words
/// @param open how many more may belong here because nobody says, in words
/// @param faults what in the address could not be read
/// @param panel the filters
/// @param parks those on this page
/// @param range which of how many are shown, in words
/// @param before the ones before
/// @param after the ones after
/// @param downloads the same as files
/// @param map where the map takes its data from, with the filter
/// @param drawing the map, drawn as SVG
/// @param extent the smallest box around what was found, `west,south,east,north`; empty when no
///     place is known
/// @param box what the drawn map shows, `west,south,east,north`
/// @param unplaced how many have no known place, in words; empty when all have
/// @param clear address without any filter; empty where there is none
public record AtlasView(
    String headline,
    Optional<Link> open,
    List<String> faults,
    Panel panel,
    List<Line> parks,
    String range,
    Optional<Link> before,
    Optional<Link> after,
    List<Link> downloads,
    String map,
    String drawing,
    String extent,
    String box,
    String unplaced,
    Optional<Link> clear) {

  /// One park in the list.
  ///
  /// @param state its status as a code
  /// @param facts what the list tells of it; each known or not
  /// @param assessed its last scorecard that this reader sees
  public record Line(
      String id,
      String address,
      String name,
      String whereabouts,
      String status,
      String state,
      List<Fact> facts,
      Optional<Link> assessed,
      boolean illustrative) {}

  /// @param known whether anybody says so
  public record Fact(String label, String words, boolean known) {}
}
