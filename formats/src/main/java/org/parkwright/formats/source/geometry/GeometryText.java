package org.parkwright.formats.source.geometry;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKTReader;
import org.parkwright.formats.source.Located;
import org.parkwright.formats.source.crs.Projection;
import org.parkwright.kernel.document.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// A geometry in the text of one cell: well-known text, with or without `SRID=4326;` before it,
/// its binary form in hexadecimal digits, GeoJSON, or a pair of coordinates.
public final class GeometryText {
  private static final int LONGEST = 20_000_000;
  private static final int CORNERS = 1_000_000;
  private static final int DEEPEST = 20;
  private static final int SHOWN = 80;
  private static final Pattern WKT =
      Pattern.compile(
          "(?is)(?:SRID=([0-9]{1,6});)?\\s*((?:POINT|LINESTRING|LINEARRING|POLYGON|MULTIPOINT"
              + "|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION|CURVEPOLYGON|CIRCULARSTRING"
              + "|COMPOUNDCURVE|MULTICURVE|MULTISURFACE|TRIANGLE|TIN|POLYHEDRALSURFACE)"
              + "(?:\\s+(?:Z|M|ZM))?\\s*(?:EMPTY|\\(.*\\)))\\s*;?");
  private static final Pattern WKB =
      Pattern.compile("(?i)(?:\\\\x|0x)?(0[01][0-9a-f]{8}[0-9a-f]*+)");
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(60).build())
          .build();

  /// How a geometry is written.
  public enum Form {
    WKT,
    EWKT,
    WKB,
    GEOJSON,
    PAIR
  }

  /// A geometry that was read.
  ///
  /// @param crs the system that the text itself names; empty when it names none
  /// @param mended what was wrong with the area before it was mended; empty when nothing was
  public record Written(Form form, Located located, String crs, String mended) {}

  private GeometryText() {}

  /// The form of a text by its looks; nothing when it is no geometry.
  public static Optional<Form> form(String text) {
    String plain = text.strip();
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return Optional.empty();
    }
    char first = plain.charAt(0);
    if (first == '{') {
      return plain.contains("\"coordinates\"") || plain.contains("\"geometries\"")
          ? Optional.of(Form.GEOJSON)
          : Optional.empty();
    }
    if (Character.isLetter(first)) {
      Matcher wkt = WKT.matcher(plain);
      if (wkt.matches()) {
        return Optional.of(wkt.group(1) == null ? Form.WKT : Form.EWKT);
      }
    }
    Matcher wkb = WKB.matcher(plain);
    if (wkb.matches() && wkb.group(1).length() % 2 == 0 && wkb.group(1).length() >= 18) {
      return Optional.of(Form.WKB);
    }
    return CoordinatePair.of(plain).map(pair -> Form.PAIR);
  }

  /// Reads a geometry.
  ///
  /// @param projection of the coordinates, where the text does not name its own
  /// @return nothing when the text is no geometry; one that is and cannot be used says why
  public static Optional<Written> read(String text, Projection projection) {
    String plain = text.strip();
    Optional<Form> form = form(plain);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (form.get()) {
            case WKT, EWKT -> wellKnown(plain, form.get(), projection);
            case WKB -> binary(plain, projection);
            case GEOJSON -> written(Form.GEOJSON, json(plain), "", projection);
            case PAIR -> pair(plain, projection);
          });
    } catch (GeometryException wrong) {
      return Optional.of(unusable(form.get(), wrong.found(), wrong.why()));
    } catch (ParseException | IllegalArgumentException | JacksonException wrong) {
      String why = String.valueOf(wrong.getMessage());
      return Optional.of(
          unusable(
              form.get(),
              shortened(plain),
              Phrase.of(
                  "source.expect.wellformed", shortened(why.lines().findFirst().orElse("")))));
    }
  }

  private static Written wellKnown(String plain, Form form, Projection projection)
      throws ParseException, GeometryException {
    Matcher wkt = WKT.matcher(plain);
    if (!wkt.matches() || deep(plain)) {
      throw new GeometryException(plain, Phrase.of("source.expect.geometry"));
    }
    WKTReader reader = new WKTReader(Nest.FACTORY);
    reader.setFixStructure(true);
    Geometry geometry = reader.read(wkt.group(2));
    return form == Form.WKT
        ? written(form, geometry, "", projection)
        : inSrid(form, geometry, Integer.parseInt(wkt.group(1)), projection);
  }

  private static boolean deep(String text) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest > DEEPEST;
  }

  private static Written binary(String plain, Projection projection)
      throws ParseException, GeometryException {
    Matcher digits = WKB.matcher(plain);
    if (!digits.matches()) {
      throw new GeometryException(plain, Phrase.of("source.expect.geometry"));
    }
    Geometry geometry = new WKBReader(Nest.FACTORY).read(WKBReader.hexToBytes(digits.group(1)));
    return inSrid(Form.WKB, geometry, geometry.getSRID(), projection);
  }

  /// SRID 0 means that none is named.
  private static Written inSrid(Form form, Geometry geometry, int srid, Projection projection)
      throws GeometryException {
    if (srid == 0) {
      return written(form, geometry, "", projection);
    }
    String name = "EPSG:" + srid;
    if (projection.name().equals(name)) {
      return written(form, geometry, name, projection);
    }
    Optional<Projection> own = Projection.named(name);
    if (own.isEmpty()) {
      throw new GeometryException(name, Phrase.of("source.expect.crs"));
    }
    return written(form, geometry, name, own.get());
  }

  private static Written pair(String plain, Projection projection) throws GeometryException {
    CoordinatePair pair =
        CoordinatePair.of(plain)
            .orElseThrow(() -> new GeometryException(plain, Phrase.of("source.expect.geometry")));
    Coordinate at =
        projection.isWgs84()
            ? new Coordinate(pair.longitude(), pair.latitude())
            : new Coordinate(pair.first(), pair.second());
    return written(Form.PAIR, Nest.FACTORY.createPoint(at), "", projection);
  }

  private static Geometry json(String text) throws GeometryException {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), new StringReader(text))) {
      json.nextToken();
      GeoJsonGeometry bare = GeoJsonGeometry.begun();
      GeoJsonGeometry inside = GeoJsonGeometry.none();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("geometry")) {
          inside = GeoJsonGeometry.read(json, CORNERS);
        } else {
          bare.member(name, json, CORNERS);
        }
      }
      return inside.isNone() ? bare.drawn() : inside.drawn();
    }
  }

  private static Written written(Form form, Geometry geometry, String crs, Projection projection) {
    Locating.Outcome outcome = Locating.of(projection.toDegrees(geometry));
    return new Written(form, outcome.located(), crs, outcome.mended());
  }

  private static Written unusable(Form form, String found, Phrase why) {
    return new Written(form, new Located.Unusable(found, why), "", "");
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
