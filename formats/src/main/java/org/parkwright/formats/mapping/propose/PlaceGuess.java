package org.parkwright.formats.mapping.propose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parkwright.formats.mapping.PlaceRule;
import org.parkwright.formats.mapping.propose.sample.CellTests;
import org.parkwright.formats.mapping.propose.sample.ColumnSample;
import org.parkwright.formats.mapping.propose.sample.TableSample;
import org.parkwright.formats.source.SourceTable;
import org.parkwright.formats.source.crs.CrsGuess;
import org.parkwright.formats.source.crs.CrsProposal;
import org.parkwright.kernel.document.Phrase;

/// Where rows say where they lie: the geometry of a map file before two columns of degrees, these
/// before a text with a geometry or with both degrees, these before columns of metres.
///
/// @param rule what was found
/// @param columns the headings that it reads
/// @param choices what is said about it
record PlaceGuess(PlaceRule rule, List<String> columns, List<Choice> choices) {
  private static final int TRIED = 1000;
  private static final double NEARLY_ALL = 0.8;
  private static final PlaceRule NOWHERE = new PlaceRule.Nowhere();

  static PlaceGuess of(
      SourceTable source, TableSample table, Assignment assignment, String country) {
    if (2 * (table.areas() + table.points()) > table.rows()) {
      Phrase why = Phrase.of("propose.place.feature", (int) table.areas(), (int) table.points());
      return new PlaceGuess(
          new PlaceRule.Feature(), List.of(), List.of(new Choice("", "place", 0.95, why, true)));
    }
    Optional<PlaceGuess> degrees = degrees(assignment);
    if (degrees.isPresent()) {
      return degrees.get();
    }
    Optional<Candidate> geometry = assignment.column("@geometry").flatMap(assignment::of);
    if (geometry.isPresent()) {
      String crs = source.reading().crs();
      return one(geometry.get(), new PlaceRule.Written(geometry.get().column().heading(), crs));
    }
    Optional<Candidate> pair = assignment.column("@pair").flatMap(assignment::of);
    if (pair.isPresent()) {
      return one(pair.get(), pair(pair.get().column()));
    }
    return metres(source, assignment, country);
  }

  private static PlaceGuess one(Candidate candidate, PlaceRule rule) {
    String heading = candidate.column().heading();
    return new PlaceGuess(
        rule,
        List.of(heading),
        List.of(
            new Choice(
                heading, candidate.use(), candidate.confidence(), candidate.reason(), true)));
  }

  private static Optional<PlaceGuess> degrees(Assignment assignment) {
    Optional<Candidate> north = assignment.column("@latitude").flatMap(assignment::of);
    Optional<Candidate> east = assignment.column("@longitude").flatMap(assignment::of);
    if (north.isEmpty() || east.isEmpty()) {
      return Optional.empty();
    }
    List<Choice> choices = new ArrayList<>();
    for (Candidate candidate : List.of(north.get(), east.get())) {
      choices.add(
          new Choice(
              candidate.column().heading(),
              candidate.use(),
              candidate.confidence(),
              candidate.reason(),
              true));
    }
    String latitude = north.get().column().heading();
    String longitude = east.get().column().heading();
    return Optional.of(
        new PlaceGuess(
            new PlaceRule.Degrees(latitude, longitude), List.of(latitude, longitude), choices));
  }

  /// The order of a pair: latitude first unless a first number is none.
  private static PlaceRule pair(ColumnSample column) {
    double beyond =
        column.share(
            cell -> {
              String first = cell.replaceAll("^[(\\[]?\\s*", "").split("[,;| ]", 2)[0];
              return Math.abs(CellTests.number(first).orElse(0)) > 90;
            });
    return new PlaceRule.Pair(column.heading(), beyond < 0.02);
  }

  /// Eastings and northings: only in a coordinate system that the file names or that their size and
  /// the country tell.
  private static PlaceGuess metres(SourceTable source, Assignment assignment, String country) {
    Optional<Candidate> x = assignment.column("@x").flatMap(assignment::of);
    Optional<Candidate> y = assignment.column("@y").flatMap(assignment::of);
    if (x.isEmpty() || y.isEmpty()) {
      return new PlaceGuess(NOWHERE, List.of(), List.of());
    }
    ColumnSample east = x.get().column();
    ColumnSample north = y.get().column();
    List<String> headings = List.of(east.heading(), north.heading());
    Optional<PlaceRule> rule = rule(source, east, north, country);
    boolean found = rule.isPresent();
    double confidence = found ? Math.min(x.get().confidence(), y.get().confidence()) : 0.3;
    Phrase why =
        rule.map(PlaceGuess::named)
            .map(crs -> Phrase.of("propose.place.crs", crs))
            .orElseGet(() -> Phrase.of("propose.place.no_crs"));
    List<Choice> choices =
        List.of(
            new Choice(east.heading(), "@x", confidence, why, found),
            new Choice(north.heading(), "@y", confidence, why, found));
    return new PlaceGuess(rule.orElse(NOWHERE), headings, choices);
  }

  private static String named(PlaceRule rule) {
    return rule instanceof PlaceRule.Metres metres ? metres.crs() : "";
  }

  private static Optional<PlaceRule> rule(
      SourceTable source, ColumnSample east, ColumnSample north, String country) {
    String said = source.reading().crs();
    if (!said.isEmpty() && !said.equalsIgnoreCase("EPSG:4326")) {
      return Optional.of(new PlaceRule.Metres(east.heading(), north.heading(), said));
    }
    if (country.isEmpty()) {
      return Optional.empty();
    }
    List<CrsProposal> fitting =
        CrsGuess.of(
            numbers(source, east.heading()),
            numbers(source, north.heading()),
            Optional.of(country));
    return fitting.stream()
        .filter(crs -> crs.scale() == 1 && crs.share() >= NEARLY_ALL)
        .findFirst()
        .map(
            crs ->
                crs.swapped()
                    ? new PlaceRule.Metres(north.heading(), east.heading(), crs.crs())
                    : new PlaceRule.Metres(east.heading(), north.heading(), crs.crs()));
  }

  /// The numbers of the first rows, row by row; none where there is no number.
  private static double[] numbers(SourceTable source, String heading) {
    int at = source.columns().indexOf(heading);
    double[] numbers = new double[TRIED];
    Arrays.fill(numbers, Double.NaN);
    int[] row = new int[1];
    source.visit(
        cells -> {
          String cell = at < cells.cells().size() ? cells.cells().get(at) : "";
          numbers[row[0]] = CellTests.number(cell).orElse(Double.NaN);
          return ++row[0] < TRIED;
        });
    return numbers;
  }
}
