package org.parkwright.app.atlas;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.TreeMap;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.kernel.geo.Polygon;
import org.parkwright.kernel.geo.Ring;
import org.parkwright.kernel.geo.Shape;

/// A digest of all that a row says: two rows with the same digest say the same, to one part in
// 2¹²⁸.
/// Where the row stands in its file does not matter.
final class RowSays {
  private static final int BYTES = 16;
  private static final char END = '\u001F';

  private final MessageDigest sha256;

  RowSays() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /// The first 16 bytes of the SHA-256.
  byte[] of(Entry entry) {
    StringBuilder text = new StringBuilder(512);
    add(text, entry.subject(), entry.country(), new TreeMap<>(entry.names().byLanguage()));
    for (Claim claim : entry.claims()) {
      add(text, claim.topic(), claim.asOf(), claim.illustrative());
      add(text, claim.source().title(), claim.source().address(), claim.source().date());
      value(text, claim.value());
    }
    entry.parks().forEach(park -> add(text, "in", park));
    return Arrays.copyOf(sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8)), BYTES);
  }

  private static void add(StringBuilder text, Object... parts) {
    for (Object part : parts) {
      text.append(part).append(END);
    }
  }

  private static void value(StringBuilder text, Value value) {
    if (value instanceof Value.Outline(Shape shape)) {
      for (Polygon piece : shape.pieces()) {
        ring(text, piece.edge());
        piece.holes().forEach(hole -> ring(text, hole));
        text.append(';');
      }
    } else {
      add(text, value);
    }
  }

  private static void ring(StringBuilder text, Ring ring) {
    for (int i = 0; i < ring.corners(); i++) {
      text.append(ring.longitude(i)).append(' ').append(ring.latitude(i)).append(',');
    }
    text.append(END);
  }
}
