package org.parkwright.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.parkwright.kernel.document.Chart.Range;
import org.parkwright.render.text.Lettering;
import org.parkwright.render.text.Words;

/// Carries values of an axis to places of the drawing, linearly, and finds round values for ticks.
///
/// @param axis the values, `low < high`
/// @param from the place of the low end, in drawing units
/// @param to the place of the high end; may be less than `from` (an upright axis runs upwards)
record Scale(Range axis, double from, double to) {

  /// A tick at a round value.
  ///
  /// @param digits digits after the decimal sign that tell it from its neighbours
  record Tick(double value, int digits) {}

  double at(double value) {
    // Halved, so that an axis as wide as the doubles themselves does not overflow.
    double share = (value / 2 - axis.low() / 2) / (axis.high() / 2 - axis.low() / 2);
    return from + Math.clamp(share, 0, 1) * (to - from);
  }

  /// At most `most` ticks at multiples of 1, 2 or 5 times a power of ten (Heckbert, "Nice numbers
  /// for graph labels", Graphics Gems, 1990).
  List<Tick> ticks(int most) {
    double step = roundStep(axis, most);
    int digits = (int) Math.clamp(-Math.floor(Math.log10(step) + 1e-9), 0, 12);
    var ticks = new ArrayList<Tick>();
    double first = Math.ceil(axis.low() / step - 1e-9);
    for (int i = 0; i <= most; i++) {
      double value = (first + i) * step;
      if (value <= axis.high() + step * 1e-9) {
        ticks.add(new Tick(Math.clamp(value, axis.low(), axis.high()), digits));
      }
    }
    return List.copyOf(ticks);
  }

  /// As many ticks as have room for their labels side by side, five at most.
  List<Tick> labelledTicks(Words words, double size) {
    for (int most = 5; most > 1; most--) {
      List<Tick> ticks = ticks(most);
      double room = Math.abs(to - from) / Math.max(ticks.size(), 1);
      if (ticks.stream()
          .allMatch(t -> Lettering.width(words.number(t.value(), t.digits()), size) < room)) {
        return ticks;
      }
    }
    return List.of();
  }

  /// The smallest axis that holds the range and ends at round values.
  static Range roundedOut(Range range) {
    double low = range.low();
    double high = range.high();
    if (low == high) {
      double room = low == 0 ? 1 : Math.abs(low) * 0.1;
      low -= room;
      high += room;
    }
    double step = roundStep(new Range(low, high), 5);
    double from = Math.floor(low / step + 1e-9) * step;
    double to = Math.ceil(high / step - 1e-9) * step;
    return Double.isFinite(from) && Double.isFinite(to) && from <= low && high <= to
        ? new Range(from, to)
        : new Range(low, high);
  }

  private static double roundStep(Range axis, int most) {
    double raw = (axis.high() / most) - (axis.low() / most);
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double share = raw / power;
    double round = share <= 1 + 1e-9 ? 1 : share <= 2 + 1e-9 ? 2 : share <= 5 + 1e-9 ? 5 : 10;
    return round * power;
  }
}
