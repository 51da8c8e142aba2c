package org.parkwright.formats.source.crs;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.source.UnreadableFileException;
import org.parkwright.kernel.document.Phrase;

/// A coordinate system, and the way from it to WGS 84. Not safe for use by several threads at once.
public final class Projection {
  private static final String DEGREES = "+proj=longlat +datum=WGS84 +no_defs";

  private final String name;
  private final Optional<CoordinateTransform> transform;

  private Projection(String name, Optional<CoordinateTransform> transform) {
    this.name = name;
    this.transform = transform;
  }

  /// Degrees of WGS 84.
  public static Projection wgs84() {
    return new Projection("EPSG:4326", Optional.empty());
  }

  /// A coordinate system by its name: `EPSG:27572`, `urn:ogc:def:crs:EPSG::27572`,
  /// `urn:ogc:def:crs:OGC:1.3:CRS84`, `http://www.opengis.net/def/crs/EPSG/0/27572`, the text of a
  /// `.prj` file, or parameters of PROJ (`+proj=utm +zone=36 …`).
  ///
  /// @return nothing when it is not known here
  public static Optional<Projection> named(String name) {
    return CrsNames.found(name)
        .flatMap(
            crs ->
                crs.parameters().equals(DEGREES)
                    ? Optional.of(new Projection(crs.name(), Optional.empty()))
                    : from(crs));
  }

  private static Optional<Projection> from(CrsNames.Crs crs) {
    try {
      CRSFactory factory = new CRSFactory();
      CoordinateTransform transform =
          new CoordinateTransformFactory()
              .createTransform(
                  factory.createFromParameters(crs.name(), crs.parameters()),
                  factory.createFromParameters("EPSG:4326", DEGREES));
      return Optional.of(new Projection(crs.name(), Optional.of(transform)));
    } catch (Proj4jException | IllegalArgumentException unusable) {
      return Optional.empty();
    }
  }

  /// The system that a file is read in: what a person said, else what the file says, else degrees
  /// of WGS 84. When the file names a system that is not known here, its coordinates are taken for
  /// degrees as long as they can be, and an issue says so.
  ///
  /// @throws UnreadableFileException when what the person said is not known
  public static Projection chosen(
      Optional<String> said, Optional<String> written, List<Issue> issues) {
    if (said.isPresent()) {
      return named(said.get()).orElseThrow(() -> new UnreadableFileException(unknown(said.get())));
    }
    if (written.isEmpty()) {
      return wgs84();
    }
    Optional<Projection> known = named(written.get());
    if (known.isEmpty()) {
      issues.add(unknown(written.get()));
    }
    return known.orElseGet(Projection::wgs84);
  }

  private static Issue unknown(String name) {
    return new Issue(
        IssueKind.UNKNOWN_COORDINATES,
        Place.file(),
        Phrase.text(name),
        Phrase.of("source.expect.crs"),
        Phrase.of("source.do.crs"));
  }

  /// Its name, for example `EPSG:27572`; the parameters of PROJ where it has no other.
  public String name() {
    return name;
  }

  /// Whether its coordinates are degrees of WGS 84 as they stand.
  public boolean isWgs84() {
    return transform.isEmpty();
  }

  /// Degrees east and north of a point.
  ///
  /// @param x easting, or longitude in degrees
  /// @param y northing, or latitude in degrees
  /// @return longitude and latitude, which are no finite numbers when the point lies outside of
  ///     what the projection can show
  public double[] toDegrees(double x, double y) {
    if (transform.isEmpty()) {
      return new double[] {x, y};
    }
    try {
      ProjCoordinate degrees =
          transform.get().transform(new ProjCoordinate(x, y), new ProjCoordinate());
      return new double[] {degrees.x, degrees.y};
    } catch (Proj4jException | IllegalStateException outside) {
      return new double[] {Double.NaN, Double.NaN};
    }
  }

  /// Turns the corners of a geometry into degrees, in place.
  public Geometry toDegrees(Geometry geometry) {
    if (transform.isPresent()) {
      geometry.apply(new Turning());
    }
    return geometry;
  }

  private final class Turning implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence corners, int i) {
      double[] degrees = toDegrees(corners.getX(i), corners.getY(i));
      corners.setOrdinate(i, 0, degrees[0]);
      corners.setOrdinate(i, 1, degrees[1]);
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
