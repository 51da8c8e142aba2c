package org.parkwright.formats.source.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import org.parkwright.formats.source.archive.Content;

/// The characters of a text file without its byte order mark; U+FFFD stands for what is no text in
/// its character set.
public final class DecodedText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private DecodedText() {}

  /// Opens the text.
  ///
  /// @throws IOException when it cannot be read
  public static Reader open(Content content, Encoding encoding) throws IOException {
    Reader text =
        new BufferedReader(
            new InputStreamReader(
                content.open(),
                encoding
                    .charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)),
            64 * 1024);
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  /// The first characters, up to `most`.
  ///
  /// @throws IOException when it cannot be read
  static String head(Content content, Encoding encoding, int most) throws IOException {
    try (Reader text = open(content, encoding)) {
      char[] head = new char[most];
      int length = 0;
      for (int n = text.read(head, 0, most); n > 0; n = text.read(head, length, most - length)) {
        length += n;
      }
      return new String(head, 0, length);
    }
  }
}
