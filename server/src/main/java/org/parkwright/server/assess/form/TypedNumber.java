package org.parkwright.server.assess.form;

import java.util.Optional;
import org.parkwright.formats.typed.NumberReading;
import org.parkwright.formats.typed.NumberText;

/// One number from one field, read as the workbook reads it.
///
/// @param value the number
/// @param unit a unit that was typed behind it; empty when there is none
record TypedNumber(double value, String unit) {

  /// Reads a field; what is wrong with it goes to the problems.
  static Optional<TypedNumber> read(String field, String text, Problems problems) {
    return switch (NumberText.read(text)) {
      case NumberReading.Sure sure when sure.likely().isPresent() -> {
        problems.wrong(field, "problem.number.likely", text, sure.likely().get());
        yield Optional.empty();
      }
      case NumberReading.Sure sure -> Optional.of(new TypedNumber(sure.value(), sure.rest()));
      case NumberReading.Ambiguous both -> {
        problems.wrong(
            field,
            "problem.number.ambiguous",
            text,
            plain(both.grouped()),
            plain(both.decimal()),
            plain(both.decimal()) + "0");
        yield Optional.empty();
      }
      case NumberReading.Wrong wrong -> {
        if (wrong.likely().isPresent()) {
          problems.wrong(field, "problem.number.likely", text, wrong.likely().get());
        } else {
          problems.wrong(field, key(wrong.reason()), text);
        }
        yield Optional.empty();
      }
    };
  }

  private static String key(NumberReading.Reason reason) {
    return switch (reason) {
      case NOT_A_NUMBER -> "problem.number";
      case NOT_FINITE -> "problem.number.infinite";
      case DATE -> "problem.number.date";
      case RANGE -> "problem.number.range";
      case VAGUE -> "problem.number.vague";
    };
  }

  /// A number as it can be typed back.
  static String plain(double value) {
    return new java.math.BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
