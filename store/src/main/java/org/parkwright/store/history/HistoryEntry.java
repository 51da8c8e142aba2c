package org.parkwright.store.history;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/// One change of one row.
///
/// @param seq number, from 1 without gaps
/// @param at when, by the clock of the database
/// @param who account, `ask:` and a number, or a command's name
/// @param why reason; empty where none was given or it was erased
/// @param what table
/// @param key primary key of the row; of several columns joined by `|`
/// @param territory that it belongs to; empty: none
/// @param changes columns that changed, by name; none when the content was erased
/// @param hash of the chain up to this entry, in hexadecimal digits
/// @param erased entry that tells who erased the content
public record HistoryEntry(
    long seq,
    Instant at,
    String who,
    String why,
    String what,
    String key,
    String territory,
    List<Change> changes,
    String hash,
    OptionalLong erased) {

  /// One column. Both texts are empty where there was nothing.
  public record Change(String column, String before, String after) {}

  public HistoryEntry {
    changes = List.copyOf(changes);
  }
}
