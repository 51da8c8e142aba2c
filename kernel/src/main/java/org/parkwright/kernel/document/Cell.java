package org.parkwright.kernel.document;

import java.util.List;
import java.util.Objects;

/// One cell of a [Grid]. There is no blank cell: what is not known or does not apply says why.
public sealed interface Cell {

  /// Words, perhaps with a link or a sign.
  record Words(List<Inline> words) implements Cell {
    public Words {
      words = List.copyOf(words);
    }
  }

  /// A number.
  ///
  /// @param value any finite number
  /// @param unit as printed, `""` for none; where it equals the column's unit it is printed only
  ///   once, in the column's head
  /// @param digits digits after the decimal sign, 0 to 12; never more are shown in any output
  record Number(double value, String unit, int digits) implements Cell {
    public Number {
      Refusal.notFinite("value of a number cell", value);
      Objects.requireNonNull(unit, "unit");
      Refusal.digits(digits);
    }
  }

  /// A number with its range, `low <= value <= high`, all in `unit`.
  record Ranged(double value, double low, double high, String unit, int digits) implements Cell {
    public Ranged {
      Refusal.notFinite("value of a ranged cell", value);
      Refusal.notFinite("low end of a ranged cell", low);
      Refusal.notFinite("high end of a ranged cell", high);
      Objects.requireNonNull(unit, "unit");
      Refusal.digits(digits);
      if (low > value || value > high) {
        throw new IllegalArgumentException(
            "ranged cell holds "
                + value
                + " in "
                + low
                + " to "
                + high
                + "; expected low <= value <= high");
      }
    }
  }

  /// How a requirement stands, with a few words (may be `""`).
  record Finding(Mark mark, String text) implements Cell {
    public Finding {
      Objects.requireNonNull(mark, "mark");
      Objects.requireNonNull(text, "text");
    }
  }

  /// Not known, and why. Drawn hatched, never as zero, dash or blank.
  record Unknown(String reason) implements Cell {
    public Unknown {
      Refusal.blank("reason of an unknown cell", reason);
    }
  }

  /// Does not apply, and why.
  record NotApplicable(String reason) implements Cell {
    public NotApplicable {
      Refusal.blank("reason of a cell that does not apply", reason);
    }
  }

  static Cell words(String text) {
    return new Words(List.of(new Inline.Text(text)));
  }

  static Cell link(String text, String href) {
    return new Words(List.of(new Inline.Link(text, href)));
  }

  static Cell number(double value, String unit, int digits) {
    return new Number(value, unit, digits);
  }

  static Cell ranged(double value, double low, double high, String unit, int digits) {
    return new Ranged(value, low, high, unit, digits);
  }

  static Cell finding(Mark mark) {
    return new Finding(mark, "");
  }

  static Cell unknown(String reason) {
    return new Unknown(reason);
  }

  static Cell notApplicable(String reason) {
    return new NotApplicable(reason);
  }
}
