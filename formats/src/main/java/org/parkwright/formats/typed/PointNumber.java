package org.parkwright.formats.typed;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// A number as files hold it: decimal point, no grouping, perhaps an exponent. Java's own reader
/// takes more: `5d` and `12f`, which people mean as five days and twelve of something, hexadecimal
/// numbers, `NaN`.
public final class PointNumber {
  private static final Pattern WRITTEN =
      Pattern.compile("[+-]?+(?:[0-9]++(?:\\.[0-9]*+)?+|\\.[0-9]++)(?:[eE][+-]?+[0-9]++)?+");

  private PointNumber() {}

  /// The number; nothing when the text is none or it is too large.
  public static OptionalDouble read(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /// The number in a field that may hold a figure as a person once typed it: with a point, or in
  /// any way that can be read in one way only and has nothing beside the number.
  public static OptionalDouble readTyped(String text) {
    OptionalDouble plain = read(text);
    return plain.isEmpty()
            && NumberText.read(text) instanceof NumberReading.Sure sure
            && sure.rest().isEmpty()
        ? OptionalDouble.of(sure.value())
        : plain;
  }
}
