package org.parkwright.formats.fault;

import java.util.Comparator;
import org.parkwright.kernel.text.OneLine;

/// One thing that is wrong with a file, told so that its author can put it right.
///
/// @param file file as the author knows it, for example `systems/x/1/system.yaml`
/// @param line line from 1; 0 when the file as a whole is meant
/// @param key place inside the file, for example `indicators[3].require`; empty for the whole
/// @param found what stands there; literal text in quotes
/// @param allowed what may stand there, with the closest spelling where there is one
public record Fault(String file, int line, String key, String found, String allowed)
    implements Comparable<Fault> {
  private static final Comparator<Fault> BY_PLACE =
      Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparing(Fault::key);

  /// Found where something is missing.
  public static final String NOTHING = "nothing";

  private static final int LONGEST = 80;

  /// Keys and texts come from the file: whatever they hold, the fault stays one line.
  public Fault {
    file = OneLine.of(file);
    key = OneLine.of(key);
    found = OneLine.of(found);
    allowed = OneLine.of(allowed);
  }

  /// Literal text as shown in a message: in quotes, on one line, shortened when long.
  public static String quoted(String text) {
    String shown =
        text.codePointCount(0, text.length()) > LONGEST
            ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"
            : text;
    return "\"" + OneLine.of(shown) + "\"";
  }

  @Override
  public int compareTo(Fault other) {
    return BY_PLACE.compare(this, other);
  }

  @Override
  public String toString() {
    return file
        + (line > 0 ? ":" + line : "")
        + (key.isEmpty() ? "" : ": " + key)
        + ": found "
        + found
        + "; allowed: "
        + allowed;
  }
}
