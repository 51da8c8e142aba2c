package org.parkwright.formats.system;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.yaml.Place;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.kernel.quantity.UnknownUnitException;

/// Reads quantities: a bare number is meant in the unit that the place implies, a text carries its
/// own unit, as in `"0.2 t/tce"` or `"12 10⁸ CNY"`.
public final class QuantityYaml {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "([+-]?+(?:\\d++(?:\\.\\d*+)?+|\\.\\d++)(?:[eE][+-]?+\\d++)?+)(\\s+.*|[^\\s\\d].*)");
  private static final String KNOWN =
      "a known unit, for example t, m³, GJ, tce, person, 10⁴ CNY, t/tce or %";
  private static final List<String> COMMON =
      List.of("1", "%", "t", "kg", "m³", "ha", "km²", "GJ", "kWh", "tce", "CNY", "10⁴ CNY", "a");
  private static final int LONGEST = 80;
  private final Dictionary dictionary;

  /// @param dictionary whose units are offered when one is misspelt
  public QuantityYaml(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /// A quantity that measures the same as `unit`.
  ///
  /// @param unit unit of bare numbers
  public Optional<Quantity> read(Place place, Unit unit) {
    if (place.isNumber()) {
      return place.number().map(value -> new Quantity(value, unit));
    }
    Optional<Quantity> written = written(place, "a number in " + unit + ", or a number and a unit");
    if (written.isPresent() && !written.get().unit().measuresSameAs(unit)) {
      place.fault("a number in " + unit + " or a unit that measures the same");
      return Optional.empty();
    }
    return written;
  }

  /// A quantity with its unit; a bare number is a pure number.
  public Optional<Quantity> read(Place place) {
    return place.isNumber()
        ? place.number().map(value -> new Quantity(value, Unit.ONE))
        : written(place, "a number and a unit, as in \"0.2 t/tce\"");
  }

  private Optional<Quantity> written(Place place, String allowed) {
    Matcher written = WRITTEN.matcher(place.written().orElse(""));
    if (!written.matches()) {
      place.fault(allowed);
      return Optional.empty();
    }
    if (written.group(2).startsWith(",")) {
      place.fault("a number with a decimal point and without separators");
      return Optional.empty();
    }
    double value = Double.parseDouble(written.group(1));
    if (!Double.isFinite(value)) {
      place.fault("a finite number");
      return Optional.empty();
    }
    return unit(place, written.group(2).strip()).map(unit -> new Quantity(value, unit));
  }

  /// The unit that stands at a place.
  public Optional<Unit> unit(Place place) {
    return place.text().flatMap(text -> unit(place, text));
  }

  private Optional<Unit> unit(Place place, String text) {
    if (text.length() > LONGEST) {
      place.fault(KNOWN);
      return Optional.empty();
    }
    try {
      return Optional.of(Unit.of(text));
    } catch (UnknownUnitException unknown) {
      place.fault(String.valueOf(unknown.getMessage()), Closest.allowed(KNOWN, text, units()));
    } catch (IllegalArgumentException nonsense) {
      place.fault(KNOWN);
    }
    return Optional.empty();
  }

  private Set<String> units() {
    Set<String> units = new TreeSet<>(COMMON);
    for (Variable variable : dictionary.variables()) {
      if (variable.kind() instanceof Kind.Amount amount) {
        units.add(amount.unit().symbol());
      }
    }
    return units;
  }
}
