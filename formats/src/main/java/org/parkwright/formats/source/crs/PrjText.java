package org.parkwright.formats.source.crs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parkwright.formats.typed.PlainNumber;

/// A coordinate system by the text of a `.prj` file: well-known text as OGC 01-009 and ESRI write
/// it. A code of EPSG in it counts; else the projection is made from its parameters.
final class PrjText {
  private static final Map<String, String> PROJECTIONS =
      Map.ofEntries(
          Map.entry("transversemercator", "tmerc"),
          Map.entry("gausskruger", "tmerc"),
          Map.entry("lambertconformalconic", "lcc"),
          Map.entry("lambertconformalconic1sp", "lcc"),
          Map.entry("lambertconformalconic2sp", "lcc"),
          Map.entry("mercator", "merc"),
          Map.entry("mercator1sp", "merc"),
          Map.entry("mercatorauxiliarysphere", "merc"),
          Map.entry("albers", "aea"),
          Map.entry("albersconicequalarea", "aea"),
          Map.entry("lambertazimuthalequalarea", "laea"),
          Map.entry("obliquestereographic", "sterea"),
          Map.entry("doublestereographic", "sterea"),
          Map.entry("cassini", "cass"),
          Map.entry("cassinisoldner", "cass"),
          Map.entry("newzealandmapgrid", "nzmg"));

  private static final Map<String, String> PARAMETERS =
      Map.ofEntries(
          Map.entry("latitudeoforigin", "lat_0"),
          Map.entry("latitudeofcenter", "lat_0"),
          Map.entry("centralmeridian", "lon_0"),
          Map.entry("longitudeoforigin", "lon_0"),
          Map.entry("longitudeofcenter", "lon_0"),
          Map.entry("standardparallel1", "lat_1"),
          Map.entry("standardparallel2", "lat_2"),
          Map.entry("scalefactor", "k_0"),
          Map.entry("falseeasting", "x_0"),
          Map.entry("falsenorthing", "y_0"));

  private PrjText() {}

  /// The system; nothing when the text is none or its projection is not known here.
  static Optional<CrsNames.Crs> read(String text) {
    Optional<WktNode> root = WktNode.read(text);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    WktNode node = root.get();
    Optional<CrsNames.Crs> coded = coded(node);
    if (coded.isPresent()) {
      return coded;
    }
    return switch (node.keyword()) {
      case "PROJCS" -> projected(node);
      case "GEOGCS" -> geographic(node);
      case "COMPD_CS" ->
          node.child("PROJCS")
              .flatMap(inner -> coded(inner).or(() -> projected(inner)))
              .or(() -> node.child("GEOGCS").flatMap(PrjText::geographic));
      default -> Optional.empty();
    };
  }

  private static Optional<CrsNames.Crs> coded(WktNode node) {
    return node.child("AUTHORITY")
        .or(() -> node.child("ID"))
        .filter(authority -> authority.value(0).equalsIgnoreCase("EPSG"))
        .filter(authority -> authority.value(1).matches("[0-9]{4,6}"))
        .flatMap(authority -> CrsNames.found("EPSG:" + authority.value(1)));
  }

  private static CrsNames.Crs named(WktNode node, String parameters) {
    boolean plain =
        parameters.equals("+proj=longlat +ellps=WGS84") || parameters.endsWith(" +ellps=GRS80");
    return plain && node.keyword().equals("GEOGCS")
        ? new CrsNames.Crs("EPSG:4326", "+proj=longlat +datum=WGS84 +no_defs")
        : new CrsNames.Crs(parameters, parameters);
  }

  private static Optional<CrsNames.Crs> geographic(WktNode node) {
    return globe(node).map(globe -> named(node, "+proj=longlat" + globe));
  }

