package org.parkwright.formats.fault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// The text of a file in strict UTF-8, with or without a byte order mark.
public final class TextFile {
  /// Largest file that is read, in bytes; the largest index system known takes a twentieth of it.
  public static final int MOST_BYTES = 1 << 20;

  private TextFile() {}

  /// The text of a file; empty, with a fault, when it is missing, too big or not UTF-8.
  public static Optional<String> read(Path file, Faults faults) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, faults);
    } catch (NoSuchFileException missing) {
      faults.add(0, "", "no such file", "a file that can be read");
    } catch (IOException unreadable) {
      faults.add(0, "", unreadable.toString(), "a file that can be read");
    }
    return Optional.empty();
  }

  /// The text; empty, with a fault, when it is too big or not UTF-8.
  public static Optional<String> read(InputStream in, Faults faults) {
    try {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        faults.add(0, "", "more than " + MOST_BYTES + " bytes", "at most " + MOST_BYTES);
        return Optional.empty();
      }
      return decode(bytes, faults);
    } catch (IOException unreadable) {
      faults.add(0, "", unreadable.toString(), "a file that can be read");
      return Optional.empty();
    }
  }

  private static Optional<String> decode(byte[] bytes, Faults faults) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      int at = in.position();
      int line = 1;
      for (int i = 0; i < at; i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      faults.add(line, "", "the byte 0x%02X".formatted(bytes[at]), "text in UTF-8");
      return Optional.empty();
    }
    String text = out.flip().toString();
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }
}
