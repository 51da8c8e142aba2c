package org.parkwright.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkwright.server.fuzz.Lines;
import org.parkwright.server.output.Hostile;

/// Commands print what they were given or what a file holds; none of it steers the terminal.
class HostileWordsTest {
  static List<String> texts() {
    return Hostile.all();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aWrongWordIsQuotedPlainly(String text) {
    plain(Terminal.after("assess", text, "--out", "x").err());
    plain(Terminal.after("systems", text).err());
    plain(Terminal.after("workbook", "--system", text, "--period", text).err());
    plain(Terminal.after(text).err());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aScorecardIsPrintedPlainly(String text) {
    StringWriter out = new StringWriter();
    ScorecardText.print(
        Hostile.scorecard(List.of(text, text, text, text, text)),
        Hostile.CATALOG.dictionary(),
        Hostile.park(text),
        Hostile.ENGLISH,
        new PrintWriter(out, true));
    assertThat(out.toString()).contains("2024");
    plain(out.toString());
  }

  private static void plain(String said) {
    said.lines().forEach(Lines::requireOne);
  }
}
