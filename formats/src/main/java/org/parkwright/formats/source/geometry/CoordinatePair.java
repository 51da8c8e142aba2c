package org.parkwright.formats.source.geometry;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Two coordinates in one cell: `-34.6037, -58.3816`, `(30.05; 31.23)`, `34°36'S 58°23'W`,
/// `846880 1815839`.
///
/// @param first as written first; latitude when the text says so or nothing speaks against it
/// @param second as written second
/// @param order which is which, as far as the text tells
public record CoordinatePair(double first, double second, Order order) {

  /// Which coordinate comes first.
  public enum Order {
    /// The text says: north or south first.
    LATITUDE_FIRST,
    /// The text says: east or west first.
    LONGITUDE_FIRST,
    /// The text does not say; people write the latitude first.
    UNSAID
  }

  private static final int LONGEST = 120;
  private static final Pattern DECIMALS =
      Pattern.compile(
          "(?i)(?:lat(?:itude)?\\.?[ :=]*)?([-+]?[0-9]{1,10}(?:\\.[0-9]*)?) ?(?:[,;/|\\t]| ) ?"
              + "(?:lon(?:g(?:itude)?)?\\.?[ :=]*)?([-+]?[0-9]{1,10}(?:\\.[0-9]*)?)");
  private static final Pattern COMMAS =
      Pattern.compile("([-+]?[0-9]{1,10},[0-9]+)(?: ?[;/|] ?|, | )([-+]?[0-9]{1,10},[0-9]+)");

  /// The pair; nothing when the text is none.
  public static Optional<CoordinatePair> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain =
        text.strip()
            .replaceAll("[\\s\\u00A0\\u202F]+", " ")
            .replace('−', '-')
            .replaceAll("^[\\[(] ?(.*?) ?[\\])]$", "$1");
    Matcher decimals = DECIMALS.matcher(plain);
    if (decimals.matches() && !plain.matches("[-+]?[0-9]+,[0-9]+")) {
      return Optional.of(
          new CoordinatePair(
              Double.parseDouble(decimals.group(1)),
              Double.parseDouble(decimals.group(2)),
              Order.UNSAID));
    }
    Matcher commas = COMMAS.matcher(plain);
    if (commas.matches()) {
      return Optional.of(
          new CoordinatePair(
              Double.parseDouble(commas.group(1).replace(',', '.')),
              Double.parseDouble(commas.group(2).replace(',', '.')),
              Order.UNSAID));
    }
    return degrees(plain);
  }

  /// Tries every place where the second coordinate may begin.
  private static Optional<CoordinatePair> degrees(String plain) {
    for (int at = 1; at < plain.length(); at++) {
      char c = plain.charAt(at);
      if (" ,;/|".indexOf(c) >= 0 || Character.isLetter(plain.charAt(at - 1)) || c == 'E') {
        Optional<CoordinatePair> pair =
            pair(
                plain.substring(0, at).replaceAll("[ ,;/|]+$", ""),
                plain.substring(at).replaceAll("^[ ,;/|]+", ""));
        if (pair.isPresent()) {
          return pair;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<CoordinatePair> pair(String one, String other) {
    OptionalDouble first = Degrees.of(one);
    OptionalDouble second = Degrees.of(other);
    boolean said =
        (Degrees.isLatitude(one) && Degrees.isLongitude(other))
            || (Degrees.isLongitude(one) && Degrees.isLatitude(other));
    boolean marked = one.indexOf('°') >= 0 && other.indexOf('°') >= 0;
    if (first.isEmpty() || second.isEmpty() || !(said || marked)) {
      return Optional.empty();
    }
    Order order =
        !said
            ? Order.UNSAID
            : Degrees.isLatitude(one) ? Order.LATITUDE_FIRST : Order.LONGITUDE_FIRST;
    return Optional.of(new CoordinatePair(first.getAsDouble(), second.getAsDouble(), order));
  }

  /// Latitude, in degrees, as far as the order tells; in a pair that cannot be one the other way
  /// round the second.
  public double latitude() {
    return longitudeFirst() ? second : first;
  }

  /// Longitude, in degrees.
  public double longitude() {
    return longitudeFirst() ? first : second;
  }

  private boolean longitudeFirst() {
    return order == Order.LONGITUDE_FIRST
        || (order == Order.UNSAID && Math.abs(first) > 90 && Math.abs(second) <= 90);
  }
}
