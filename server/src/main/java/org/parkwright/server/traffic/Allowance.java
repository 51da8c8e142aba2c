package org.parkwright.server.traffic;

/// How many requests somebody may send: some at once, and how fast these come back.
///
/// @param burst requests at once, at least 1
/// @param perMinute requests that are granted anew in a minute, evenly, at least 1
public record Allowance(int burst, int perMinute) {

  public Allowance {
    if (burst < 1 || perMinute < 1) {
      throw new IllegalArgumentException(
          "a limit is at least 1 request at once and 1 a minute; found " + burst + "/" + perMinute);
    }
  }

  /// Reads `3000/6000`.
  static Allowance of(String text) {
    String[] parts = text.split("/", -1);
    try {
      if (parts.length == 2) {
        return new Allowance(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      }
    } catch (NumberFormatException none) {
      // told below
    }
    throw new IllegalArgumentException(
        "a limit is written BURST/PER_MINUTE, as in 3000/6000; found \"" + text + "\"");
  }

  @Override
  public String toString() {
    return burst + "/" + perMinute;
  }
}
