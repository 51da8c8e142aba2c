package org.parkwright.kernel.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Values with their ranges on one axis, one line each: scores per dimension, ranks of parks.
///
/// @param unit of the axis, `""` for a plain number
/// @param digits digits after the decimal sign in every number shown
/// @param axis from where to where the axis runs; every bar and reference lies inside
/// @param references upright lines that a reader compares with (a pass mark, last year)
public record RangeBars(
    String title,
    String unit,
    String source,
    int digits,
    Range axis,
    List<Bar> bars,
    List<Reference> references)
    implements Chart {

  /// One line of the chart.
  ///
  /// @param full everything that is possible
  /// @param half the middle half of what is possible (quartiles), where it was computed
  /// @param value the central value, where there is one. It lies in `full` but need not lie in
  ///   `half`: a score computed from the central figures can stand off the middle of its
  ///   distribution where a threshold is near.
  /// @param note a few words beside the bar, `""` for none
  public record Bar(
      String label, Range full, Optional<Range> half, OptionalDouble value, Hue hue, String note) {
    public Bar {
      Refusal.blank("label of a bar", label);
      Objects.requireNonNull(hue, "hue");
      Objects.requireNonNull(note, "note");
      if (half.isPresent() && !full.holds(half.get())) {
        throw new IllegalArgumentException(
            "bar \"" + label + "\": middle half " + half.get() + " leaves the full range " + full);
      }
      if (value.isPresent() && !full.holds(value.getAsDouble())) {
        throw new IllegalArgumentException(
            "bar \""
                + label
                + "\": value "
                + value.getAsDouble()
                + " leaves the full range "
                + full);
      }
    }

    /// A value with full range and middle half.
    public static Bar of(
        String label, double low, double q25, double value, double q75, double high, Hue hue) {
      return new Bar(
          label,
          Range.of(low, high),
          Optional.of(Range.of(q25, q75)),
          OptionalDouble.of(value),
          hue,
          "");
    }

    /// A value with full range only.
    public static Bar of(String label, double low, double value, double high, Hue hue) {
      return new Bar(
          label, Range.of(low, high), Optional.empty(), OptionalDouble.of(value), hue, "");
    }

    /// A range without a value: too little is known for one.
    public static Bar between(String label, double low, double high, Hue hue) {
      return new Bar(label, Range.of(low, high), Optional.empty(), OptionalDouble.empty(), hue, "");
    }

    public Bar noting(String words) {
      return new Bar(label, full, half, value, hue, words);
    }
  }

  /// An upright line with its name.
  public record Reference(String label, double at) {
    public Reference {
      Refusal.blank("label of a reference line", label);
      Refusal.notFinite("place of the reference line \"" + label + "\"", at);
    }
  }

  public RangeBars {
    Refusal.blank("title of a chart", title);
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(source, "source");
    Refusal.digits(digits);
    bars = List.copyOf(bars);
    references = List.copyOf(references);
    if (bars.isEmpty() || axis.low() >= axis.high()) {
      throw new IllegalArgumentException(
          "chart \"%s\" has %d bars on %s; expected at least one bar and an axis with low < high"
              .formatted(title, bars.size(), axis));
    }
    for (Bar bar : bars) {
      if (!axis.holds(bar.full())) {
        throw new IllegalArgumentException(
            "chart \"%s\": bar %s leaves the axis %s".formatted(title, bar, axis));
      }
    }
    for (Reference reference : references) {
      if (!axis.holds(reference.at())) {
        throw new IllegalArgumentException(
            "chart \"%s\": reference line %s leaves the axis %s".formatted(title, reference, axis));
      }
    }
  }

  @Override
  public String inWords(Phrases phrases) {
    var lines =
        bars.stream()
            .map(
                bar ->
                    bar.label()
                        + ": "
                        + phrases.figure(bar.value(), bar.half(), Optional.of(bar.full()), digits)
                        + (bar.note().isEmpty() ? "" : " (" + bar.note() + ")"));
    var marks = references.stream().map(r -> r.label() + ": " + phrases.number(r.at(), digits));
    return phrases.text(this, Stream.concat(lines, marks).toList());
  }
}
