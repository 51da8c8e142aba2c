package org.parkwright.server.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.formats.typed.NumberReading;
import org.parkwright.formats.typed.NumberText;
import org.parkwright.formats.typed.UnitText;
import org.parkwright.formats.typed.YesNoWords;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.kernel.quantity.UnknownUnitException;
import org.parkwright.server.page.Frame;

/// What a person types as a claim, read as its topic asks.
final class TypedValue {
  private TypedValue() {}

  /// @param reason of a status
  /// @return empty when it cannot be read, or lies outside what is possible
  static Optional<Value> of(Topic.Kind kind, String said, String reason) {
    String text = said.strip();
    try {
      return switch (kind) {
        case Topic.Kind.Wording words -> Optional.of(new Value.Words(text));
        case Topic.Kind.Measure measure -> amount(measure, text);
        case Topic.Kind.Presence presence -> truth(text);
        case Topic.Kind.Classified classified -> codes(text);
        case Topic.Kind.Life life ->
            Optional.of(
                new Value.State(
                    Status.valueOf(text.toUpperCase(Locale.ROOT)), reason.strip()));
        case Topic.Kind.Calendar calendar -> Optional.of(new Value.Day(text));
        case Topic.Kind.Position position -> place(text);
        case Topic.Kind.Boundary boundary -> Optional.empty();
      };
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private static Optional<Value> amount(Topic.Kind.Measure measure, String text) {
    Unit canonical = Unit.of(measure.unit());
    if (!(NumberText.read(text) instanceof NumberReading.Sure(double value, String unit, var likely))
        || likely.isPresent()) {
      return Optional.empty();
    }
    try {
      Unit read = unit.isBlank() ? canonical : UnitText.read(unit);
      Quantity quantity = new Quantity(value, read);
      double plain = quantity.in(canonical).value();
      return plain >= measure.least() && plain <= measure.most()
          ? Optional.of(new Value.Amount(quantity))
          : Optional.empty();
    } catch (UnknownUnitException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<Value> truth(String text) {
    double yes = YesNoWords.read(text).orElse(Double.NaN);
    return yes == 1 || yes == 0 ? Optional.of(new Value.Truth(yes == 1)) : Optional.empty();
  }

  /// `isic-4: 1311, 1312`.
  private static Optional<Value> codes(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      return Optional.empty();
    }
    List<String> codes =
        Arrays.stream(text.substring(colon + 1).split("[,;]"))
            .map(String::strip)
            .filter(code -> !code.isEmpty())
            .toList();
    return Optional.of(new Value.Codes(text.substring(0, colon).strip(), codes));
  }

  private static Optional<Value> place(String text) {
    String[] parts = text.split("[,;]\\s*|\\s+");
    return parts.length == 2
        ? Optional.of(
            new Value.Point(new Place(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]))))
        : Optional.empty();
  }

  /// What is expected, in words.
  static String expected(Topic.Kind kind, Frame frame) {
    return switch (kind) {
      case Topic.Kind.Wording words -> frame.t("claims.expected.words");
      case Topic.Kind.Measure measure ->
          frame.t(
              "claims.expected.measure",
              measure.unit(),
              frame.numbers().of(measure.least()),
              frame.numbers().of(measure.most()));
      case Topic.Kind.Presence presence -> frame.t("claims.expected.presence");
      case Topic.Kind.Classified classified -> frame.t("claims.expected.codes");
      case Topic.Kind.Life life ->
          frame.t(
              "claims.expected.life",
              String.join(
                  ", ",
                  Arrays.stream(Status.values())
                      .map(status -> status.name().toLowerCase(Locale.ROOT))
                      .toList()));
      case Topic.Kind.Calendar calendar -> frame.t("claims.expected.date");
      case Topic.Kind.Position position -> frame.t("claims.expected.point");
      case Topic.Kind.Boundary boundary -> frame.t("claims.expected.outline");
    };
  }
}
