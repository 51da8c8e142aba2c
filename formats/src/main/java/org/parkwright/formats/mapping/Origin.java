package org.parkwright.formats.mapping;

import java.util.regex.Pattern;
import org.parkwright.domain.park.claim.Citation;

/// Where the rows come from.
///
/// @param id short name of the source. Rows of two files with the same id and the same key are the
///     same park or firm, as in the lists of two years
/// @param citation what every claim cites
/// @param asOf when the claims held
public record Origin(String id, Citation citation, Given asOf) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  public Origin {
    if (!ID.matcher(id).matches() || id.length() > LONGEST) {
      throw new IllegalArgumentException(
          "the id of a source is lower case letters and digits with hyphens, at most %d; found \"%s\""
              .formatted(LONGEST, id));
    }
  }
}
