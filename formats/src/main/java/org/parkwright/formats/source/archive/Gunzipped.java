package org.parkwright.formats.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.parkwright.formats.source.SourceLimits;

/// What a gzip file holds.
///
/// @param packed the gzip file
/// @param size its bytes
/// @param limits how much may come out of it
record Gunzipped(Content packed, long size, SourceLimits limits) implements Content {

  @Override
  public String name() {
    return packed.name().replaceFirst("(?i)\\.gz(ip)?$", "");
  }

  @Override
  public InputStream open() throws IOException {
    InputStream raw = packed.open();
    try {
      return new CountedStream(new GZIPInputStream(raw, 64 * 1024), size, limits);
    } catch (IOException broken) {
      raw.close();
      throw broken;
    }
  }
}
