package org.parkwright.formats.source.crs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Coordinate systems by the names that files give them.
final class CrsNames {
  private static final Pattern CODE =
      Pattern.compile(
          "(?i)(?:epsg|urn:(?:ogc|x-ogc):def:crs:epsg|https?://www\\.opengis\\.net/def/crs/epsg"
              + "|https?://(?:www\\.)?(?:epsg\\.io|spatialreference\\.org/ref/epsg))"
              + "[:/](?:[0-9.]*[:/])?([0-9]{4,6})/?|([0-9]{4,6})");
  private static final Pattern LONGITUDE_FIRST =
      Pattern.compile("(?i)(?:.*[:/])?crs:?84|wgs ?_?(19)?84|.*epsg.*[:/]4326");

  /// A coordinate system.
  ///
  /// @param name as it is shown
  /// @param parameters of PROJ
  record Crs(String name, String parameters) {}

  private CrsNames() {}

  static Optional<Crs> found(String written) {
    String name = written.strip();
    if (LONGITUDE_FIRST.matcher(name).matches()) {
      return Optional.of(new Crs("EPSG:4326", "+proj=longlat +datum=WGS84 +no_defs"));
    }
    Matcher code = CODE.matcher(name);
    if (code.matches()) {
      int number = Integer.parseInt(code.group(1) != null ? code.group(1) : code.group(2));
      return CrsCodes.parameters(number).map(p -> new Crs("EPSG:" + number, p));
    }
    return name.startsWith("+proj=") ? Optional.of(new Crs(name, name)) : Optional.empty();
  }
}
