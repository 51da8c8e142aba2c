package org.parkwright.domain.park.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.kernel.geo.Shape;
import org.parkwright.kernel.quantity.Quantity;

/// What a claim says.
public sealed interface Value {

  /// In words, as the source puts it.
  ///
  /// @param text not blank
  record Words(String text) implements Value {
    public Words {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a claim in words cannot be blank");
      }
    }
  }

  /// A number with its unit, for example `460 km²`; counts have the unit `1`.
  record Amount(Quantity quantity) implements Value {}

  /// Whether it is so.
  record Truth(boolean holds) implements Value {}

  /// Codes of a classification, for example ISIC Rev.4 or a national scheme.
  ///
  /// @param scheme short name with version, for example `isic-4`, `kbli-2020`, `naics-2017`
  /// @param codes one or more, as the scheme writes them, most important first
  record Codes(String scheme, List<String> codes) implements Value {
    public Codes {
      codes = List.copyOf(codes);
      if (scheme.isBlank() || codes.isEmpty()) {
        throw new IllegalArgumentException(
            "codes need a scheme and at least one code; found \"" + scheme + "\" " + codes);
      }
    }
  }

  /// Where it is in its life, and why.
  ///
  /// @param reason what the source gives as the reason, or its own word for the status; may be
  // empty
  record State(Status status, String reason) implements Value {}

  /// When something was.
  ///
  /// @param date `2025`, `2025-03` or `2025-03-31`
  record Day(String date) implements Value {
    private static final Pattern DATE =
        Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    public Day {
      if (!DATE.matcher(date).matches()) {
        throw new IllegalArgumentException(
            "a date is 2025, 2025-03 or 2025-03-31; found \"" + date + "\"");
      }
    }
  }

  /// A point in it.
  record Point(Place place) implements Value {}

  /// Its boundary.
  record Outline(Shape shape) implements Value {}
}
