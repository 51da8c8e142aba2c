package org.parkwright.domain.evidence;

import java.util.List;
import org.parkwright.kernel.document.Wording;

/// Where a figure comes from.
///
/// @param title document, page, meter or person, as cited
/// @param address web address or place on file; may be empty
/// @param date date of the source as written; may be empty
/// @param illustrative invented to show how something works
public record Source(String title, String address, String date, boolean illustrative) {

  /// No source was given; shown as such wherever the figure appears.
  public static final Source NOT_GIVEN = new Source("no source given", "", "", false);

  public Source {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a source needs a title");
    }
  }

  /// A source known by its title only.
  public static Source titled(String title) {
    return new Source(title, "", "", false);
  }

  /// Whether somebody said where the figure comes from.
  public boolean given() {
    return !title.equals(NOT_GIVEN.title());
  }

  /// Its title, or that none was given.
  public String titled(Wording wording) {
    return given() ? title : wording.say("source.none");
  }

  /// As cited in one line.
  public String cited(Wording wording) {
    StringBuilder line = new StringBuilder(titled(wording));
    for (String detail : List.of(date, address)) {
      if (!detail.isBlank()) {
        line.replace(0, line.length(), wording.say("list.comma", line.toString(), detail));
      }
    }
    return illustrative ? wording.say("source.illustrative", line.toString()) : line.toString();
  }
}
