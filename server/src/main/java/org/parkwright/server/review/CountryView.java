package org.parkwright.server.review;

import java.util.List;
import org.parkwright.server.page.Link;

/// A country's parks and where their periods stand; periods locked for the whole country.
///
/// @param title the country's name
/// @param action address of its locks, without period and step
/// @param imports address of the files imported for it
/// @param lines one per park and period
/// @param locked periods that the country has locked
public record CountryView(
    String title, String action, String imports, List<Line> lines, List<String> locked) {

  /// @param stage in words
  /// @param since day of the last step
  public record Line(Link park, String period, String scorecard, String stage, String since) {}
}
