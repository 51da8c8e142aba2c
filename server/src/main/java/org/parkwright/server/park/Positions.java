package org.parkwright.server.park;

import org.parkwright.domain.park.Place;
import org.parkwright.server.page.Frame;

/// Where a place lies, in words.
final class Positions {
  private Positions() {}

  static String words(Place place, Frame frame) {
    return frame.t(
        "park.place",
        frame.numbers().of(Math.abs(place.latitude())),
        frame.t(place.latitude() < 0 ? "park.south" : "park.north"),
        frame.numbers().of(Math.abs(place.longitude())),
        frame.t(place.longitude() < 0 ? "park.west" : "park.east"));
  }
}
