package org.parkwright.domain.park;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The address of a park: country (ISO 3166-1 alpha-2, lower case; `xx` while unknown) and a
/// short name, as in `eg/suez-tianjin`.
///
/// @param country two lower-case letters
/// @param slug lower-case letters, digits and single hyphens, up to 60
public record ParkId(String country, String slug) {
  private static final Pattern COUNTRY = Pattern.compile("[a-z]{2}");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  public ParkId {
    if (!COUNTRY.matcher(country).matches()) {
      throw new IllegalArgumentException(
          "country must be two lower-case letters; found \"" + country + "\"");
    }
    if (!SLUG.matcher(slug).matches() || slug.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a park's short name is up to 60 of a-z, 0-9 and single hyphens; found \"" + slug + "\"");
    }
  }

  /// Reads `eg/suez-tianjin`.
  public static ParkId of(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "a park's address is country/name, as in eg/suez-tianjin; found \"" + text + "\"");
    }
    return new ParkId(text.substring(0, slash), text.substring(slash + 1));
  }

  /// An address made from a country and a name in any script; a name without Latin letters or
  /// digits gets one from its hash, so that the same name always has the same address.
  public static ParkId named(String country, String name) {
    String slug =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    if (slug.isEmpty()) {
      slug = "park-" + Integer.toHexString(name.hashCode());
    }
    if (slug.length() > LONGEST) {
      slug = slug.substring(0, LONGEST).replaceAll("-+$", "");
    }
    return new ParkId(country.toLowerCase(Locale.ROOT), slug);
  }

  @Override
  public String toString() {
    return country + "/" + slug;
  }
}
