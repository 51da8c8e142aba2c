package org.parkwright.bench;

import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.index.Condition;
import org.parkwright.domain.index.FormulaUnit;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Inputs.Input;
import org.parkwright.domain.index.Operator;
import org.parkwright.domain.index.Requirement;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.kernel.table.Interval;

/// Writes the rules of an index system as one SQL query over [ParksTable], one column of finding
/// codes per indicator (0 unknown, 1 unmet, 2 partly met, 3 met, 4 not applicable).
///
/// It is written to be fast, not to be read: limits carry their tolerance and unit as a folded
/// bound, and the commonest rules are one CASE over one comparison. Rosters are not in the table:
/// reported figures answer.
final class FindingsSql {
  private final IndexSystem system;
  private final Dictionary dictionary;
  private final SqlFormula formulas;

  FindingsSql(IndexSystem system, Dictionary dictionary, Set<Input> masked) {
    this.system = system;
    this.dictionary = dictionary;
    this.formulas = new SqlFormula(dictionary, masked);
  }

  /// The findings of every park, as columns f0, f1, …
  String findings() {
    return IntStream.range(0, system.indicators().size())
        .mapToObj(i -> "(%s)::UTINYINT AS f%d".formatted(line(system.indicators().get(i)), i))
        .collect(Collectors.joining(",\n  ", "SELECT\n  ", "\nFROM parks"));
  }

  /// The sum of the finding codes by indicator: all findings must be made, none is kept.
  String sums() {
    return IntStream.range(0, system.indicators().size())
        .mapToObj(i -> "sum(f%d)::BIGINT".formatted(i))
        .collect(Collectors.joining(", ", "SELECT ", " FROM (" + findings() + ")"));
  }

  private String line(Indicator indicator) {
    List<String> tests = indicator.tests().stream().map(test -> test(indicator, test)).toList();
    String joined = tests.size() == 1 ? tests.getFirst() : join(tests);
    return indicator
        .applies()
        .map(
            applies ->
                "CASE WHEN %1$s THEN %2$s WHEN NOT (%1$s) THEN 4 ELSE 0 END"
                    .formatted(condition(applies.condition()), joined))
        .orElse(joined);
  }

