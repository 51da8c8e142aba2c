package org.parkwright.kernel.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads unit texts. Grammar: `term { "/" term }`, a term being factors joined by space, `·` or
/// `*`, a factor being `(…)`, a power of ten (`10⁴`, `10^4`, `10000`) or a symbol with an
/// optional exponent (`m³`, `m3`, `m^3`). As in spoken use, everything after a slash divides.
///
/// A text above [#LONGEST] is no unit: brackets nest by recursion, so their depth must be bounded.
/// Powers of ten have at most three digits, and a unit whose factor overflows or vanishes is none.
final class UnitSyntax {
  private static final Pattern TEN =
      Pattern.compile("10(?:\\^?([+-]?\\d{1,3})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))");
  private static final Pattern NUMBER = Pattern.compile("1(?:0)*");
  private static final Pattern POWER = Pattern.compile("(.+?)(?:\\^?([1-9])|([¹²³⁴⁵⁶⁷⁸⁹]))");
  private static final int LONGEST = 200;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private UnitSyntax() {}

  static Unit parse(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty()) {
      throw new UnknownUnitException(text, text);
    }
    if (trimmed.length() > LONGEST) {
      String shown = trimmed.substring(0, trimmed.offsetByCodePoints(0, LONGEST / 4)) + "…";
      throw new UnknownUnitException(shown, shown);
    }
    UnitNames.Entry whole = UnitNames.find(trimmed);
    if (whole != null) {
      return new Unit(trimmed, whole.factor(), whole.dimensions());
    }
    double factor = 1;
    Map<String, Integer> dimensions = new TreeMap<>();
    int sign = 1;
    for (String term : split(trimmed, '/')) {
      if (term.isBlank()) {
        throw new UnknownUnitException(text, text);
      }
      for (String part : factors(term)) {
        Unit one = factor(text, part);
        factor = sign > 0 ? factor * one.factor() : factor / one.factor();
        int direction = sign;
        one.dimensions().forEach((d, p) -> dimensions.merge(d, direction * p, Integer::sum));
      }
      sign = -1;
    }
    dimensions.values().removeIf(power -> power == 0);
    return unit(text, trimmed, factor, dimensions);
  }

  private static Unit unit(
      String text, String symbol, double factor, Map<String, Integer> dimensions) {
    if (!(factor > 0) || Double.isInfinite(factor)) {
      throw new UnknownUnitException(text, symbol);
    }
    return new Unit(symbol, factor, dimensions);
  }

  private static Unit factor(String text, String part) {
    if (part.startsWith("(") && part.endsWith(")")) {
      return parse(part.substring(1, part.length() - 1));
    }
    Matcher ten = TEN.matcher(part);
    if (ten.matches() && !NUMBER.matcher(part).matches()) {
      int exponent = ten.group(1) != null ? Integer.parseInt(ten.group(1)) : raised(ten.group(2));
      return unit(text, part, Math.pow(10, exponent), Map.of());
    }
    if (NUMBER.matcher(part).matches()) {
      return unit(text, part, Double.parseDouble(part), Map.of());
    }
    UnitNames.Entry entry = UnitNames.find(part);
    if (entry != null) {
      return new Unit(part, entry.factor(), entry.dimensions());
    }
    return powered(text, part);
  }

  private static Unit powered(String text, String part) {
    Matcher power = POWER.matcher(part);
    if (power.matches()) {
      UnitNames.Entry base = UnitNames.find(power.group(1));
      if (base != null) {
        int exponent =
            power.group(2) != null ? Integer.parseInt(power.group(2)) : raised(power.group(3));
        Map<String, Integer> dimensions = new TreeMap<>(base.dimensions());
        dimensions.replaceAll((name, p) -> p * exponent);
        return unit(text, part, Math.pow(base.factor(), exponent), dimensions);
      }
    }
    throw new UnknownUnitException(text, part);
  }

  private static int raised(String digits) {
    int value = 0;
    for (char c : digits.toCharArray()) {
      value = value * 10 + RAISED.indexOf(c);
    }
    return value;
  }

  private static List<String> factors(String term) {
    List<String> parts = new ArrayList<>();
    for (String byStar : split(term.replace('·', '*'), '*')) {
      for (String part : split(byStar, ' ')) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
    }
    return parts;
  }

  /// Splits at a separator outside round brackets.
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == separator && depth == 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
