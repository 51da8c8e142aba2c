package org.parkwright.domain.park;

/// A point on the globe, WGS 84.
///
/// @param latitude degrees north, -90 to 90
/// @param longitude degrees east, -180 to 180
public record Place(double latitude, double longitude) {

  public Place {
    if (!(latitude >= -90 && latitude <= 90)) {
      throw new IllegalArgumentException("latitude must lie in -90..90; found " + latitude);
    }
    if (!(longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException("longitude must lie in -180..180; found " + longitude);
    }
  }
}
