package org.parkwright.formats.source;

import org.parkwright.formats.xlsx.XlsxLimits;

/// How much of a stranger's file is read before it is refused. Rows are streamed, so the limits
/// guard time and the memory of one row.
///
/// @param unpackedBytes bytes of a file once unpacked
/// @param ratio how many times larger than the packed file it may become, once it exceeds ten
///     megabytes
/// @param entries number of files in an archive
/// @param columns number of columns
/// @param cellChars characters of one cell
/// @param corners corners of one geometry
/// @param workbook limits of workbooks, which are unpacked into memory
public record SourceLimits(
    long unpackedBytes,
    int ratio,
    int entries,
    int columns,
    int cellChars,
    int corners,
    XlsxLimits workbook) {
  private static final long MEGABYTE = 1_000_000;

  /// For files from one's own disk: 8 GB unpacked, ratio 200, 10,000 files, 5,000 columns, cells of
  /// 4 million characters, geometries of a million corners.
  public static final SourceLimits FILE =
      new SourceLimits(
          8_000 * MEGABYTE, 200, 10_000, 5_000, 4_000_000, 1_000_000, XlsxLimits.TABLE);

  /// For files sent over the network: 1 GB unpacked, ratio 200, 1,000 files, 5,000 columns, cells
  /// of a million characters, geometries of 200,000 corners.
  public static final SourceLimits UPLOAD =
      new SourceLimits(
          1_000 * MEGABYTE, 200, 1_000, 5_000, 1_000_000, 200_000, XlsxLimits.UPLOADED_TABLE);

  public SourceLimits {
    if (unpackedBytes < 1
        || ratio < 1
        || entries < 1
        || columns < 1
        || cellChars < 1
        || corners < 1) {
      throw new IllegalArgumentException(
          ("limits must be positive; found %d bytes, ratio %d, %d files, %d columns, cells of %d,"
                  + " geometries of %d")
              .formatted(unpackedBytes, ratio, entries, columns, cellChars, corners));
    }
  }
}
