package org.parkwright.formats.mapping.apply;

import java.util.Optional;
import java.util.OptionalDouble;
import org.parkwright.domain.park.Place;
import org.parkwright.formats.mapping.PlaceRule;
import org.parkwright.formats.mapping.words.CountryGrid;
import org.parkwright.formats.mapping.words.DegreesText;
import org.parkwright.formats.source.Located;
import org.parkwright.formats.source.SourceRow;
import org.parkwright.formats.source.geometry.CoordinatePair;
import org.parkwright.formats.source.geometry.Locating;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.geo.Ring;
import org.parkwright.kernel.geo.Shape;

/// Finds out where a row lies, and whether that can be.
final class PlaceReader {
  private final PlaceRule rule;
  private final RowCells cells;
  private final Globe globe = new Globe();

  PlaceReader(PlaceRule rule, RowCells cells) {
    this.rule = rule;
    this.cells = cells;
  }

  /// The place; nowhere, with the problem noted, when there is none that can be.
  ///
  /// @param country alpha-2 or `xx`
  Located read(SourceRow row, String country, RowProblems problems) {
    Locating.Outcome written = outcome(row);
    if (!written.mended().isEmpty()) {
      problems.tell(ProblemKind.GEOMETRY_REPAIRED, heading(), written.mended());
    }
    return switch (written.located()) {
      case Located.Nowhere nowhere -> {
        if (!(rule instanceof PlaceRule.Nowhere)) {
          problems.tell(ProblemKind.NO_PLACE, heading(), shown(row));
        }
        yield nowhere;
      }
      case Located.Unusable unusable -> {
        problems.tell(
            ProblemKind.COORDINATES_UNUSABLE,
            heading(),
            Phrase.text(unusable.found()),
            unusable.why());
        yield new Located.Nowhere();
      }
      case Located.At at -> checked(at, row, country, problems);
      case Located.Over over -> checked(over, country, problems);
    };
  }

  private String heading() {
    return rule.headings().isEmpty() ? "" : rule.headings().getFirst();
  }

  private String shown(SourceRow row) {
    return String.join(", ", rule.headings().stream().map(h -> cells.written(row, h)).toList());
  }

  /// The place as the row has it, not yet checked.
  Located written(SourceRow row) {
    return outcome(row).located();
  }

  private Locating.Outcome outcome(SourceRow row) {
    return switch (rule) {
      case PlaceRule.Nowhere nowhere -> sound(new Located.Nowhere());
      case PlaceRule.Feature feature -> sound(row.located());
      case PlaceRule.Degrees degrees ->
          sound(
              degrees(cells.known(row, degrees.latitude()), cells.known(row, degrees.longitude())));
      case PlaceRule.Pair pair ->
          sound(pair(cells.known(row, pair.column()), pair.latitudeFirst()));
      case PlaceRule.Metres metres ->
          metres(cells.known(row, metres.x()), cells.known(row, metres.y()), metres.crs());
      case PlaceRule.Written text -> {
        String known = cells.known(row, text.column());
        yield known.isEmpty() ? sound(new Located.Nowhere()) : globe.geometry(known, text.crs());
      }
    };
  }

  private static Locating.Outcome sound(Located located) {
    return new Locating.Outcome(located, "");
  }

  private static Located pair(String text, boolean latitudeFirst) {
    if (text.isEmpty()) {
      return new Located.Nowhere();
    }
    Optional<CoordinatePair> pair = CoordinatePair.of(text);
    if (pair.isEmpty()) {
      return new Located.Unusable(text, Phrase.of("problem.expect.pair"));
    }
    CoordinatePair found = pair.get();
    boolean asSaid = found.order() == CoordinatePair.Order.UNSAID;
    double north = asSaid ? (latitudeFirst ? found.first() : found.second()) : found.latitude();
    double east = asSaid ? (latitudeFirst ? found.second() : found.first()) : found.longitude();
    return onGlobe(north, east, text);
  }

  private static Located degrees(String latitude, String longitude) {
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return new Located.Nowhere();
    }
    OptionalDouble north = DegreesText.read(latitude);
    OptionalDouble east = DegreesText.read(longitude);
    String found = latitude + ", " + longitude;
    if (north.isEmpty() || east.isEmpty()) {
      return new Located.Unusable(found, Phrase.of("problem.expect.degrees"));
    }
    return onGlobe(north.getAsDouble(), east.getAsDouble(), found);
  }

  /// A point; degrees that only fit the other way round are kept so, to be found out by
  /// [#checked].
  private static Located onGlobe(double north, double east, String found) {
    if (north == 0 && east == 0) {
      return new Located.Unusable(found, Phrase.of("problem.expect.not_null_island"));
    }
    if (Math.abs(north) <= 90 && Math.abs(east) <= 180) {
      return new Located.At(new Place(north, east));
    }
    return new Located.Unusable(found, Phrase.of("problem.expect.degrees"));
  }

  private Locating.Outcome metres(String x, String y, String crs) {
    return x.isEmpty() && y.isEmpty() ? sound(new Located.Nowhere()) : globe.point(x, y, crs);
  }

  private Located checked(Located.At at, SourceRow row, String country, RowProblems problems) {
    Place place = at.place();
    if (CountryGrid.mayHold(country, place)) {
      return at;
    }
    String found = shown(row).isEmpty() ? said(place) : shown(row);
    if (Math.abs(place.longitude()) <= 90) {
      Place turned = new Place(place.longitude(), place.latitude());
      if (CountryGrid.mayHold(country, turned)) {
        problems.tell(
            ProblemKind.PLACE_SWAPPED, heading(), Phrase.text(found), Phrase.text(said(turned)));
        return new Located.At(turned);
      }
    }
    outside(found, place, country, problems);
    return new Located.Nowhere();
  }

  private Located checked(Located.Over over, String country, RowProblems problems) {
    Place corner = corner(over.shape());
    if (CountryGrid.mayHold(country, corner)) {
      return over;
    }
    outside(said(corner), corner, country, problems);
    return new Located.Nowhere();
  }

  private void outside(String found, Place place, String country, RowProblems problems) {
    String others = String.join(", ", new java.util.TreeSet<>(CountryGrid.at(place)));
    problems.tell(
        ProblemKind.PLACE_OUTSIDE_COUNTRY,
        heading(),
        Phrase.text(others.isEmpty() ? found : found + " (" + others + ")"),
        Phrase.of("problem.expect.in_country", country));
  }

  private static Place corner(Shape shape) {
    Ring edge = shape.pieces().getFirst().edge();
    return new Place(edge.latitude(0), edge.longitude(0));
  }

  private static String said(Place place) {
    return place.latitude() + ", " + place.longitude();
  }
}
