package org.parkwright.server.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parkwright.kernel.text.OneLine;

/// Text broken into lines for a terminal of 80 columns.
public final class Lines {
  private static final int WIDTH = 80;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Lines() {}

  /// The text in lines of at most 80 characters, each indented.
  public static List<String> of(String text, int indent) {
    return of(text, indent, WIDTH - indent);
  }

  /// The text in lines of at most `width` characters after the indent; a longer word stands alone
  /// and is not cut.
  public static List<String> of(String text, int indent, int width) {
    String margin = " ".repeat(indent);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : BLANKS.split(OneLine.of(text).strip(), -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(margin + line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(margin + line);
    return lines;
  }
}
