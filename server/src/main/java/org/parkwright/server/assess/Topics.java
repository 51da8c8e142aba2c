package org.parkwright.server.assess;

import java.util.Locale;

/// Topics of the data dictionary as parts of addresses.
public final class Topics {
  private Topics() {}

  /// `Waste and materials` as `waste-and-materials`.
  public static String slug(String topic) {
    return topic.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
