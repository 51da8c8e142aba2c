package org.parkwright.kernel.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A chart as a value: what it shows, not how it is drawn. Page and PDF draw it from here in one
/// way.
///
/// Ranges look the same in every chart: a thin line for the full range, a thick one for the middle
/// half, a mark for the value. Learn it once.
public sealed interface Chart permits RangeBars, FindingsStrip, GapBars, Trend {

  String title();

  /// The unit of the axis, `""` for a plain number or a count.
  String unit();

  /// Where the figures come from, `""` where the document around it says so.
  String source();

  /// The text equivalent in the given language: everything that the picture shows, in reading
  /// order.
  String inWords(Phrases phrases);

  /// The text equivalent in English.
  default String inWords() {
    return inWords(English.PHRASES);
  }

  /// An interval on the axis, `low <= high`.
  record Range(double low, double high) {
    public Range {
      Refusal.notFinite("low end", low);
      Refusal.notFinite("high end", high);
      if (low > high) {
        throw new IllegalArgumentException(
            "range runs from " + low + " to " + high + "; expected low <= high");
      }
    }

    public static Range of(double low, double high) {
      return new Range(low, high);
    }

    public boolean holds(double value) {
      return low <= value && value <= high;
    }

    public boolean holds(Range other) {
      return holds(other.low) && holds(other.high);
    }
  }

  /// The few words and the number writing that text equivalents need, in one language.
  interface Phrases {
    /// @param digits digits after the decimal sign
    String number(double value, int digits);

    /// "between 3 and 5"
    String between(String low, String high);

    /// "middle half 3.5 to 4.2"
    String middleHalf(String low, String high);

    /// "unknown"
    String unknown();

    /// "partly met"
    String mark(Mark mark);

    /// A figure in words, each part only where it is known: value, full range, middle half.
    default String figure(
        OptionalDouble value, Optional<Range> half, Optional<Range> full, int digits) {
      var parts = new ArrayList<String>();
      value.ifPresent(v -> parts.add(number(v, digits)));
      full.ifPresent(r -> parts.add(between(number(r.low(), digits), number(r.high(), digits))));
      half.ifPresent(r -> parts.add(middleHalf(number(r.low(), digits), number(r.high(), digits))));
      return parts.isEmpty() ? unknown() : String.join(", ", parts);
    }

    /// A whole text equivalent: title and unit, then one statement per line of the chart.
    default String text(Chart chart, List<String> statements) {
      String unit = chart.unit().isEmpty() ? "" : " (" + chart.unit() + ")";
      return chart.title() + unit + ". " + String.join(". ", statements) + ".";
    }
  }

  /// Plain English, used where no reader's language is known (a terminal, a debugger).
  enum English implements Phrases {
    PHRASES;

    @Override
    public String number(double value, int digits) {
      return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public String between(String low, String high) {
      return "between " + low + " and " + high;
    }

    @Override
    public String middleHalf(String low, String high) {
      return "middle half " + low + " to " + high;
    }

    @Override
    public String unknown() {
      return "unknown";
    }

    @Override
    public String mark(Mark mark) {
      return mark.label();
    }
  }
}
