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
/// @param merged number of merged ranges over all sheets
public record XlsxLimits(
    long fileBytes, long unpackedBytes, int ratio, int parts, int rows, int cells, int merged) {
  private static final long MEGABYTE = 1_000_000;

  /// For files from one's own disk: 20 MB, 200 MB unpacked, ratio 100, 2,000 parts, 100,000 rows,
  /// 300,000 cells.
  public static final XlsxLimits FILE =
      new XlsxLimits(20 * MEGABYTE, 200 * MEGABYTE, 100, 2_000, 100_000, 300_000);

  /// For files sent over the network: 5 MB, 40 MB unpacked, ratio 100, 500 parts, 30,000 rows,
  /// 100,000 cells.
  public static final XlsxLimits UPLOAD =
      new XlsxLimits(5 * MEGABYTE, 40 * MEGABYTE, 100, 500, 30_000, 100_000);

  /// For tables of others from one's own disk, whose cells are read one row at a time: 200 MB, 1.2
  /// GB unpacked, ratio 200, 2,000 parts, 4 million rows, 60 million cells, 500,000 merged ranges.
  public static final XlsxLimits TABLE =
      new XlsxLimits(200 * MEGABYTE, 1_200 * MEGABYTE, 200, 2_000, 4_000_000, 60_000_000, 500_000);

  /// For tables of others sent over the network: 30 MB, 300 MB unpacked, ratio 200, 500 parts, a
  /// million rows, 15 million cells, 100,000 merged ranges.
  public static final XlsxLimits UPLOADED_TABLE =
      new XlsxLimits(30 * MEGABYTE, 300 * MEGABYTE, 200, 500, 1_000_000, 15_000_000, 100_000);

  private static final int MERGED = 2_000;

  /// With at most 2,000 merged ranges.
  public XlsxLimits(long fileBytes, long unpackedBytes, int ratio, int parts, int rows, int cells) {
    this(fileBytes, unpackedBytes, ratio, parts, rows, cells, MERGED);
  }

  public XlsxLimits {
    if (fileBytes < 1
        || unpackedBytes < 1
        || ratio < 1
        || parts < 1
        || rows < 1
        || cells < 1
        || merged < 1) {
      throw new IllegalArgumentException(
          ("limits must be positive; found %d bytes, %d unpacked, ratio %d, %d parts, %d rows,"
                  + " %d cells, %d merged ranges")
              .formatted(fileBytes, unpackedBytes, ratio, parts, rows, cells, merged));
    }
  }
}
