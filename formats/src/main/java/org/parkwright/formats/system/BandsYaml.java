package org.parkwright.formats.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.index.Operator;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.index.Requirement.Band;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;

/// Reads graded points. Bands stand from best to worst, and each must be reachable: points fall,
/// limits of one direction weaken, and nothing follows an open band.
///
/// @param unit unit of bare limits
record BandsYaml(QuantityYaml quantities, Unit unit) {

  Optional<Requirement> read(Place inner, YamlMap map) {
    Optional<Double> most =
        map.need("most", "points for full credit").flatMap(place -> place.number(0, 1e9));
    if (most.isPresent() && most.get() == 0) {
      map.find("most").ifPresent(place -> place.fault("more than 0"));
      return Optional.empty();
    }
    Optional<List<Place>> places = inner.items(1);
    List<Band> bands = new ArrayList<>();
    for (Place place : places.orElse(List.of())) {
      Optional<Band> band = band(place, most.orElse(Double.MAX_VALUE));
      if (band.isPresent() && follows(place, bands, band.get())) {
        bands.add(band.get());
      }
    }
    return places.isEmpty() || bands.size() < places.get().size()
        ? Optional.empty()
        : most.map(m -> new Requirement.Bands(bands, m));
  }

  private Optional<Band> band(Place place, double most) {
    List<String> allowed = new ArrayList<>(Operators.written().keySet());
    allowed.add("points");
    Optional<YamlMap> map = place.map(allowed);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Optional<Double> points =
        map.get().need("points", "the points of the band").flatMap(p -> p.number(0, most));
    List<String> operators =
        map.get().keys().stream().filter(Operators.written()::containsKey).toList();
    if (operators.size() > 1) {
      place.fault(String.join(" and ", operators), "one comparison, or none for everything else");
      return Optional.empty();
    }
    if (operators.isEmpty()) {
      return points.map(p -> new Band(Operator.AT_LEAST, Optional.empty(), p));
    }
    String operator = operators.getFirst();
    Optional<Quantity> limit = map.get().find(operator).flatMap(at -> quantities.read(at, unit));
    return limit.flatMap(
        l ->
            points.flatMap(
                p ->
                    Optional.ofNullable(Operators.written().get(operator))
                        .map(o -> new Band(o, Optional.of(l), p))));
  }

  private boolean follows(Place place, List<Band> before, Band band) {
    if (before.isEmpty()) {
      return true;
    }
    Band last = before.getLast();
    if (last.limit().isEmpty()) {
      place.fault("a band after the open one", "the open band last");
      return false;
    }
    if (band.points() >= last.points()) {
      place.fault(band.points() + " points", "fewer than the " + last.points() + " before");
      return false;
    }
    if (band.limit().isPresent() && !weakens(last, band)) {
      place.fault(
          band.operator().sign() + " " + band.limit().get(),
          "a limit weaker than the one before: bands stand from best to worst");
      return false;
    }
    return true;
  }

  private static boolean weakens(Band last, Band band) {
    if (last.operator() == Operator.EQUAL || band.operator() == Operator.EQUAL) {
      return true;
    }
    if (last.operator().higherIsBetter() != band.operator().higherIsBetter()) {
      return false;
    }
    Quantity now = band.limit().orElseThrow();
    double then = last.limit().orElseThrow().in(now.unit()).value();
    return band.operator().higherIsBetter() ? now.value() <= then : now.value() >= then;
  }
}
