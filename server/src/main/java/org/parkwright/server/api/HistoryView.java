package org.parkwright.server.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.store.history.HistoryEntry;

/// What happened to a park's records.
@Schema(name = "History", description = "Changes of a park's records, the newest first.")
record HistoryView(
    List<EntryView> entries,
    @Schema(description = "Address of the entries before these.") Optional<String> next) {

  @Schema(name = "Entry", description = "One change of one row.")
  record EntryView(
      @Schema(description = "Number in the history of everything, without gaps.") long number,
      Instant at,
      @Schema(description = "An account, ask: and a number, or a command's name.") String who,
      @Schema(description = "The reason, where one was given.") String why,
      @Schema(description = "The table.", example = "observations") String what,
      @Schema(description = "Primary key of the row.") String key,
      @Schema(description = "What changed; nothing where it was erased.") List<ChangeView> changes,
      @Schema(description = "SHA-256 of the chain up to this entry.") String hash) {}

  @Schema(name = "Change", description = "One column before and after.")
  record ChangeView(String column, String before, String after) {}

  static EntryView of(HistoryEntry entry) {
    return new EntryView(
        entry.seq(),
        entry.at(),
        entry.who(),
        entry.why(),
        entry.what(),
        entry.key(),
        entry.changes().stream()
            .map(c -> new ChangeView(c.column(), c.before(), c.after()))
            .toList(),
        entry.hash());
  }
}
