package org.parkwright.kernel.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The same figure over periods, for one or several series. All series run over the same periods.
///
/// @param digits digits after the decimal sign in every number shown
/// @param periods labels in time order, such as `2025`, `2026`
public record Trend(
    String title, String unit, String source, int digits, List<String> periods, List<Series> series)
    implements Chart {

  /// @param points one per period, in the same order
  public record Series(String label, Hue hue, List<Point> points) {
    public Series {
      Refusal.blank("label of a series", label);
      Objects.requireNonNull(hue, "hue");
      points = List.copyOf(points);
    }

    public static Series of(String label, Hue hue, Point... points) {
      return new Series(label, hue, List.of(points));
    }
  }

  /// What is known for one period: a value with its range, a range only, or nothing.
  public record Point(OptionalDouble value, Optional<Range> range) {
    public Point {
      value.ifPresent(v -> Refusal.notFinite("value of a point", v));
      if (value.isPresent() && range.isPresent() && !range.get().holds(value.getAsDouble())) {
        throw new IllegalArgumentException(
            "point has value " + value.getAsDouble() + " outside its range " + range.get());
      }
    }

    public static Point of(double value, double low, double high) {
      return new Point(OptionalDouble.of(value), Optional.of(Range.of(low, high)));
    }

    public static Point exactly(double value) {
      return new Point(OptionalDouble.of(value), Optional.empty());
    }

    public static Point between(double low, double high) {
      return new Point(OptionalDouble.empty(), Optional.of(Range.of(low, high)));
    }

    public static Point unknown() {
      return new Point(OptionalDouble.empty(), Optional.empty());
    }
  }

  public Trend {
    Refusal.blank("title of a chart", title);
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(source, "source");
    Refusal.digits(digits);
    periods = List.copyOf(periods);
    series = List.copyOf(series);
    if (periods.isEmpty() || series.isEmpty()) {
      throw new IllegalArgumentException(
          "chart \"%s\" has %d periods and %d series; expected at least one of each"
              .formatted(title, periods.size(), series.size()));
    }
    for (Series one : series) {
      if (one.points().size() != periods.size()) {
        throw new IllegalArgumentException(
            "chart \"%s\": series \"%s\" has %d points; expected one for each of %s"
                .formatted(title, one.label(), one.points().size(), periods));
      }
    }
  }

  @Override
  public String inWords(Phrases phrases) {
    return phrases.text(this, series.stream().map(one -> inWords(one, phrases)).toList());
  }

  private String inWords(Series one, Phrases phrases) {
    return one.label()
        + ": "
        + IntStream.range(0, periods.size())
            .mapToObj(
                i -> {
                  Point point = one.points().get(i);
                  return periods.get(i)
                      + " "
                      + phrases.figure(point.value(), Optional.empty(), point.range(), digits);
                })
            .collect(Collectors.joining("; "));
  }
}
