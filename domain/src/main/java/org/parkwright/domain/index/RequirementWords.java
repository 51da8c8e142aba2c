package org.parkwright.domain.index;

import java.util.ArrayList;
import java.util.List;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;

/// Requirements, conditions and formulas in words.
public final class RequirementWords {
  private RequirementWords() {}

  /// A requirement in words, limits in the given unit.
  public static String of(Requirement requirement, Unit unit) {
    return switch (requirement) {
      case Requirement.Threshold t ->
          t.operator().sign()
              + " "
              + shown(t.limit(), unit)
              + t.partlyFrom().map(p -> " (partly from " + shown(p, unit) + ")").orElse("");
      case Requirement.Between b -> shown(b.low(), unit) + " to " + shown(b.high(), unit);
      case Requirement.Yes yes -> "yes";
      case Requirement.Against a -> a.operator().sign() + " " + FormulaWords.of(a.limit());
      case Requirement.When when -> when(when, unit);
      case Requirement.Bands bands -> bands(bands, unit);
    };
  }

  /// A condition in words.
  public static String of(Condition condition) {
    return switch (condition) {
      case Condition.Compares c ->
          FormulaWords.of(c.formula())
              + " "
              + c.operator().sign()
              + " "
              + shown(c.limit(), c.limit().unit());
      case Condition.Is is -> is.variable() + " is " + is.option().replace('_', ' ');
      case Condition.All all ->
          String.join(" and ", all.conditions().stream().map(RequirementWords::of).toList());
    };
  }

  private static String when(Requirement.When when, Unit unit) {
    List<String> cases = new ArrayList<>();
    for (Requirement.Case one : when.cases()) {
      cases.add(of(one.then(), unit) + " if " + of(one.when()));
    }
    cases.add(
        switch (when.otherwise()) {
          case Requirement.Otherwise.Then then -> "otherwise " + of(then.requirement(), unit);
          case Requirement.Otherwise.NoClass no -> "otherwise no class: " + no.reason().english();
          case Requirement.Otherwise.NotApplicable not ->
              "otherwise not applicable: " + not.reason().english();
        });
    return String.join("; ", cases);
  }

  private static String bands(Requirement.Bands bands, Unit unit) {
    List<String> parts = new ArrayList<>();
    for (Requirement.Band band : bands.bands()) {
      String range =
          band.limit().map(l -> band.operator().sign() + " " + shown(l, unit)).orElse("otherwise");
      parts.add(range + ": " + Figures.plain(band.points()));
    }
    return String.join("; ", parts) + " points";
  }

  private static String shown(Quantity limit, Unit unit) {
    Quantity in = limit.unit().measuresSameAs(unit) ? limit.in(unit) : limit;
    String symbol = in.unit().equals(Unit.ONE) ? "" : " " + in.unit();
    return Figures.plain(Math.round(in.value() * 1e12) / 1e12) + symbol;
  }
}
