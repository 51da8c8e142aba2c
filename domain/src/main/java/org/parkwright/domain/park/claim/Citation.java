package org.parkwright.domain.park.claim;

/// Who says so.
///
/// @param title document, register, page or person, as cited
/// @param address web address or place on file; may be empty
/// @param date date of the source as written; may be empty
public record Citation(String title, String address, String date) {

  public Citation {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a source needs a title; found \"" + title + "\"");
    }
  }
}
