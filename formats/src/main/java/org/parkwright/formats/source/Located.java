package org.parkwright.formats.source;

import org.parkwright.domain.park.Place;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.geo.Shape;

/// Where a feature of a map file lies, in WGS 84.
public sealed interface Located {

  /// The row has no geometry.
  record Nowhere() implements Located {}

  /// A point; of a line or several points the first.
  record At(Place place) implements Located {}

  /// An area.
  record Over(Shape shape) implements Located {}

  /// A geometry that cannot be used.
  ///
  /// @param found what is written there, shortened
  /// @param why what is wrong with it
  record Unusable(String found, Phrase why) implements Located {}
}
