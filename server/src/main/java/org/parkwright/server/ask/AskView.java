package org.parkwright.server.ask;

import java.util.List;
import java.util.Map;
import org.parkwright.server.page.Link;

/// Asking colleagues about a period: the form that makes a link, and the links made.
///
/// @param title what it is about
/// @param trail the pages above
/// @param action address that makes and ends links
/// @param open whether figures may be recorded
/// @param topics questions by topic
/// @param note as typed
/// @param days as typed
/// @param wrong what is wrong with what was sent; empty: nothing
/// @param made address of the link just made, shown once; empty: none
/// @param asks links made so far, the latest first
public record AskView(
    String title,
    List<Link> trail,
    String action,
    boolean open,
    Map<String, List<Choice>> topics,
    String note,
    String days,
    String wrong,
    String made,
    List<Line> asks) {

  /// @param chosen whether it is chosen now
  public record Choice(String code, String label, boolean answered, boolean chosen) {}

  /// @param questions labels of the questions
  /// @param state open, answered, ended or expired, with the day, in words
  /// @param open whether it can be ended
  public record Line(long number, String questions, String note, String state, boolean open) {}
}
