package org.parkwright.domain.index;

import java.util.List;

/// Formulas as people read them, with variable codes.
public final class FormulaWords {
  private FormulaWords() {}

  /// A formula in words and signs.
  public static String of(Formula formula) {
    return switch (formula) {
      case Formula.Observed observed -> observed.variable();
      case Formula.Fixed fixed -> fixed.quantity().toString();
      case Formula.Ratio ratio -> inner(ratio.over()) + " / " + inner(ratio.under());
      case Formula.Sum sum -> joined(sum.parts(), " + ");
      case Formula.Difference d -> joined(List.of(d.from(), d.less()), " − ");
      case Formula.Product p -> joined(List.of(p.left(), p.right()), " × ");
      case Formula.Earlier e -> "%s %s earlier".formatted(of(e.of()), years(e.years()));
      case Formula.MeanOver m -> "mean of %s over %s".formatted(of(m.of()), years(m.years()));
      case Formula.Growth g -> growth(g.of(), g.years());
      case Formula.Reduction r ->
          "mean yearly reduction of %s over %s".formatted(of(r.of()), years(r.years()));
      case Formula.Elasticity e ->
          "(%s) / (%s)".formatted(growth(e.of(), e.years()), growth(e.driver(), e.years()));
      case Formula.RosterShare share ->
          "share of %s with %s%s"
              .formatted(
                  share.roster(),
                  RequirementWords.of(share.having()),
                  share.among().map(a -> " among those with " + RequirementWords.of(a)).orElse(""));
      case Formula.RosterCount count ->
          "number of %s with %s".formatted(count.roster(), RequirementWords.of(count.having()));
    };
  }

  private static String growth(Formula of, int years) {
    return "mean yearly growth of %s over %s".formatted(of(of), years(years));
  }

  private static String years(int years) {
    return years == 1 ? "1 year" : years + " years";
  }

  private static String joined(List<Formula> parts, String sign) {
    return String.join(sign, parts.stream().map(FormulaWords::inner).toList());
  }

  private static String inner(Formula formula) {
    return switch (formula) {
      case Formula.Observed observed -> of(observed);
      case Formula.Fixed fixed -> of(fixed);
      default -> "(" + of(formula) + ")";
    };
  }
}
