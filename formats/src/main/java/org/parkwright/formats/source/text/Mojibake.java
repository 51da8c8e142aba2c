package org.parkwright.formats.source.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Text that was stored as UTF-8 and read as windows-1252 on the way, so that `شركة` became
/// `Ø´Ø±ÙƒØ©` and `é` became `Ã©`.
///
/// The letters are turned back into the bytes that they were and decoded as UTF-8. Where that gives
/// whole text, the cell is repaired; texts that went through twice are turned back twice. Where
/// most of the cell is such text but bytes were lost (windows-1252 leaves five bytes without a
/// letter, and programs put blanks or nothing in their place), it is damaged for good and stays as
/// it is. Ordinary text has next to no chance: it would need an accented capital directly before
/// signs such as `©` or `±`, everywhere.
public final class Mojibake {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final byte[] BYTES = bytes();
  private static final int LONGEST = 100_000;

  /// What a look at a cell has shown.
  public sealed interface Seen {
    /// Nothing of the sort.
    record Sound() implements Seen {}

    /// Whole again.
    record Repaired(String text) implements Seen {}

    /// Bytes are missing.
    record Damaged() implements Seen {}
  }

  private static final Seen SOUND = new Seen.Sound();

  private Mojibake() {}

  /// Looks at the text of a cell.
  public static Seen look(String text) {
    int whole = 0;
    int broken = 0;
    boolean convertible = text.length() <= LONGEST;
    for (int i = 0; i < text.length(); ) {
      int length = sequence(text, i);
      char c = text.charAt(i);
      if (length > 1) {
        whole++;
      } else if (c > 0x7F) {
        broken++;
        convertible &= asByte(c) != 0;
      }
      i += Math.max(1, length);
    }
    if (whole == 0) {
      return SOUND;
    }
    if (broken > 0) {
      return whole >= 3 && broken * 3 <= whole ? new Seen.Damaged() : SOUND;
    }
    return convertible ? repaired(text) : SOUND;
  }

  private static Seen repaired(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      bytes[i] = c < 0x80 ? (byte) c : asByte(c);
    }
    try {
      CharBuffer decoded =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      String once = decoded.toString();
      return look(once) instanceof Seen.Repaired twice ? twice : new Seen.Repaired(once);
    } catch (CharacterCodingException impossible) {
      return SOUND;
    }
  }

  /// How many letters from here are the bytes of one character in UTF-8; 1 for plain ASCII or
  /// when they are not.
  private static int sequence(String text, int at) {
    int first = asByte(text.charAt(at)) & 0xFF;
    int length = first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : 1;
    length = first >= 0xF0 && first < 0xF5 ? 4 : length;
    if (at + length > text.length()) {
      return 1;
    }
    for (int i = 1; i < length; i++) {
      if ((asByte(text.charAt(at + i)) & 0xC0) != 0x80) {
        return 1;
      }
    }
    return length;
  }

  /// The byte that a letter was; 0 for letters that no byte of windows-1252 becomes. Bytes without
  // a
  /// letter come as the control characters of the same number.
  private static byte asByte(char c) {
    if (c < 0x80) {
      return 0;
    }
    return c < 0x100 ? (byte) c : c < BYTES.length ? BYTES[c] : 0;
  }

  private static byte[] bytes() {
    byte[] bytes = new byte[0x2200];
    for (int b = 0x80; b < 0xA0; b++) {
      char c = new String(new byte[] {(byte) b}, WESTERN).charAt(0);
      if (c < bytes.length) {
        bytes[c] = (byte) b;
      }
    }
    return bytes;
  }
}
