package org.parkwright.formats.source.shapefile;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.parkwright.formats.source.geometry.GeometryException;
import org.parkwright.kernel.document.Phrase;

/// The geometry of one record. Heights and measures are left out.
final class RecordShape {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /// Four doubles of the bounding box.
  private static final int BOX = 32;

  private RecordShape() {}

  /// The geometry, empty where the record says that there is none.
  ///
  /// @throws GeometryException when the record is cut off, or of a type that is not read
  static Geometry of(ByteBuffer record) throws GeometryException {
    int type = record.getInt();
    try {
      return switch (type) {
        case 0 -> FACTORY.createPoint();
        case 1, 11, 21 -> FACTORY.createPoint(corner(record));
        case 8, 18, 28 -> {
          skip(record, BOX);
          yield FACTORY.createMultiPointFromCoords(corners(record, count(record, 16)));
        }
        case 3, 13, 23 -> FACTORY.createMultiPointFromCoords(lines(record));
        case 5, 15, 25 -> polygon(record);
        default ->
            throw new GeometryException(
                Integer.toString(type), Phrase.of("source.expect.shape_type"));
      };
    } catch (BufferUnderflowException cut) {
      throw new GeometryException(Integer.toString(type), Phrase.of("source.expect.whole_record"));
    }
  }

  private static Geometry polygon(ByteBuffer record) throws GeometryException {
    skip(record, BOX);
    int parts = count(record, 4);
    int points = count(record, 16);
    int[] starts = new int[parts];
    for (int i = 0; i < parts; i++) {
      starts[i] = record.getInt();
    }
    Coordinate[] all = corners(record, points);
    return ShellsAndHoles.assembled(all, starts);
  }

  private static Coordinate[] lines(ByteBuffer record) throws GeometryException {
    skip(record, BOX);
    int parts = count(record, 4);
    int points = count(record, 16);
    skip(record, 4 * parts);
    return corners(record, points);
  }

  /// A count of things that are still to come, so that no memory is taken for what is not there.
  private static int count(ByteBuffer record, int bytesEach) throws GeometryException {
    int count = record.getInt();
    if (count < 0 || (long) count * bytesEach > record.remaining()) {
      throw new GeometryException(Integer.toString(count), Phrase.of("source.expect.whole_record"));
    }
    return count;
  }

  private static void skip(ByteBuffer record, int bytes) {
    if (record.remaining() < bytes) {
      throw new BufferUnderflowException();
    }
    record.position(record.position() + bytes);
  }

  private static Coordinate[] corners(ByteBuffer record, int count) {
    if (record.remaining() < 16L * count) {
      throw new BufferUnderflowException();
    }
    Coordinate[] corners = new Coordinate[count];
    for (int i = 0; i < count; i++) {
      corners[i] = corner(record);
    }
    return corners;
  }

  private static Coordinate corner(ByteBuffer record) {
    return new Coordinate(record.getDouble(), record.getDouble());
  }
}
