package org.parkwright.formats.source.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One look at all bytes of a file: is it UTF-8, and which words are not plain ASCII?
///
/// The headings may be ASCII and the first name in another script may stand far below; so the whole
/// file is looked at, and the words with bytes above 127 are kept: all of them while they fit into
/// 64 kB, then every second, every fourth and so on.
final class ByteScan {
  private static final int MOST_WORDS = 64 * 1024;
  private static final int LONGEST_WORD = 400;
  private static final int HEAD = 4096;

  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final CharBuffer decoded = CharBuffer.allocate(8192);
  private final ByteArrayOutputStream word = new ByteArrayOutputStream();
  private final List<byte[]> words = new ArrayList<>();
  private boolean high;
  private int kept;
  private int stride = 1;
  private long seen;
  private long letters;
  private long malformed;
  private byte[] head = new byte[0];

  static ByteScan of(InputStream in) throws IOException {
    ByteScan scan = new ByteScan();
    ByteBuffer rest = ByteBuffer.allocate(64 * 1024 + 8);
    byte[] buffer = new byte[64 * 1024];
    for (int n = in.readNBytes(buffer, 0, buffer.length);
        n > 0;
        n = in.readNBytes(buffer, 0, buffer.length)) {
      if (scan.head.length == 0) {
        scan.head = java.util.Arrays.copyOf(buffer, Math.min(n, HEAD));
      }
      scan.collect(buffer, n);
      rest.put(buffer, 0, n).flip();
      scan.decode(rest, false);
      rest.compact();
    }
    rest.flip();
    scan.decode(rest, true);
    scan.endWord();
    return scan;
  }

  /// The first bytes, at most 4,096.
  byte[] head() {
    return head;
  }

  /// Whether no byte is above 127.
  boolean ascii() {
    return letters == 0 && malformed == 0;
  }

  /// Whether it is UTF-8, but for at most one damaged character in a hundred.
  boolean utf8() {
    return malformed == 0 || malformed * 100 <= letters;
  }

  /// How many places are no UTF-8.
  long malformed() {
    return malformed;
  }

  /// The words with bytes above 127, each followed by a blank.
  byte[] words() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] one : words) {
      all.writeBytes(one);
      all.write(' ');
    }
    return all.toByteArray();
  }

  private void decode(ByteBuffer in, boolean last) {
    CoderResult result;
    do {
      decoded.clear();
      result = utf8.decode(in, decoded, last);
      decoded.flip();
      while (decoded.hasRemaining()) {
        letters += decoded.get() > 127 ? 1 : 0;
      }
      if (result.isError()) {
        malformed++;
        in.position(in.position() + result.length());
      }
    } while (result.isError() || result.isOverflow());
  }

  /// Ends of words are bytes that are no second byte in any character set: below `0`, and `;`.
  private void collect(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      if (b >= 0 && (b < '0' || b == ';')) {
        endWord();
      } else if (word.size() < LONGEST_WORD) {
        word.write(b);
        high |= b < 0;
      }
    }
  }

  private void endWord() {
    if (high && seen++ % stride == 0) {
      words.add(word.toByteArray());
      kept += word.size() + 1;
      if (kept > MOST_WORDS) {
        thin();
      }
    }
    high = false;
    word.reset();
  }

  private void thin() {
    List<byte[]> half = new ArrayList<>();
    kept = 0;
    for (int i = 0; i < words.size(); i += 2) {
      half.add(words.get(i));
      kept += words.get(i).length + 1;
    }
    words.clear();
    words.addAll(half);
    stride *= 2;
  }
}
