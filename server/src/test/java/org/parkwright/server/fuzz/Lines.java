package org.parkwright.server.fuzz;

/// What may stand in one line of a log or terminal.
public final class Lines {
  private Lines() {}

  /// Requires that a message is one line that neither moves the cursor, nor begins a line of its
  /// own, nor turns the direction of what follows.
  public static void requireOne(String message) {
    message
        .codePoints()
        .forEach(
            c -> {
              boolean steers =
                  Character.isISOControl(c)
                      || c == 0x2028
                      || c == 0x2029
                      || (c >= 0x202A && c <= 0x202E)
                      || (c >= 0x2066 && c <= 0x2069);
              Target.require(
                  !steers,
                  "a message is one plain line",
                  "U+%04X in %s".formatted(c, message.replaceAll("\\p{Cc}", "¤")));
            });
  }
}
