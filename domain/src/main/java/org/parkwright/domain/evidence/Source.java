package org.parkwright.domain.evidence;

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

  /// As cited in one line.
  public String cited() {
    StringBuilder line = new StringBuilder(title);
    if (!date.isBlank()) {
      line.append(", ").append(date);
    }
    if (!address.isBlank()) {
      line.append(", ").append(address);
    }
    return line.append(illustrative ? " (illustrative)" : "").toString();
  }
}
