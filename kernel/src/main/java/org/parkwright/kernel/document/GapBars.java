package org.parkwright.kernel.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/// What closing each gap would lift, in the order given (largest first by custom), on an axis that
/// begins at zero.
///
/// @param unit of the lift, such as `points`
/// @param digits digits after the decimal sign in every number shown
public record GapBars(String title, String unit, String source, int digits, List<Lift> lifts)
    implements Chart {

  /// @param range the least and the most that closing the gap would lift, `0 <= low <= high`
  public record Lift(String label, Range range, Hue hue) {
    public Lift {
      Refusal.blank("label of a gap", label);
      Objects.requireNonNull(hue, "hue");
      if (range.low() < 0) {
        throw new IllegalArgumentException(
            "gap \"" + label + "\" lifts by " + range + "; expected zero or more");
      }
    }

    public static Lift of(String label, double low, double high, Hue hue) {
      return new Lift(label, Range.of(low, high), hue);
    }
  }

  public GapBars {
    Refusal.blank("title of a chart", title);
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(source, "source");
    Refusal.digits(digits);
    lifts = List.copyOf(lifts);
    if (lifts.isEmpty()) {
      throw new IllegalArgumentException(
          "chart \"" + title + "\" has no gap; expected at least one");
    }
  }

  @Override
  public String inWords(Phrases phrases) {
    return phrases.text(
        this,
        lifts.stream().map(lift -> lift.label() + ": " + words(lift.range(), phrases)).toList());
  }

  private String words(Range range, Phrases phrases) {
    return range.low() == range.high()
        ? phrases.number(range.low(), digits)
        : phrases.figure(OptionalDouble.empty(), Optional.empty(), Optional.of(range), digits);
  }
}
