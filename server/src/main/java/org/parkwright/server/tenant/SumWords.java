package org.parkwright.server.tenant;

import java.util.Locale;
import org.parkwright.domain.evidence.Aggregate;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.Figures;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.server.page.Frame;

/// Figures of several firms in words.
final class SumWords {
  private SumWords() {}

  /// A sum, a mean of percentages, or how many say yes; or why it is not shown.
  static String of(Aggregate aggregate, Variable variable, Frame frame) {
    return switch (aggregate) {
      case Aggregate.Withheld withheld ->
          frame.t("firms.withheld." + withheld.reason().name().toLowerCase(Locale.ROOT));
      case Aggregate.Shown shown ->
          switch (variable.kind()) {
            case Kind.YesNo yesNo -> frame.t("firms.yes", shown.yes(), shown.firms().size());
            case Kind.Choice choice -> frame.t("firms.count", shown.firms().size());
            case Kind.Amount amount when adds(amount.unit()) -> sum(shown, amount.unit(), frame);
            case Kind.Amount amount ->
                frame.t(
                    "firms.mean",
                    quantity(shown.sum() / shown.firms().size(), amount.unit(), frame),
                    shown.firms().size());
          };
    };
  }

  private static boolean adds(Unit unit) {
    return !unit.measuresSameAs(Unit.ONE);
  }

  private static String sum(Aggregate.Shown shown, Unit unit, Frame frame) {
    String sum = quantity(shown.sum(), unit, frame);
    return shown.low() < shown.high()
        ? frame.t(
            "firms.sum.range",
            sum,
            frame.numbers().of(shown.low()),
            frame.numbers().of(shown.high()),
            shown.firms().size())
        : frame.t("firms.sum", sum, shown.firms().size());
  }

  private static String quantity(double value, Unit unit, Frame frame) {
    return (frame.numbers().of(value)
            + " "
            + (unit.equals(Unit.ONE) ? "" : Figures.unit(frame.texts(), unit)))
        .strip();
  }
}
