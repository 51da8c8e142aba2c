package org.parkwright.render.text;

import java.util.ArrayList;
import java.util.List;

/// How wide text will stand, well enough to break lines, without a font at hand.
///
/// A chart is drawn once and shown in whatever sans the reader has, so exact widths do not exist
/// when it is drawn. The estimate takes 1 em for East Asian characters and emoji, 0.64 em for
/// capitals, 0.58 em for digits and other letters: somewhat more than Noto Sans needs on average,
/// so that lines break a little early rather than run over.
public final class Lettering {
  private Lettering() {}

  /// Estimated width in the units of `size` (the font size).
  public static double width(String text, double size) {
    return size * text.codePoints().mapToDouble(Lettering::ems).sum();
  }

  /// The text in lines no wider than `width`: broken at spaces and between East Asian characters,
  /// and inside a word only where the word is too long for a line of its own.
  public static List<String> wrap(String text, double size, double width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : words(text)) {
      if (!line.isEmpty() && width(line + word.stripTrailing(), size) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(word);
    }
    lines.add(line.toString().strip());
    return lines.stream().flatMap(l -> chopped(l, size, width).stream()).toList();
  }

  /// The text cut to one line, with an ellipsis where something was left out.
  public static String fit(String text, double size, double width) {
    if (width(text, size) <= width) {
      return text;
    }
    return chopped(text, size, Math.max(width - size, size)).getFirst().strip() + "…";
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean space = Character.isWhitespace(c);
              word.appendCodePoint(space ? ' ' : c);
              if (space || isWide(c)) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    words.add(word.toString());
    return words;
  }

  private static List<String> chopped(String line, double size, double width) {
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    double used = 0;
    for (int c : line.codePoints().toArray()) {
      double letter = size * ems(c);
      if (!piece.isEmpty() && used + letter > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
        used = 0;
      }
      piece.appendCodePoint(c);
      used += letter;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static double ems(int c) {
    if (isWide(c)) {
      return 1;
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER -> 0.64;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.SPACE_SEPARATOR -> 0.28;
      case Character.OTHER_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION ->
          0.36;
      default -> 0.58;
    };
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || c >= 0x1F000;
  }
}
