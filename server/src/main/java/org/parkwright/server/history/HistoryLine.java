package org.parkwright.server.history;

import java.util.List;

/// One change as it is told.
///
/// @param seq number of the entry
/// @param when day and time
/// @param who name
/// @param what what was changed and how, in one sentence
/// @param changes each with what stood before and after
/// @param why reason; may be empty
/// @param row address of the history of this row; empty for who may not see it
/// @param hash of the chain, shortened
public record HistoryLine(
    long seq,
    String when,
    String who,
    String what,
    List<Change> changes,
    String why,
    String row,
    String hash) {

  /// @param before empty where there was nothing
  /// @param after empty where nothing is left
  public record Change(String name, String before, String after) {}
}
