package org.parkwright.server.assess.scorecard;

import java.util.List;
import org.parkwright.server.history.FigureHistory;
import org.parkwright.server.page.Link;
import org.parkwright.server.record.AsOf;

/// Where a figure comes from.
///
/// @param title title of the page
/// @param document the document as HTML
/// @param trail park, scorecard, index system
/// @param workbook address of the workbook that the figure can be computed again from
/// @param action address that takes a choice among rivals
/// @param rivals figures that several sources give differently
/// @param wrong what is wrong with the choice just sent; empty when nothing is
/// @param asOf the moment that is shown
/// @param history what was recorded, by whom
/// @param talks what was said about the figures behind it, for who may take part
public record FigureView(
    String title,
    String document,
    List<Link> trail,
    String workbook,
    String action,
    List<Rivalry> rivals,
    String wrong,
    AsOf asOf,
    FigureHistory.View history,
    List<Link> talks) {

  /// One figure with several sources.
  ///
  /// @param code variable
  /// @param label what it is, and when
  /// @param period when it held
  /// @param reason why the chosen one counts
  public record Rivalry(
      String code, String label, String period, String reason, List<Claim> claims) {}

  /// @param source title of the source, as it is sent
  /// @param words value and source in words
  /// @param counts whether this one counts now
  public record Claim(String source, String words, boolean counts) {}
}
