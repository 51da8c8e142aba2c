package org.parkwright.formats.mapping;

import java.util.List;

/// Where a row says where it lies.
public sealed interface PlaceRule {

  /// The file does not say.
  record Nowhere() implements PlaceRule {}

  /// The geometry of the map file.
  record Feature() implements PlaceRule {}

  /// Two columns in degrees of WGS 84, as decimals or in degrees, minutes and seconds.
  record Degrees(String latitude, String longitude) implements PlaceRule {
    public Degrees {
      Heading.check(latitude);
      Heading.check(longitude);
    }
  }

  /// Two columns in a named coordinate system.
  ///
  /// @param x heading of the eastings, or of degrees east
  /// @param y heading of the northings, or of degrees north
  /// @param crs for example `EPSG:27572`
  record Metres(String x, String y, String crs) implements PlaceRule {
    public Metres {
      Heading.check(x);
      Heading.check(y);
      if (crs.isBlank()) {
        throw new IllegalArgumentException("x and y need a crs such as EPSG:27572; found \"\"");
      }
    }
  }

  /// One column with both degrees, as in `-33.04, -68.54`.
  record Pair(String column, boolean latitudeFirst) implements PlaceRule {
    public Pair {
      Heading.check(column);
    }
  }

  /// One column with a geometry as text (WKT, EWKT).
  ///
  /// @param crs where the text names none; empty for WGS 84
  record Written(String column, String crs) implements PlaceRule {
    public Written {
      Heading.check(column);
    }
  }

  /// The headings it reads.
  default List<String> headings() {
    return switch (this) {
      case Nowhere nowhere -> List.of();
      case Feature feature -> List.of();
      case Degrees degrees -> List.of(degrees.latitude(), degrees.longitude());
      case Metres metres -> List.of(metres.x(), metres.y());
      case Pair pair -> List.of(pair.column());
      case Written written -> List.of(written.column());
    };
  }
}
