package org.parkwright.domain.park;

/// The address of a firm: country (ISO 3166-1 alpha-2, lower case; `xx` while unknown) and a short
/// name, as in `eg/jushi-egypt`.
///
/// @param country two lower-case letters
/// @param slug lower-case letters, digits and single hyphens, up to 60
public record FirmId(String country, String slug) {

  public FirmId {
    ParkId same = new ParkId(country, slug);
    country = same.country();
    slug = same.slug();
  }

  /// Reads `eg/jushi-egypt`.
  public static FirmId of(String text) {
    ParkId same = ParkId.of(text);
    return new FirmId(same.country(), same.slug());
  }

  @Override
  public String toString() {
    return country + "/" + slug;
  }
}
