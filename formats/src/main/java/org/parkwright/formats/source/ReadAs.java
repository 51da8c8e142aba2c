package org.parkwright.formats.source;

import java.util.Optional;
import java.util.OptionalInt;
import org.parkwright.formats.source.text.Encoding;

/// What a person knows about a file; what is left out is found out.
///
/// @param encoding name of the character set, for example `UTF-8`
/// @param delimiter between the cells of a text table
/// @param sheet name of the sheet, layer, or file in an archive
/// @param headerRow line of the headings, 1 for the first; 0 when there are none
/// @param crs coordinates that the geometry is written in, for example `EPSG:27572`
public record ReadAs(
    Optional<String> encoding,
    Optional<String> delimiter,
    Optional<String> sheet,
    OptionalInt headerRow,
    Optional<String> crs) {

  public ReadAs {
    encoding.ifPresent(ReadAs::requireCharset);
    if (delimiter.isPresent()
        && (delimiter.get().length() != 1 || "\"\r\n".contains(delimiter.get()))) {
      throw new IllegalArgumentException(
          "delimiter must be one character and no quote; found \"" + delimiter.get() + "\"");
    }
    if (headerRow.isPresent() && headerRow.getAsInt() < 0) {
      throw new IllegalArgumentException(
          "row of the headings must be 1 or more, 0 for none; found " + headerRow.getAsInt());
    }
  }

  /// Everything is found out.
  public static ReadAs found() {
    return new ReadAs(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  /// As another file, or this one, was read before.
  public static ReadAs before(Reading reading) {
    boolean map = reading.format().equals("geojson") || reading.format().equals("shapefile");
    return new ReadAs(
        filled(reading.encoding()),
        filled(reading.delimiter()),
        filled(reading.sheet()),
        map ? OptionalInt.empty() : OptionalInt.of(reading.headerRow()),
        filled(reading.crs()));
  }

  /// With a character set.
  public ReadAs encoding(String name) {
    return new ReadAs(Optional.of(name), delimiter, sheet, headerRow, crs);
  }

  /// With a delimiter.
  public ReadAs delimiter(String sign) {
    return new ReadAs(encoding, Optional.of(sign), sheet, headerRow, crs);
  }

  /// With a sheet, layer or file of an archive.
  public ReadAs sheet(String name) {
    return new ReadAs(encoding, delimiter, Optional.of(name), headerRow, crs);
  }

  /// Without a sheet: it named the file in an archive.
  ReadAs anySheet() {
    return new ReadAs(encoding, delimiter, Optional.empty(), headerRow, crs);
  }

  /// With the row of the headings.
  public ReadAs headerRow(int row) {
    return new ReadAs(encoding, delimiter, sheet, OptionalInt.of(row), crs);
  }

  /// With a coordinate system.
  public ReadAs crs(String name) {
    return new ReadAs(encoding, delimiter, sheet, headerRow, Optional.of(name));
  }

  private static Optional<String> filled(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static void requireCharset(String name) {
    if (Encoding.named(name).isEmpty()) {
      throw new IllegalArgumentException("no character set is called \"" + name + "\"");
    }
  }
}
