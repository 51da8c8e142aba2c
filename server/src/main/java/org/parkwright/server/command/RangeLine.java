package org.parkwright.server.command;

import java.util.Arrays;
import org.parkwright.domain.assess.Score;

/// A score with its range as a line of characters, drawn as everywhere in Parkwright: a thin line
/// for the full range, a thick one for the middle half, a mark for the value: `[  --==|=----- ]`.
final class RangeLine {
  private static final int CELLS = 40;

  private RangeLine() {}

  /// @param most the right end of the line; the left is 0
  static String of(Score score, double most) {
    char[] line = new char[CELLS];
    Arrays.fill(line, ' ');
    fill(line, score.low(), score.high(), most, '-');
    if (score.value().isPresent()) {
      fill(line, score.q25(), score.q75(), most, '=');
      line[cell(score.value().getAsDouble(), most)] = '|';
    }
    return "[" + new String(line) + "]";
  }

  private static void fill(char[] line, double from, double to, double most, char with) {
    Arrays.fill(line, cell(from, most), cell(to, most) + 1, with);
  }

  private static int cell(double value, double most) {
    return Math.clamp((int) Math.floor(value / most * CELLS), 0, CELLS - 1);
  }
}
