package org.parkwright.formats.source.crs;

import java.util.Optional;

/// Parameters of PROJ for the codes of EPSG that are known here.
final class CrsCodes {
  private CrsCodes() {}

  static Optional<String> parameters(int code) {
    return code == 4326 ? Optional.of("+proj=longlat +datum=WGS84 +no_defs") : Optional.empty();
  }
}
