package org.parkwright.server.intake;

import java.util.List;
import org.parkwright.server.page.Link;

/// The files that came into the atlas of a country.
///
/// @param country its name
/// @param address of this page
/// @param back the country's page
/// @param open how many pairs of parks wait for a decision
/// @param matches address of the decisions
/// @param wrong why a file was not taken; empty when none was refused
/// @param lines one per file, newest first
/// @param pages earlier and later pages
public record ImportsView(
    String country,
    String address,
    String back,
    int open,
    String matches,
    String wrong,
    List<Line> lines,
    List<Link> pages) {

  /// @param what what it did, in words
  public record Line(Link file, String state, String date, String who, String what) {}
}
