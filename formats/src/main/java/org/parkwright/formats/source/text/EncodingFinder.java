package org.parkwright.formats.source.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parkwright.formats.source.archive.Content;

/// Finds the character set of a text file from all its bytes.
///
/// A byte order mark decides. Without one, a file that is UTF-8 from end to end is UTF-8: other
/// sets hardly ever look so. Zeros in every second byte make UTF-16. Else ICU's detector, which
/// knows the frequent letters of many languages, looks at the words that are not ASCII; a set in
/// which the words cannot be decoded, or become signs that nobody writes, loses.
public final class EncodingFinder {
  /// ICU looks at no more than this.
  private static final int CHUNK = 8000;

  private static final int CHUNKS = 6;
  private static final int LEAST = 10;
  private static final int MOST = 99;

  private static final byte[] ASCII = {'a', ';', ',', '\n', '\t', '1'};

  private EncodingFinder() {}

  /// Looks at the whole file.
  ///
  /// @throws IOException when it cannot be read
  public static EncodingGuess of(Content content) throws IOException {
    try (InputStream in = content.open()) {
      return of(ByteScan.of(in));
    }
  }

  private static EncodingGuess of(ByteScan scan) {
    return marked(scan.head())
        .or(() -> zeros(scan.head()))
        .map(EncodingGuess::certain)
        .orElseGet(
            () -> scan.utf8() ? EncodingGuess.certain(Encoding.UTF_8) : guessed(scan.words()));
  }

  private static Optional<Encoding> marked(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(Encoding.UTF_8);
    }
    if (starts(head, 0xFF, 0xFE)) {
      return Optional.of(new Encoding("UTF-16LE", StandardCharsets.UTF_16LE));
    }
    return starts(head, 0xFE, 0xFF)
        ? Optional.of(new Encoding("UTF-16BE", StandardCharsets.UTF_16BE))
        : Optional.empty();
  }

  /// UTF-16 without a mark: ASCII in it has a zero in every second byte.
  private static Optional<Encoding> zeros(byte[] head) {
    int[] zeros = new int[2];
    for (int i = 0; i < head.length; i++) {
      zeros[i % 2] += head[i] == 0 ? 1 : 0;
    }
    int half = head.length / 2;
    if (half < 2 || zeros[0] + zeros[1] < half / 3) {
      return Optional.empty();
    }
    if (zeros[0] * 20 < zeros[1]) {
      return Optional.of(new Encoding("UTF-16LE", StandardCharsets.UTF_16LE));
    }
    return zeros[1] * 20 < zeros[0]
        ? Optional.of(new Encoding("UTF-16BE", StandardCharsets.UTF_16BE))
        : Optional.empty();
  }

  private static boolean starts(byte[] head, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static EncodingGuess guessed(byte[] words) {
    Map<String, Integer> confidence = new TreeMap<>();
    int chunks = Math.clamp(words.length / CHUNK, 1, CHUNKS);
    for (int i = 0; i < chunks; i++) {
      int from = Math.min(i * CHUNK, Math.max(0, words.length - CHUNK));
      byte[] chunk = Arrays.copyOfRange(words, from, Math.min(words.length, from + CHUNK));
      Map<String, Integer> here = new TreeMap<>();
      for (CharsetMatch match : new CharsetDetector().setText(chunk).detectAll()) {
        Encoding.named(match.getName())
            .filter(EncodingFinder::keepsAscii)
            .ifPresent(e -> here.merge(e.name(), match.getConfidence(), Math::max));
      }
      here.forEach((name, sure) -> confidence.merge(name, sure, Integer::sum));
    }
    List<EncodingGuess.Rival> rivals = new ArrayList<>();
    confidence.forEach(
        (name, sum) -> {
          Encoding encoding = Encoding.named(name).orElseThrow();
          int sure = sum / chunks - strangeness(words, encoding);
          if (sure >= LEAST) {
            rivals.add(new EncodingGuess.Rival(encoding, Math.min(sure, MOST)));
          }
        });
    rivals.sort(
        Comparator.comparingInt(EncodingGuess.Rival::confidence)
            .reversed()
            .thenComparing(r -> r.encoding().name()));
    if (rivals.isEmpty()) {
      return new EncodingGuess(Encoding.WESTERN, 0, List.of());
    }
    EncodingGuess.Rival best = rivals.getFirst();
    return new EncodingGuess(
        best.encoding(), best.confidence(), rivals.subList(1, Math.min(rivals.size(), 5)));
  }

  /// Delimiters and line ends were found as ASCII; mainframe sets and UTF-16 are out of question.
  private static boolean keepsAscii(Encoding encoding) {
    return new String(ASCII, encoding.charset()).equals("a;,\n\t1");
  }

  /// Per cent of the characters that are no text in this set, three times over.
  private static int strangeness(byte[] words, Encoding encoding) {
    CharsetDecoder decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(words);
    CharBuffer out = CharBuffer.allocate(words.length + 1);
    int strange = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      strange++;
      in.position(in.position() + result.length());
      result = decoder.decode(in, out, true);
    }
    out.flip();
    int letters = 0;
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      letters += c > 127 ? 1 : 0;
      int type = Character.getType(c);
      strange +=
          c > 127
                  && (type == Character.CONTROL
                      || type == Character.PRIVATE_USE
                      || type == Character.UNASSIGNED)
              ? 1
              : 0;
    }
    return 300 * strange / Math.max(1, letters);
  }
}