  private static Optional<CrsNames.Crs> projected(WktNode node) {
    Optional<WktNode> geographic = node.child("GEOGCS");
    String method = plain(node.child("PROJECTION").map(p -> p.value(0)).orElse(""));
    String proj = PROJECTIONS.getOrDefault(method, "");
    if (geographic.isEmpty() || proj.isEmpty()) {
      return Optional.empty();
    }
    double unit = unit(node, 1);
    double angle = Math.toDegrees(unit(geographic.get(), Math.toRadians(1)));
    Map<String, String> given = new HashMap<>();
    for (WktNode parameter : node.children()) {
      String key = PARAMETERS.getOrDefault(plain(parameter.value(0)), "");
      double value = parameter.number(1);
      if (parameter.keyword().equals("PARAMETER") && !key.isEmpty() && Double.isFinite(value)) {
        double scaled = key.endsWith("k_0") ? value : value * (key.startsWith("l") ? angle : unit);
        given.put(key, PlainNumber.of(PlainNumber.tidy(scaled, 14)));
      }
    }
    StringBuilder text = new StringBuilder("+proj=" + proj);
    if (proj.equals("lcc") && !given.containsKey("lat_1")) {
      given.put("lat_1", given.getOrDefault("lat_0", "0"));
    }
    given.keySet().stream()
        .sorted()
        .forEach(key -> text.append(" +").append(key).append('=').append(given.get(key)));
    Optional<String> globe =
        method.equals("mercatorauxiliarysphere")
            ? Optional.of(" +a=6378137 +b=6378137 +nadgrids=@null")
            : globe(geographic.get());
    if (globe.isEmpty()) {
      return Optional.empty();
    }
    text.append(globe.get());
    if (unit != 1) {
      text.append(" +to_meter=").append(PlainNumber.of(unit));
    }
    return Optional.of(named(node, text.toString()));
  }

  /// Ellipsoid, prime meridian and the way to WGS 84. An unknown datum on one of the ellipsoids of
  /// today agrees with WGS 84 within a few metres; on an older one it may be off by hundreds of
  /// metres, and is refused.
  private static Optional<String> globe(WktNode geographic) {
    Optional<WktNode> datum = geographic.child("DATUM");
    Optional<WktNode> ellipsoid = datum.flatMap(d -> d.child("SPHEROID"));
    double axis = ellipsoid.map(e -> e.number(1)).orElse(Double.NaN);
    double flattening = ellipsoid.map(e -> e.number(2)).orElse(Double.NaN);
    boolean today = axis == 6378137 && flattening > 298.25 && flattening < 298.26;
    if (!(axis > 6_300_000 && axis < 6_400_000)) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    if (today) {
      text.append(is1984(datum) ? " +ellps=WGS84" : " +ellps=GRS80");
    } else {
      double other = flattening > 1 ? axis * (1 - 1 / flattening) : axis;
      text.append(" +a=").append(PlainNumber.of(axis));
      text.append(" +b=").append(PlainNumber.of(PlainNumber.tidy(other, 14)));
    }
    double prime = geographic.child("PRIMEM").map(p -> p.number(1)).orElse(0.0);
    if (prime != 0 && Math.abs(prime) <= 180) {
      text.append(" +pm=").append(PlainNumber.of(prime));
    }
    Optional<String> shift =
        datum
            .flatMap(d -> d.child("TOWGS84"))
            .flatMap(PrjText::shift)
            .or(() -> Datums.toWgs84(datum.map(d -> d.value(0)).orElse("")))
            .or(() -> today ? Optional.of("") : Optional.empty());
    return shift.map(known -> text.append(known).toString());
  }

  private static Optional<String> shift(WktNode given) {
    boolean numbers =
        (given.values().size() == 3 || given.values().size() == 7)
            && given.values().stream().allMatch(v -> v.matches("[-+0-9.eE]{1,30}"));
    boolean zero = given.values().stream().allMatch(v -> v.matches("[-+]?[0.]+"));
    return numbers
        ? Optional.of(zero ? "" : " +towgs84=" + String.join(",", given.values()))
        : Optional.empty();
  }

  private static boolean is1984(Optional<WktNode> datum) {
    return datum.isPresent() && datum.get().value(0).contains("84");
  }

  private static double unit(WktNode node, double missing) {
    double unit = node.child("UNIT").map(u -> u.number(1)).orElse(missing);
    return unit > 0 && Double.isFinite(unit) ? unit : missing;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
