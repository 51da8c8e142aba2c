package org.parkwright.domain.index.columns;

import java.util.List;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.domain.index.Operator;
import org.parkwright.kernel.table.Interval;

/// A compiled requirement.
sealed interface Ruling {

  /// The first grade whose interval contains the compared value, else unmet.
  record Graded(List<Grade> grades) implements Ruling {}

  /// One grade.
  ///
  /// @param interval values of the compared term
  /// @param level what is found there
  /// @param credit share of the requirement that is met there
  record Grade(Interval interval, Level level, double credit) {}

  /// One is met, zero unmet, all else partly; a half earns the declared credit, else the value.
  record Yes(double partly) implements Ruling {}

  /// Compared with another term, each brought to the indicator's unit by its factor.
  record Against(Operator operator, double factor, Term limit, double limitFactor)
      implements Ruling {}

  /// The first case whose check holds decides.
  record When(List<Case> cases, Ruling otherwise) implements Ruling {}

  /// One case.
  record Case(Check when, Ruling then) {}

  /// The same for every park.
  record Always(Level level) implements Ruling {}
}
