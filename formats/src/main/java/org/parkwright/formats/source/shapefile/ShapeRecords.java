package org.parkwright.formats.source.shapefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.parkwright.formats.source.archive.Content;

/// The records of a `.shp` file one after the other, as bytes.
final class ShapeRecords implements AutoCloseable {
  private static final int HEADER = 100;
  private static final int FILE_CODE = 9994;

  /// Bytes per corner, with room for heights and measures.
  private static final int CORNER = 40;

  private final InputStream in;
  private final long longest;
  private long number;

  /// @param corners most corners of one record
  ShapeRecords(Content shapes, int corners) throws IOException {
    this.in = shapes.open();
    this.longest = 1_000L + (long) CORNER * corners;
    try {
      byte[] header = in.readNBytes(HEADER);
      if (header.length < HEADER || ByteBuffer.wrap(header).getInt() != FILE_CODE) {
        throw new BrokenLayerException(".shp");
      }
    } catch (IOException | RuntimeException broken) {
      in.close();
      throw broken;
    }
  }

  /// The next record, little end first; nothing at the end.
  Optional<ByteBuffer> next() throws IOException {
    byte[] head = in.readNBytes(8);
    if (head.length == 0) {
      return Optional.empty();
    }
    number++;
    if (head.length < 8) {
      throw new BrokenLayerException(".shp " + number);
    }
    long length = 2L * ByteBuffer.wrap(head, 4, 4).getInt();
    if (length < 4 || length > longest) {
      throw new BrokenLayerException(".shp " + number + ", " + length);
    }
    byte[] content = in.readNBytes((int) length);
    if (content.length < length) {
      throw new BrokenLayerException(".shp " + number);
    }
    return Optional.of(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
