package org.parkwright.server.fuzz;

import static org.parkwright.server.fuzz.Target.require;

import java.util.List;
import java.util.OptionalDouble;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.ParkId;
import org.parkwright.formats.typed.Nearest;
import org.parkwright.formats.typed.NumberReading;
import org.parkwright.formats.typed.NumberText;
import org.parkwright.formats.typed.PlainNumber;
import org.parkwright.formats.typed.UnitText;
import org.parkwright.formats.typed.YesNoWords;
import org.parkwright.kernel.period.Period;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.kernel.quantity.UnknownUnitException;

/// Readers of one typed word: number, unit, answer, period, address of a park, name.
final class TypedTargets {
  private static final List<String> WORDS = List.of("yes", "partly", "no", "water.fresh");

  private TypedTargets() {}

  static List<Target> all() {
    return List.of(
        Target.ofText(
            "number",
            TypedTargets::number,
            "1,200.5",
            "1.200,5",
            "12,34,567",
            "1 200,5 t",
            "1.2×10⁶ m³",
            "-3e-7",
            "١٢٣٫٥",
            "1,2OO",
            "€ 5",
            "100-120",
            "2024-01-31",
            "< 5",
            "NaN",
            "1'000'000"),
        Target.ofText(
            "unit",
            TypedTargets::unit,
            "t",
            "m³/10⁴ CNY",
            "kWh/(USD·a)",
            "万吨",
            "亿元/km²",
            "10^4 m3",
            "㎥",
            "%",
            "t/(m^2 a)"),
        Target.ofText(
            "yes-no", TypedTargets::answer, "yes", "ПАРТЛИ", "部分", "نعم", "0.5", "½", "✓"),
        Target.ofText("period", TypedTargets::period, "2025", "2025-H1", "2025-Q3", " 2025-12 "),
        Target.ofText("park-id", TypedTargets::parkId, "eg/suez-tianjin", "xx/a", "苏州工业园区"),
        Target.ofText("name", TypedTargets::name, "Suez", "المنطقة", " "),
        Target.ofText("nearest", TypedTargets::nearest, "partyl", "yse", "water.fresg"));
  }

  private static void number(String text) {
    switch (NumberText.read(text)) {
      case NumberReading.Sure sure -> {
        require(Double.isFinite(sure.value()), "a sure number is finite", sure);
        readsAgain(sure.value());
      }
      case NumberReading.Ambiguous both -> {
        require(Double.isFinite(both.grouped()) && Double.isFinite(both.decimal()), "finite", both);
        require(both.grouped() != both.decimal(), "two readings differ", both);
      }
      case NumberReading.Wrong wrong ->
          require(wrong.likely().map(l -> !l.isBlank()).orElse(true), "a guess is a number", wrong);
    }
  }

  /// A number written by us is read by us, though `1.234` is rightly called ambiguous.
  private static void readsAgain(double value) {
    double again =
        switch (NumberText.read(PlainNumber.of(value))) {
          case NumberReading.Sure sure -> sure.value();
          case NumberReading.Ambiguous both -> both.decimal();
          case NumberReading.Wrong wrong -> Double.NaN;
        };
    require(again == value, "written and read again: " + PlainNumber.of(value), again);
  }

  private static void unit(String text) {
    Unit unit;
    try {
      unit = UnitText.read(text);
    } catch (UnknownUnitException told) {
      return;
    }
    Unit again = UnitText.read(unit.symbol());
    require(again.equals(unit), unit + " read again", again);
    List<String> choices = UnitText.choices(unit);
    require(choices.getFirst().equals(unit.symbol()), "its own unit comes first", choices);
    choices.forEach(
        choice -> require(Unit.of(choice).measuresSameAs(unit), "the same measure", choice));
  }

  private static void answer(String text) {
    OptionalDouble value = YesNoWords.read(text);
    if (value.isPresent()) {
      String word = YesNoWords.word(value.getAsDouble());
      require(YesNoWords.read(word).equals(value), "the English word means the same", word);
    }
  }

  private static void period(String text) {
    Period period;
    try {
      period = Period.of(text);
    } catch (IllegalArgumentException told) {
      return;
    }
    require(Period.of(period.toString()).equals(period), "a period is its text", period);
    require(period.last().isAfter(period.first()), "it ends after it begins", period);
  }

  private static void parkId(String text) {
    ParkId named = ParkId.named("xx", text);
    require(ParkId.of(named.toString()).equals(named), "an address made is an address", named);
    ParkId read;
    try {
      read = ParkId.of(text);
    } catch (IllegalArgumentException told) {
      return;
    }
    require(read.toString().equals(text), "an address is its text", read);
  }

  private static void name(String text) {
    try {
      Names names = Names.english(text);
      require(names.in(text).equals(text), "English stands for every language", names);
      require(!names.toString().isBlank(), "a name is not blank", names);
    } catch (IllegalArgumentException told) {
      require(text.isBlank(), "only a blank name is refused", text);
    }
  }

  private static void nearest(String text) {
    Nearest.to(text, WORDS).ifPresent(w -> require(WORDS.contains(w), "one of the known", w));
  }
}
