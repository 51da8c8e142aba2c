package org.parkwright.formats.system;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parkwright.domain.evidence.Frequency;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.Names;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.yaml.Place;
import org.parkwright.kernel.quantity.Unit;

/// One row of the data dictionary.
///
/// @param fields field by column
/// @param line line in the file
record VariableRow(Map<String, String> fields, int line, Faults faults) {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");
  private static final Pattern OPTION = Pattern.compile("[a-z0-9][a-z0-9_.-]*");
  private static final List<String> KINDS = List.of("amount", "yesno", "choice");
  private static final List<String> FREQUENCIES =
      Arrays.stream(Frequency.values()).map(Frequency::word).toList();
  private static final List<String> REPORTERS = List.of("park", "tenant", "country", "survey");

  String field(String column) {
    return fields.getOrDefault(column, "");
  }

  void fault(String column, String allowed) {
    String found = field(column).isEmpty() ? Fault.NOTHING : Fault.quoted(field(column));
    fault(column, found, allowed);
  }

  private void fault(String column, String found, String allowed) {
    String code = field("code");
    faults.add(line, code.isEmpty() ? column : code + " " + column, found, allowed);
  }

  Optional<Variable> read() {
    int before = faults.count();
    if (!CODE.matcher(field("code")).matches()) {
      fault("code", "dotted lower case, as in water.fresh");
    }
    for (String needed : List.of("label", "topic", "definition")) {
      if (field(needed).isEmpty()) {
        fault(needed, "text");
      }
    }
    if (!REPORTERS.contains(field("reporter"))) {
      fault("reporter", Closest.allowed("a reporter", field("reporter"), REPORTERS));
    }
    Optional<Kind> kind = kind();
    Frequency frequency = frequency();
    boolean ofFirms = field("of_firms").equals("sum");
    if (!ofFirms && !field("of_firms").isEmpty() || ofFirms && !field("kind").equals("amount")) {
      fault("of_firms", "sum for an amount, else nothing");
    }
    if (faults.count() > before || kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Variable(
            field("code"),
            Names.english(field("label")),
            Names.english(field("definition")),
            kind.get(),
            field("reporter"),
            Names.english(field("topic")),
            frequency,
            ofFirms));
  }

  private Frequency frequency() {
    try {
      return Frequency.of(field("frequency"));
    } catch (IllegalArgumentException unknown) {
      fault("frequency", Closest.allowed("a frequency", field("frequency"), FREQUENCIES));
      return Frequency.YEAR;
    }
  }

  private Optional<Kind> kind() {
    switch (field("kind")) {
      case "amount" -> {
        empty(List.of("options"), "nothing: amounts have no options");
        return amount();
      }
      case "yesno" -> {
        empty(
            List.of("unit", "least", "most", "plausible_low", "plausible_high", "options"),
            "nothing: yes/no has neither unit nor limits");
        return Optional.of(new Kind.YesNo());
      }
      case "choice" -> {
        empty(
            List.of("unit", "least", "most", "plausible_low", "plausible_high"),
            "nothing: a choice has neither unit nor limits");
        return choice();
      }
      default -> {
        fault("kind", Closest.allowed("a kind", field("kind"), KINDS));
        return Optional.empty();
      }
    }
  }

  private void empty(List<String> columns, String allowed) {
    columns.stream().filter(c -> !field(c).isEmpty()).forEach(c -> fault(c, allowed));
  }

  private Optional<Kind> amount() {
    Optional<Unit> unit = unit();
    Optional<Double> least = number("least", Double.NEGATIVE_INFINITY);
    Optional<Double> most = number("most", Double.POSITIVE_INFINITY);
    if (unit.isEmpty() || least.isEmpty() || most.isEmpty()) {
      return Optional.empty();
    }
    Optional<Double> low = number("plausible_low", least.get());
    Optional<Double> high = number("plausible_high", most.get());
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Kind.Amount(unit.get(), least.get(), most.get(), low.get(), high.get()));
    } catch (IllegalArgumentException crossed) {
      fault(
          "least", String.join(" / ", range()), "least <= plausible_low < plausible_high <= most");
      return Optional.empty();
    }
  }

  private List<String> range() {
    return List.of(field("least"), field("plausible_low"), field("plausible_high"), field("most"));
  }

  private Optional<Unit> unit() {
    if (field("unit").length() <= 80) {
      try {
        return Optional.of(Unit.of(field("unit")));
      } catch (IllegalArgumentException unknown) {
        fault(
            "unit", String.valueOf(unknown.getMessage()), "a known unit, for pure numbers 1 or %");
        return Optional.empty();
      }
    }
    fault("unit", "a known unit, for pure numbers 1 or %");
    return Optional.empty();
  }

  private Optional<Double> number(String column, double otherwise) {
    String text = field(column);
    if (text.isEmpty()) {
      return Optional.of(otherwise);
    }
    if (Place.isNumber(text) && Double.isFinite(Double.parseDouble(text))) {
      return Optional.of(Double.parseDouble(text));
    }
    fault(column, "a number, or nothing for no limit");
    return Optional.empty();
  }

  private Optional<Kind> choice() {
    List<String> options =
        Arrays.stream(field("options").split("\\|", -1)).map(String::strip).toList();
    if (options.size() < 2
        || options.stream().distinct().count() < options.size()
        || !options.stream().allMatch(o -> OPTION.matcher(o).matches())) {
      fault("options", "at least two different lower-case words, as in a|b|c");
      return Optional.empty();
    }
    return Optional.of(new Kind.Choice(options));
  }
}
