package org.parkwright.kernel.text;

import java.util.stream.Collectors;

/// Text of a stranger as it may stand in one line of a log or on a terminal.
///
/// A line end would begin a line that looks like one of ours, an escape sequence would move the
/// cursor or change what was printed before, and a bidirectional override would turn the direction
/// of what follows. Each run of control characters and line ends (Unicode `Cc`, `Zl`, `Zp`)
/// becomes one space; overrides, embeddings and isolates (U+202A to U+202E, U+2066 to U+2069) and
/// halves of surrogate pairs become U+FFFD. Everything else, letters of all scripts and the marks
/// that only join or order letters, stays.
public final class OneLine {
  private static final char STRANGE = '\uFFFD';

  private OneLine() {}

  /// The text in one line.
  public static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (Character.getType(c)) {
        case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {
          line.append(blank ? "" : " ");
          blank = true;
          continue;
        }
        case Character.SURROGATE -> line.append(STRANGE);
        default -> line.appendCodePoint(turns(c) ? STRANGE : c);
      }
      blank = false;
    }
    return line.toString();
  }

  /// The lines of a text of ours that quotes strangers: its line feeds stay, each line is made
  /// plain.
  public static String each(String text) {
    return text.lines().map(OneLine::of).collect(Collectors.joining("\n"));
  }

  private static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
