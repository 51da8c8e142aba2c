package org.parkwright.formats.mapping.words;

import java.util.OptionalDouble;
import org.parkwright.formats.source.geometry.Degrees;
import org.parkwright.formats.typed.PointNumber;

/// Degrees of latitude and longitude as files write them: `-6.93`, `-6,93`, `6.93 S`, `6°55'49" S`,
/// in the digits of any script.
///
/// A comma or point is always a decimal sign here: degrees need no groups.
public final class DegreesText {
  private DegreesText() {}

  /// The degrees, south and west negative; empty when the text is none. Plain numbers may be
  /// larger than any degrees, so that it can be told that they are.
  public static OptionalDouble read(String text) {
    OptionalDouble point = PointNumber.read(text.strip());
    return point.isPresent() ? point : Degrees.of(DateText.digits(text).replace('٫', '.'));
  }
}
