package org.parkwright.formats.xlsx;

/// How large a workbook may be before it is refused unopened.
///
/// An assessment workbook of three index systems has about 60 kB, 700 kB unpacked and 10,000
/// cells; the limits leave room for long tenant lists and for programs that store blank cells.
/// One cell takes roughly a kilobyte of memory once opened.
///
/// @param fileBytes size of the file
/// @param unpackedBytes size of all its parts together
/// @param ratio how many times larger than the file its parts may be, once they exceed a megabyte
/// @param parts number of parts
/// @param rows number of stored rows over all sheets
/// @param cells number of stored cells over all sheets, blank ones included
public record XlsxLimits(
    long fileBytes, long unpackedBytes, int ratio, int parts, int rows, int cells) {
  private static final long MEGABYTE = 1_000_000;

  /// For files from one's own disk: 20 MB, 200 MB unpacked, ratio 100, 2,000 parts, 100,000 rows,
  /// 300,000 cells.
  public static final XlsxLimits FILE =
      new XlsxLimits(20 * MEGABYTE, 200 * MEGABYTE, 100, 2_000, 100_000, 300_000);

  /// For files sent over the network: 5 MB, 40 MB unpacked, ratio 100, 500 parts, 30,000 rows,
  /// 100,000 cells.
  public static final XlsxLimits UPLOAD =
      new XlsxLimits(5 * MEGABYTE, 40 * MEGABYTE, 100, 500, 30_000, 100_000);

  public XlsxLimits {
    if (fileBytes < 1 || unpackedBytes < 1 || ratio < 1 || parts < 1 || rows < 1 || cells < 1) {
      throw new IllegalArgumentException(
          "limits must be positive; found %d bytes, %d unpacked, ratio %d, %d parts, %d rows, %d cells"
              .formatted(fileBytes, unpackedBytes, ratio, parts, rows, cells));
    }
  }
}
