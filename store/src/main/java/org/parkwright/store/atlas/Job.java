package org.parkwright.store.atlas;

import java.time.Instant;
import java.util.Optional;

/// A file on its way into the atlas, or that was.
///
/// @param number also that of the import it becomes
/// @param fileName as the person named it
/// @param sha256 of its bytes, 64 lower-case hexadecimal digits
/// @param size in bytes
/// @param mapping how its columns are read, as YAML
/// @param country whose parks the person may import, ISO 3166-1 alpha-2, lower case; `*` for all
/// @param author who brought it
/// @param made when
/// @param state where it stands
/// @param cancel whether somebody asked to stop it
/// @param rows how many rows have been read
/// @param outcome what it did, or why it failed, as JSON
/// @param ended when it ended
public record Job(
    long number,
    String fileName,
    String sha256,
    long size,
    String mapping,
    String country,
    String author,
    Instant made,
    State state,
    boolean cancel,
    long rows,
    String outcome,
    Optional<Instant> ended) {

  /// Where a file stands.
  public enum State {
    /// Looked at, not yet told to go.
    DRAFT,
    /// Told to go.
    WAITING,
    /// A program is at it, or was when it died.
    RUNNING,
    /// It changed something.
    DONE,
    /// It said nothing new.
    UNCHANGED,
    /// Somebody stopped it; nothing was kept.
    CANCELLED,
    /// It could not be read or written; nothing was kept.
    FAILED
  }

  /// Whether it is over.
  public boolean isOver() {
    return switch (state) {
      case DRAFT, WAITING, RUNNING -> false;
      case DONE, UNCHANGED, CANCELLED, FAILED -> true;
    };
  }
}
