package org.parkwright.store.atlas;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.parkwright.kernel.geo.Polygon;
import org.parkwright.kernel.geo.Ring;
import org.parkwright.kernel.geo.Shape;

/// Shapes as well-known binary (OGC 06-103r4, 8.2): little-endian MultiPolygon of longitude and
/// latitude, each ring with its first corner repeated at the end.
final class Wkb {
  private static final byte LITTLE_ENDIAN = 1;
  private static final int POLYGON = 3;
  private static final int MULTI_POLYGON = 6;
  private static final int HEAD = 9;
  private static final int CORNER = 16;

  private Wkb() {}

  static byte[] of(Shape shape) {
    ByteBuffer wkb = ByteBuffer.allocate(size(shape)).order(ByteOrder.LITTLE_ENDIAN);
    wkb.put(LITTLE_ENDIAN).putInt(MULTI_POLYGON).putInt(shape.pieces().size());
    for (Polygon piece : shape.pieces()) {
      wkb.put(LITTLE_ENDIAN).putInt(POLYGON).putInt(1 + piece.holes().size());
      ring(piece.edge(), wkb);
      piece.holes().forEach(hole -> ring(hole, wkb));
    }
    return wkb.array();
  }

  private static int size(Shape shape) {
    int size = HEAD;
    for (Polygon piece : shape.pieces()) {
      size += HEAD + size(piece.edge()) + piece.holes().stream().mapToInt(Wkb::size).sum();
    }
    return size;
  }

  private static int size(Ring ring) {
    return Integer.BYTES + CORNER * (ring.corners() + 1);
  }

  private static void ring(Ring ring, ByteBuffer wkb) {
    wkb.putInt(ring.corners() + 1);
    for (int i = 0; i <= ring.corners(); i++) {
      int corner = i % ring.corners();
      wkb.putDouble(ring.longitude(corner)).putDouble(ring.latitude(corner));
    }
  }

  /// Reads what [#of] wrote.
  ///
  /// @throws IllegalStateException when it is something else
  static Shape read(byte[] bytes) {
    try {
      ByteBuffer wkb = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      int pieces = head(wkb, MULTI_POLYGON);
      List<Polygon> polygons = new ArrayList<>();
      for (int i = 0; i < pieces; i++) {
        int rings = head(wkb, POLYGON);
        Ring edge = ring(wkb);
        List<Ring> holes = new ArrayList<>();
        for (int hole = 1; hole < rings; hole++) {
          holes.add(ring(wkb));
        }
        polygons.add(new Polygon(edge, holes));
      }
      return new Shape(polygons);
    } catch (BufferUnderflowException cut) {
      throw new IllegalStateException("a boundary of " + bytes.length + " bytes is cut off", cut);
    }
  }

  private static int head(ByteBuffer wkb, int kind) {
    byte order = wkb.get();
    int found = wkb.getInt();
    if (order != LITTLE_ENDIAN || found != kind) {
      throw new IllegalStateException(
          "expected a geometry of kind %d, little-endian; found %d, %d"
              .formatted(kind, found, order));
    }
    return wkb.getInt();
  }

  private static Ring ring(ByteBuffer wkb) {
    double[] degrees = new double[2 * wkb.getInt()];
    for (int i = 0; i < degrees.length; i++) {
      degrees[i] = wkb.getDouble();
    }
    return Ring.of(degrees);
  }
}
