package org.parkwright.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Passes bytes on, counting them and taking their SHA-256.
final class CountedDigest extends OutputStream {
  private final OutputStream next;
  private final MessageDigest sha256;
  private long bytes;

  CountedDigest(OutputStream next) {
    this.next = next;
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  long bytes() {
    return bytes;
  }

  /// Of all that was passed on; asked once, at the end.
  String sha256() {
    return HexFormat.of().formatHex(sha256.digest());
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] some, int from, int length) throws IOException {
    next.write(some, from, length);
    sha256.update(some, from, length);
    bytes += length;
  }
}
