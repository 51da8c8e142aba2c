package org.parkwright.store.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over all bytes of a backup, in the comment with which the ZIP file ends: no byte of the
/// file can change unnoticed, not even those that ZIP readers overlook.
///
/// It is no signature: it tells damage, not forgery. Against forgery helps the head of the history.
final class Seal {
  private static final String MARK = "parkwright ";
  private static final int DIGITS = 64;
  private static final int CHUNK = 1 << 16;

  /// The comment before the digits are known.
  static final String OPEN = MARK + "0".repeat(DIGITS);

  private Seal() {}

  /// Writes the digits into a file that ends with [#OPEN].
  static void close(FileChannel file) throws IOException {
    long end = file.size() - DIGITS;
    ByteBuffer digits = ascii(digest(file, end));
    while (digits.hasRemaining()) {
      file.write(digits, end + digits.position());
    }
  }

  /// @throws BackupRefused when the seal is missing or does not fit
  static void check(FileChannel file, String name) throws IOException {
    ByteBuffer start = read(file, 0, 4);
    if (file.size() < 4 || start.getInt(0) != 0x504B0304) {
      throw new BackupRefused(
          name + " is no backup of Parkwright: it does not begin like a ZIP file");
    }
    long end = file.size() - DIGITS;
    String mark = text(read(file, end - MARK.length(), MARK.length()));
    if (!mark.equals(MARK)) {
      throw new BackupRefused(
          name
              + " does not end with the seal of a backup: it was cut off while copying, or another"
              + " program made it");
    }
    if (!text(read(file, end, DIGITS)).equals(digest(file, end))) {
      throw new BackupRefused(
          name + " is damaged: its bytes are not those that were written; use another copy");
    }
  }

  private static String digest(FileChannel file, long end) throws IOException {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (long at = 0; at < end; at += CHUNK) {
        sha256.update(read(file, at, (int) Math.min(CHUNK, end - at)));
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /// Bytes from a place; fewer where the file ends.
  private static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining() && file.read(bytes, Math.max(0, at) + bytes.position()) >= 0) {
      Thread.onSpinWait();
    }
    return bytes.flip();
  }

  private static ByteBuffer ascii(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String text(ByteBuffer bytes) {
    return StandardCharsets.US_ASCII.decode(bytes).toString();
  }
}
