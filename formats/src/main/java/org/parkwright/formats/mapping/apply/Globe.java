package org.parkwright.formats.mapping.apply;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.parkwright.formats.source.Located;
import org.parkwright.formats.source.crs.Projection;
import org.parkwright.formats.source.geometry.GeometryText;
import org.parkwright.formats.source.geometry.Locating;
import org.parkwright.formats.typed.NumberReading;
import org.parkwright.formats.typed.NumberText;
import org.parkwright.kernel.document.Phrase;

/// Points and geometries that stand in cells, brought to WGS 84. For one thread.
final class Globe {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int SHOWN = 80;

  private final Map<String, Optional<Projection>> known = new ConcurrentHashMap<>();

  /// A point from eastings and northings.
  Locating.Outcome point(String x, String y, String crs) {
    String found = x + ", " + y;
    OptionalDouble east = number(x);
    OptionalDouble north = number(y);
    Optional<Projection> projection = projection(crs);
    if (projection.isEmpty()) {
      return unusable(crs, Phrase.of("problem.expect.crs"));
    }
    if (east.isEmpty() || north.isEmpty()) {
      return unusable(found, Phrase.of("problem.expect.metres", crs));
    }
    Geometry point = FACTORY.createPoint(new Coordinate(east.getAsDouble(), north.getAsDouble()));
    return located(point, projection.get(), found);
  }

  /// A geometry as text: WKT, EWKT, WKB in hexadecimal digits, GeoJSON.
  ///
  /// @param crs where the text names none; empty for WGS 84
  Locating.Outcome geometry(String text, String crs) {
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    Optional<Projection> projection = projection(crs.isEmpty() ? "EPSG:4326" : crs);
    if (projection.isEmpty()) {
      return unusable(crs, Phrase.of("problem.expect.crs"));
    }
    return GeometryText.read(text, projection.get())
        .map(written -> new Locating.Outcome(written.located(), written.mended()))
        .orElseGet(() -> unusable(shown, Phrase.of("problem.expect.wkt")));
  }

  private static Locating.Outcome located(Geometry geometry, Projection projection, String found) {
    Locating.Outcome outcome = Locating.of(projection.toDegrees(geometry));
    // What was found is said as the file has it, not as degrees that nobody wrote.
    return outcome.located() instanceof Located.Unusable unusable
        ? unusable(found, unusable.why())
        : outcome;
  }

  private Optional<Projection> projection(String crs) {
    return known.computeIfAbsent(crs, Projection::named);
  }

  private static OptionalDouble number(String text) {
    return switch (NumberText.read(text)) {
      case NumberReading.Sure sure -> OptionalDouble.of(sure.value());
      case NumberReading.Ambiguous two -> OptionalDouble.of(two.grouped());
      case NumberReading.Wrong wrong -> OptionalDouble.empty();
    };
  }

  private static Locating.Outcome unusable(String found, Phrase why) {
    return new Locating.Outcome(new Located.Unusable(found, why), "");
  }
}
