package org.parkwright.store.atlas;

import java.time.Instant;
import java.util.Optional;

/// An import that changed something.
///
/// @param number that of its job
/// @param fileName as the person named it
/// @param sha256 of the file's bytes
/// @param size of the file, bytes
/// @param mapping how its columns were read, as YAML
/// @param source id of the source, as the mapping names it
/// @param country whose parks the person could import; `*` for all
/// @param outcome numbers and problems, as JSON
/// @param digest SHA-256 over all rows that it brought
/// @param author who brought it
/// @param at when it was there
/// @param undone when it was undone; empty: it counts
public record Run(
    long number,
    String fileName,
    String sha256,
    long size,
    String mapping,
    String source,
    String country,
    String outcome,
    String digest,
    String author,
    Instant at,
    Optional<Undone> undone) {

  /// @param by who undid it
  /// @param why in the person's words; may be empty
  /// @param at when
  public record Undone(String by, String why, Instant at) {}
}
