package org.parkwright.formats.typed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.kernel.quantity.UnknownUnitException;

/// Units as people type them, and the units that a person may choose for a figure.
public final class UnitText {
  private static final List<String> SYMBOLS =
      List.of(
          "t", "kt", "Mt", "kg", "g", "m³", "10³ m³", "10⁴ m³", "10⁶ m³", "l", "m²", "ha", "km²",
          "mu", "m", "km", "kWh", "MWh", "GWh", "TWh", "10⁴ kWh", "MJ", "GJ", "TJ", "tce",
          "10⁴ tce", "toe", "ktoe", "kW", "MW", "a", "month", "d", "h", "1", "%", "‰");
  private static final List<String> MULTIPLES = List.of("万", "亿", "千");

  private UnitText() {}

  /// Reads a unit. Beyond what [Unit#of] knows, this takes the square signs of East Asian fonts
  /// (`㎥`, `㎡`, `㎏`) and multiples written onto the unit (`万吨`).
  ///
  /// @throws UnknownUnitException naming the symbol that is not known
  public static Unit read(String text) {
    String plain =
        PlainText.of(text)
            .replace("㎥", "m³")
            .replace("㎡", "m²")
            .replace("㎢", "km²")
            .replace("㎏", "kg");
    try {
      return Unit.of(plain);
    } catch (UnknownUnitException unknown) {
      for (String multiple : MULTIPLES) {
        if (plain.startsWith(multiple) && plain.length() > multiple.length()) {
          return Unit.of(multiple + " " + plain.substring(multiple.length()));
        }
      }
      throw unknown;
    }
  }

  /// Units of the same measure, the given one first: what a drop-down offers and an error names.
  public static List<String> choices(Unit canonical) {
    Set<String> choices = new LinkedHashSet<>(List.of(canonical.symbol()));
    int slash = canonical.symbol().indexOf('/');
    String under = slash < 0 ? "" : canonical.symbol().substring(slash);
    for (String over : candidates(canonical)) {
      addIfSame(over + under, canonical, choices);
    }
    return List.copyOf(choices);
  }

  private static List<String> candidates(Unit canonical) {
    List<String> candidates = new ArrayList<>(SYMBOLS);
    for (String thing : canonical.dimensions().keySet()) {
      if (thing.matches("[A-Z]{3}")) {
        candidates.addAll(List.of(thing, "10³ " + thing, "10⁴ " + thing, "10⁶ " + thing));
        candidates.addAll(List.of("10⁸ " + thing, "10⁹ " + thing));
      }
    }
    if (canonical.dimensions().containsKey("CNY")) {
      candidates.addAll(List.of("元", "万元", "亿元"));
    }
    return candidates;
  }

  private static void addIfSame(String symbol, Unit canonical, Set<String> choices) {
    try {
      if (Unit.of(symbol).measuresSameAs(canonical)) {
        choices.add(symbol);
      }
    } catch (UnknownUnitException notThisOne) {
      // a numerator that makes no unit with this denominator
    }
  }
}
