package org.parkwright.domain.park.claim;

import java.util.List;
import org.parkwright.domain.park.Names;

/// One row of a source, read: a park or a firm, and what the row claims about it.
///
/// @param row where it stands in the source: row of the sheet or table, number of the feature
/// @param key what tells it from all other rows of its source, also when the source comes again
/// @param subject what it is
/// @param country ISO 3166-1 alpha-2, lower case; `xx` when the source does not tell
/// @param names what it is called, in every language that the source has
/// @param claims what it says, the source's own order
/// @param parks for a firm: names or keys of the parks that the source puts it in; for a park: the
///     larger zone that it lies in
public record Entry(
    long row,
    String key,
    Subject subject,
    String country,
    Names names,
    List<Claim> claims,
    List<String> parks) {

  /// What a row is about.
  public enum Subject {
    /// A delimited industrial area of any size: zone, area, park.
    PARK,
    /// A firm, plant or facility.
    FIRM
  }

  public Entry {
    claims = List.copyOf(claims);
    parks = List.copyOf(parks);
    if (row < 1 || key.isBlank()) {
      throw new IllegalArgumentException(
          "an entry needs a row from 1 and a key; found row " + row + ", key \"" + key + "\"");
    }
  }
}
