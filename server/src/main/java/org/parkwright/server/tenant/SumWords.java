package org.parkwright.server.tenant;

import java.util.Locale;
import org.parkwright.domain.evidence.Aggregate;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.Figures;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.server.page.Frame;

/// Figures of several firms in words.
final class SumWords {
  private SumWords() {}

  /// A sum, a mean of percentages, or how many say yes; or why it is not shown.
  static String of(Aggregate aggregate, Variable variable, Frame frame) {
    return switch (Told.of(aggregate, variable)) {
      case Told.Nothing none ->
          frame.t("firms.withheld." + none.reason().name().toLowerCase(Locale.ROOT));
      case Told.Yes yes -> frame.t("firms.yes", yes.yes(), yes.firms());
      case Told.Count count -> frame.t("firms.count", count.firms());
      case Told.Mean mean ->
          frame.t("firms.mean", quantity(mean.value(), mean.unit(), frame), mean.firms());
      case Told.Sum sum -> sum(sum, frame);
    };
  }

  private static String sum(Told.Sum told, Frame frame) {
    String sum = quantity(told.value(), told.unit(), frame);
    return told.low() < told.high()
        ? frame.t(
            "firms.sum.range",
            sum,
            frame.numbers().of(told.low()),
            frame.numbers().of(told.high()),
            told.firms())
        : frame.t("firms.sum", sum, told.firms());
  }

  private static String quantity(double value, Unit unit, Frame frame) {
    return (frame.numbers().of(value)
            + " "
            + (unit.equals(Unit.ONE) ? "" : Figures.unit(frame.texts(), unit)))
        .strip();
  }
}
