package org.parkwright.formats.source.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.parkwright.kernel.document.Phrase;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A geometry object of GeoJSON, read from a stream whatever the order of its members. What is
/// wrong with it is told by [#drawn()], after all of it has been read, so that the next feature can
/// be.
public final class GeoJsonGeometry {
  private static final GeoJsonGeometry NONE = new GeoJsonGeometry();
  private String type = "";
  private Nest coordinates = Nest.of(List.of());
  private final List<GeoJsonGeometry> parts = new ArrayList<>();
  private String wrong = "";

  /// Whether the file says that there is no geometry.
  public boolean isNone() {
    return type.isEmpty() && wrong.isEmpty();
  }

  /// No geometry.
  public static GeoJsonGeometry none() {
    return NONE;
  }

  /// Reads a geometry; the parser stands on its first token, and afterwards on its last.
  ///
  /// @param corners most corners that are read
  public static GeoJsonGeometry read(JsonParser json, int corners) {
    return new Scan(json, corners).geometry();
  }

  /// The type as written; empty when none was.
  public String type() {
    return type;
  }

  /// Reads one member of a geometry object; the parser stands on its value.
  ///
  /// @param name of the member
  /// @param corners most corners that are read
  public void member(String name, JsonParser json, int corners) {
    new Scan(json, corners).member(this, name);
  }

  /// An object whose members are still to come.
  public static GeoJsonGeometry begun() {
    return new GeoJsonGeometry();
  }

  /// The geometry in the coordinates of the file.
  ///
  /// @throws GeometryException saying what is wrong with it
  public Geometry drawn() throws GeometryException {
    if (!wrong.isEmpty()) {
      throw new GeometryException(wrong, Phrase.of("source.expect.geometry"));
    }
    if (!type.equals("GeometryCollection")) {
      return coordinates.drawn(type);
    }
    List<Geometry> drawn = new ArrayList<>();
    for (GeoJsonGeometry part : parts) {
      if (!part.isNone()) {
        drawn.add(part.drawn());
      }
    }
    return Nest.FACTORY.createGeometryCollection(drawn.toArray(new Geometry[0]));
  }

  /// One look at the tokens of a geometry, which counts its corners.
  private static final class Scan {
    private final JsonParser json;
    private final int most;
    private int corners;

    Scan(JsonParser json, int most) {
      this.json = json;
      this.most = most;
    }

    GeoJsonGeometry geometry() {
      GeoJsonGeometry read = new GeoJsonGeometry();
      if (json.currentToken() == JsonToken.VALUE_NULL) {
        return read;
      }
      if (json.currentToken() != JsonToken.START_OBJECT) {
        read.wrong = json.currentToken().isScalarValue() ? json.getString() : "[";
        json.skipChildren();
        return read;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        member(read, name);
      }
      return read;
    }

    void member(GeoJsonGeometry read, String name) {
      switch (name) {
        case "type" -> {
          read.type = json.currentToken().isScalarValue() ? json.getString() : "";
          json.skipChildren();
        }
        case "coordinates" -> read.coordinates = nest(read);
        case "geometries" -> geometries(read);
        default -> json.skipChildren();
      }
    }

    private void geometries(GeoJsonGeometry read) {
      if (json.currentToken() != JsonToken.START_ARRAY) {
        json.skipChildren();
        return;
      }
      while (json.nextToken() != JsonToken.END_ARRAY) {
        read.parts.add(geometry());
      }
    }

    private Nest nest(GeoJsonGeometry read) {
      if (json.currentToken() != JsonToken.START_ARRAY) {
        if (json.currentToken() != JsonToken.VALUE_NULL) {
          read.wrong = json.currentToken().isScalarValue() ? json.getString() : "{";
        }
        json.skipChildren();
        return Nest.of(List.of());
      }
      JsonToken first = json.nextToken();
      if (first == JsonToken.VALUE_NUMBER_INT || first == JsonToken.VALUE_NUMBER_FLOAT) {
        return position(read);
      }
      count(read);
      List<Nest> parts = new ArrayList<>();
      for (JsonToken token = first; token != JsonToken.END_ARRAY; token = json.nextToken()) {
        Nest part = nest(read);
        if (corners <= most) {
          parts.add(part);
        }
      }
      return Nest.of(parts);
    }

    /// Two numbers; a height and more may follow.
    private Nest position(GeoJsonGeometry read) {
      double[] numbers = {Double.NaN, Double.NaN};
      int n = 0;
      for (JsonToken token = json.currentToken();
          token != JsonToken.END_ARRAY;
          token = json.nextToken()) {
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
          read.wrong = token.isScalarValue() ? json.getString() : "[";
          json.skipChildren();
        } else if (n < 2) {
          numbers[n] = json.getDoubleValue();
        }
        n++;
      }
      if (n < 2 && read.wrong.isEmpty()) {
        read.wrong = Double.toString(numbers[0]);
      }
      count(read);
      return Nest.at(numbers[0], numbers[1]);
    }

    private void count(GeoJsonGeometry read) {
      if (++corners > most) {
        read.wrong = Integer.toString(corners);
      }
    }
  }
}
