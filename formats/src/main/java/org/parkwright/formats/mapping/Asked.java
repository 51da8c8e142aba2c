package org.parkwright.formats.mapping;

import org.parkwright.formats.source.ReadAs;

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

  /// The same as what [org.parkwright.formats.source.SourceFile] is asked.
  ///
  /// @throws IllegalArgumentException when the encoding is not known or the delimiter is not one
  ///     character
  public ReadAs readAs() {
    ReadAs as = ReadAs.found();
    as = encoding.isEmpty() ? as : as.encoding(encoding);
    as = delimiter.isEmpty() ? as : as.delimiter(delimiter);
    as = sheet.isEmpty() ? as : as.sheet(sheet);
    as = headerRow == 0 ? as : as.headerRow(headerRow);
    return crs.isEmpty() ? as : as.crs(crs);
  }
}
