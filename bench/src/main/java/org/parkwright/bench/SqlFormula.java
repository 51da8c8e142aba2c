package org.parkwright.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.FormulaUnit;
import org.parkwright.domain.index.Inputs.Input;

/// Writes formulas as SQL expressions in canonical units.
final class SqlFormula {
  static final String NEVER = "FALSE";
  private final Dictionary dictionary;
  private final Set<Input> masked;

  /// @param masked inputs with a column of "declared not applicable"
  SqlFormula(Dictionary dictionary, Set<Input> masked) {
    this.dictionary = dictionary;
    this.masked = masked;
  }

  /// A formula in SQL.
  ///
  /// @param value the number; NULL where missing or not applicable
  /// @param not whether it is not applicable; NULL counts as no
  /// @param guarded the number, good only after `not` was asked
  record Sql(String value, String not, String guarded) {
    Sql(String value, String not) {
      this(value, not, value);
    }
  }

  Sql of(Formula formula, int back) {
    return switch (formula) {
      case Formula.Observed observed -> input(new Input(observed.variable(), back));
      case Formula.Fixed fixed -> new Sql(number(fixed.quantity().value()), NEVER);
      case Formula.Ratio ratio -> ratio(ratio, back);
      case Formula.Sum sum -> sum(sum, back);
      case Formula.Difference d ->
          both(of(d.from(), back), of(d.less(), back), "-", factor(d.less(), d.from()));
      case Formula.Product p -> both(of(p.left(), back), of(p.right(), back), "*", 1);
      case Formula.Earlier earlier -> of(earlier.of(), back + earlier.years());
      case Formula.MeanOver mean -> mean(mean, back);
      case Formula.Growth growth -> growth(growth.of(), growth.years(), back, "");
      case Formula.Reduction cut -> growth(cut.of(), cut.years(), back, "-");
      case Formula.Elasticity e -> elasticity(e, back);
      case Formula.RosterShare share -> of(share.reported(), back);
      case Formula.RosterCount count -> of(count.reported(), back);
    };
  }

  Sql input(Input input) {
    return new Sql(
        ParksTable.column(input), masked.contains(input) ? ParksTable.mask(input) : NEVER);
  }

  private Sql ratio(Formula.Ratio ratio, int back) {
    Sql over = of(ratio.over(), back);
    Sql under = of(ratio.under(), back);
    String value = "(%s / nullif(%s, 0))".formatted(over.value(), under.value());
    String not = either(over.not(), under.not());
    return switch (ratio.whenZero()) {
      case NOT_APPLICABLE ->
          new Sql(
              value,
              either(under.value() + " = 0", not),
              "(%s / %s)".formatted(over.value(), under.value()));
      case UNKNOWN ->
          new Sql(
              value,
              not.equals(NEVER)
                  ? NEVER
                  : "(%s AND coalesce(%s <> 0, TRUE))".formatted(not, under.value()));
    };
  }

  private Sql sum(Formula.Sum sum, int back) {
    Formula first = sum.parts().getFirst();
    Sql total = of(first, back);
    for (Formula part : sum.parts().subList(1, sum.parts().size())) {
      total = both(total, of(part, back), "+", factor(part, first));
    }
    return total;
  }

  private Sql mean(Formula.MeanOver mean, int back) {
    List<Sql> years =
        IntStream.range(0, mean.years()).mapToObj(year -> of(mean.of(), back + year)).toList();
    Sql total = years.getFirst();
    for (Sql year : years.subList(1, years.size())) {
      total = both(total, year, "+", 1);
    }
    return new Sql("(%s / %s)".formatted(total.value(), number(mean.years())), total.not());
  }

  private Sql growth(Formula of, int years, int back, String sign) {
    Sql end = of(of, back);
    Sql start = of(of, back + years);
    String factor = "%s / %s".formatted(end.value(), start.value());
    String root = years == 1 ? factor : "pow(%s, %s)".formatted(factor, number(1.0 / years));
    return new Sql(
        "CASE WHEN %s > 0 AND %s >= 0 THEN %s(%s - 1) END"
            .formatted(start.value(), end.value(), sign, root),
        either(end.not(), start.not()));
  }

  private Sql elasticity(Formula.Elasticity e, int back) {
    Sql of = growth(e.of(), e.years(), back, "");
    Sql driver = growth(e.driver(), e.years(), back, "");
    String moves = "abs(%s) >= 1e-12".formatted(driver.value());
    String not = either(of.not(), driver.not());
    return new Sql(
        "CASE WHEN %s THEN %s / %s END".formatted(moves, of.value(), driver.value()),
        not.equals(NEVER) ? NEVER : "(%s AND coalesce(%s, TRUE))".formatted(not, moves));
  }

  private static Sql both(Sql left, Sql right, String operator, double factor) {
    String scaled = factor == 1 ? right.value() : right.value() + " * " + number(factor);
    return new Sql(
        "(%s %s %s)".formatted(left.value(), operator, scaled), either(left.not(), right.not()));
  }

  static String either(String left, String right) {
    return left.equals(NEVER)
        ? right
        : right.equals(NEVER) || left.equals(right) ? left : "(%s OR %s)".formatted(left, right);
  }

  private double factor(Formula of, Formula to) {
    return FormulaUnit.of(of, dictionary).factorTo(FormulaUnit.of(to, dictionary));
  }

  /// A literal that DuckDB reads as the same double: with an exponent, or it would be a decimal.
  static String number(double value) {
    String text = Double.toString(value);
    return text.contains("E") ? text.replace('E', 'e') : text + "e0";
  }
}