  /// Levels in the order in which they decide: unmet, unknown, partly, met, not applicable.
  // Swapping
  /// 0 and 1 gives their ranks, and swapping them again the level.
  private static String join(List<String> tests) {
    return tests.stream()
        .map(FindingsSql::swapped)
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", ", "least(", ")"), FindingsSql::swapped));
  }

  private static String swapped(String level) {
    return "CASE (%1$s) WHEN 0 THEN 1 WHEN 1 THEN 0 ELSE (%1$s) END".formatted(level);
  }

  /// The value under judgement, its unit, and the indicator's.
  private record Judged(String value, Unit unit, Unit shown) {
    String in(Interval interval) {
      return interval.equals(Interval.ALL)
          ? value + " IS NOT NULL"
          : interval.equals(Interval.NONE)
              ? "FALSE"
              : interval.to() == Double.POSITIVE_INFINITY
                  ? value + " >= " + SqlFormula.number(interval.from())
                  : interval.from() == Double.NEGATIVE_INFINITY
                      ? value + " <= " + SqlFormula.number(interval.to())
                      : "%s BETWEEN %s AND %s"
                          .formatted(
                              value,
                              SqlFormula.number(interval.from()),
                              SqlFormula.number(interval.to()));
    }

    String unknown() {
      return "WHEN " + value + " IS NULL THEN 0 ";
    }

    String unmet() {
      return unknown() + "ELSE 1";
    }

    String stands(Operator operator, Quantity limit) {
      return in(folded(operator, unit.factorTo(limit.unit()), limit.value()));
    }
  }

  private static Interval folded(Operator operator, double factor, double limit) {
    DoublePredicate holds = x -> operator.holds(x * factor, limit);
    return switch (operator) {
      case AT_LEAST, MORE_THAN -> Interval.above(holds);
      case AT_MOST, LESS_THAN -> Interval.below(holds);
      case EQUAL ->
          folded(Operator.AT_LEAST, factor, limit).and(folded(Operator.AT_MOST, factor, limit));
    };
  }

  private String test(Indicator indicator, Indicator.Test test) {
    SqlFormula.Sql sql = formulas.of(test.formula(), 0);
    Judged judged =
        new Judged(sql.guarded(), FormulaUnit.of(test.formula(), dictionary), indicator.unit());
    String not = sql.not().equals(SqlFormula.NEVER) ? "" : "WHEN " + sql.not() + " THEN 4 ";
    return "CASE " + not + cases(judged, test.requirement()) + " END";
  }

  private String cases(Judged judged, Requirement requirement) {
    return switch (requirement) {
      case Requirement.Threshold t ->
          "WHEN %s THEN 3 %s%s"
              .formatted(
                  judged.stands(t.operator(), t.limit()),
                  t.partlyFrom()
                      .map(from -> "WHEN " + judged.stands(t.operator(), from) + " THEN 2 ")
                      .orElse(""),
                  judged.unmet());
      case Requirement.Between b ->
          "WHEN %s AND %s THEN 3 %s"
              .formatted(
                  judged.stands(Operator.AT_LEAST, b.low()),
                  judged.stands(Operator.AT_MOST, b.high().in(b.low().unit())),
                  judged.unmet());
      case Requirement.Yes yes ->
          "WHEN %1$s = 1 THEN 3 WHEN %1$s = 0 THEN 1 WHEN %1$s IS NULL THEN 0 ELSE 2"
              .formatted(judged.value());
      case Requirement.Against against -> judged.unknown() + against(judged, against);
      case Requirement.When when ->
          judged.unknown()
              + when.cases().stream()
                  .map(
                      one ->
                          "WHEN (%1$s) IS NULL THEN 0 WHEN %1$s THEN CASE %2$s END "
                              .formatted(condition(one.when()), cases(judged, one.then())))
                  .collect(Collectors.joining())
              + "ELSE "
              + otherwise(judged, when.otherwise());
      case Requirement.Bands bands -> bands(judged, bands);
    };
  }

  private String otherwise(Judged judged, Requirement.Otherwise otherwise) {
    return switch (otherwise) {
      case Requirement.Otherwise.Then then -> "CASE " + cases(judged, then.requirement()) + " END";
      case Requirement.Otherwise.NoClass no -> "0";
      case Requirement.Otherwise.NotApplicable no -> "4";
    };
  }

  private String against(Judged judged, Requirement.Against against) {
    SqlFormula.Sql limit = formulas.of(against.limit(), 0);
    double factor = FormulaUnit.of(against.limit(), dictionary).factorTo(judged.shown());
    String x = scaled(judged.value(), judged.unit().factorTo(judged.shown()));
    String y = scaled(limit.value(), factor);
    String slack = "1e-9 * greatest(1e-300, abs(%s))".formatted(y);
    String holds =
        switch (against.operator()) {
          case AT_LEAST -> "%s >= %s - %s".formatted(x, y, slack);
          case MORE_THAN -> "%s > %s + %s".formatted(x, y, slack);
          case AT_MOST -> "%s <= %s + %s".formatted(x, y, slack);
          case LESS_THAN -> "%s < %s - %s".formatted(x, y, slack);
          case EQUAL -> "abs(%s - %s) <= %s".formatted(x, y, slack);
        };
    return "WHEN %s THEN 4 WHEN %s IS NULL THEN 0 WHEN %s THEN 3 ELSE 1"
        .formatted(limit.not(), limit.value(), holds);
  }

  private static String scaled(String value, double factor) {
    return factor == 1 ? value : "(%s * %s)".formatted(value, SqlFormula.number(factor));
  }

  private static String bands(Judged judged, Requirement.Bands bands) {
    return judged.unknown()
        + bands.bands().stream()
            .map(
                band ->
                    "WHEN %s THEN %d "
                        .formatted(
                            band.limit()
                                .map(limit -> judged.stands(band.operator(), limit))
                                .orElse("TRUE"),
                            band.points() == bands.most() ? 3 : band.points() == 0 ? 1 : 2))
            .collect(Collectors.joining())
        + "ELSE 1";
  }

  /// TRUE, FALSE or NULL.
  private String condition(Condition condition) {
    return switch (condition) {
      case Condition.Compares c -> {
        SqlFormula.Sql sql = formulas.of(c.formula(), 0);
        Unit unit = FormulaUnit.of(c.formula(), dictionary);
        yield "(" + new Judged(sql.value(), unit, unit).stands(c.operator(), c.limit()) + ")";
      }
      case Condition.Is is -> {
        String value = formulas.input(new Input(is.variable(), 0)).value();
        Kind kind = dictionary.get(is.variable()).kind();
        yield "(%s = %s)".formatted(value, SqlFormula.number(code(kind, is.option())));
      }
      case Condition.All all ->
          all.conditions().stream()
              .map(this::condition)
              .collect(Collectors.joining(" AND ", "(", ")"));
    };
  }

  private static double code(Kind kind, String option) {
    return kind instanceof Kind.Choice choice
        ? choice.options().indexOf(option)
        : option.equals("yes") ? 1 : option.equals("partly") ? 0.5 : 0;
  }
}
