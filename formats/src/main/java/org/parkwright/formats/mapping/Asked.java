package org.parkwright.formats.mapping;

/// What a mapping says about reading the file; what it does not say is found out.
///
/// @param encoding name of the character set; empty to find out
/// @param delimiter between the cells of a text table; empty to find out
/// @param sheet sheet or layer; empty for the first that has rows
/// @param headerRow line of the headings as a person counts; 0 to find out
/// @param crs coordinates of the geometry, for example `EPSG:4326`; empty to find out
public record Asked(String encoding, String delimiter, String sheet, int headerRow, String crs) {
  /// Everything is found out.
  public static final Asked NOTHING = new Asked("", "", "", 0, "");

  public Asked {
    if (headerRow < 0) {
      throw new IllegalArgumentException("the header row counts from 1; found " + headerRow);
    }
  }
}
