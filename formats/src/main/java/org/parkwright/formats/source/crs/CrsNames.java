package org.parkwright.formats.source.crs;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
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

  /// Numbers and words only: a file name of a grid would be opened.
  private static final Pattern PARAMETERS =
      Pattern.compile(
          "\\+proj=[a-z]{2,10}(?: +\\+(?!nadgrids|init|geoidgrids)[a-z_0-9]{1,12}(?:=[-+0-9.,a-zA-Z_]{1,200})?){0,30}");

  /// A coordinate system.
  ///
  /// @param name as it is shown
  /// @param parameters of PROJ
  record Crs(String name, String parameters) {}

  private CrsNames() {}

  /// What people call the systems, without spaces and signs.
  private static final Map<String, Integer> CALLED =
      Map.ofEntries(
          Map.entry("webmercator", 3857),
          Map.entry("pseudomercator", 3857),
          Map.entry("epsg900913", 3857),
          Map.entry("lambert93", 2154),
          Map.entry("rgf93", 2154),
          Map.entry("lambert2etendu", 27572),
          Map.entry("lambertiietendu", 27572),
          Map.entry("lambert2e", 27572),
          Map.entry("israeltm", 2039),
          Map.entry("israeltransversemercator", 2039),
          Map.entry("britishnationalgrid", 27700),
          Map.entry("osgb36", 27700),
          Map.entry("rdnew", 28992),
          Map.entry("swissgrid", 21781),
          Map.entry("lv95", 2056));

  private static final Pattern UTM = Pattern.compile("(?:wgs84)?utm(?:zone)?([0-9]{1,2})([ns])");

  static Optional<Crs> found(String written) {
    String name = written.strip();
    if (LONGITUDE_FIRST.matcher(name).matches()) {
      return Optional.of(new Crs("EPSG:4326", "+proj=longlat +datum=WGS84 +no_defs"));
    }
    Matcher code = CODE.matcher(name);
    if (code.matches()) {
      return coded(Integer.parseInt(code.group(1) != null ? code.group(1) : code.group(2)));
    }
    if (PARAMETERS.matcher(name).matches()) {
      return Optional.of(new Crs(name, name));
    }
    if (name.indexOf('[') > 0 || name.indexOf('(') > 0) {
      return PrjText.read(name);
    }
    String called =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("[^a-z0-9]", "");
    Matcher utm = UTM.matcher(called);
    if (utm.matches()) {
      return coded(Integer.parseInt(utm.group(1)) + (utm.group(2).equals("n") ? 32600 : 32700));
    }
    return CALLED.containsKey(called) ? coded(CALLED.get(called)) : Optional.empty();
  }

  private static Optional<Crs> coded(int number) {
    return CrsCodes.parameters(number).map(p -> new Crs("EPSG:" + number, p));
  }
}
