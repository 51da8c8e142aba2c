package org.parkwright.formats.mapping.apply;

import java.util.Optional;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.formats.mapping.ColumnRule;
import org.parkwright.formats.mapping.Notation;
import org.parkwright.formats.mapping.words.FileUnits;
import org.parkwright.formats.typed.NumberReading;
import org.parkwright.formats.typed.NumberText;
import org.parkwright.formats.typed.SaidNumber;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;

/// Reads cells with amounts: a number in the file's notation, with a unit of its own or that of its
/// column.
final class AmountReader {
  private final Notation notation;

  AmountReader(Notation notation) {
    this.notation = notation;
  }

  /// Where a number is being read.
  ///
  /// @param rule of the column
  /// @param unit what the mapping or the row's own unit column says; may be empty
  /// @param problems where what is wrong is noted
  record At(ColumnRule rule, String unit, RowProblems problems) {
    void tell(ProblemKind kind, String found, Phrase expected) {
      problems.tell(kind, rule.column(), Phrase.text(found), expected);
    }
  }

  /// The amount; empty, with the problem noted, when the cell holds none.
  Optional<Value> read(String text, At at) {
    return number(text, at)
        .flatMap(n -> unit(text, n, at).map(u -> new Quantity(n.value(), u)))
        .map(Value.Amount::new);
  }

  /// The amount when it is one that the topic takes.
  Optional<Value> read(String text, At at, Topic.Kind.Measure measure) {
    Unit canonical = Unit.of(measure.unit());
    AmountReader.At known =
        at.unit().isEmpty() && canonical.isPure() ? new At(at.rule(), "1", at.problems()) : at;
    Optional<Quantity> amount =
        number(text, known).flatMap(n -> unit(text, n, known).map(u -> new Quantity(n.value(), u)));
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    Quantity found = amount.get();
    if (!found.unit().measuresSameAs(canonical)) {
      known.tell(
          ProblemKind.UNIT_DIFFERS,
          found.unit().symbol(),
          Phrase.of("problem.expect.unit", canonical.symbol()));
      return Optional.empty();
    }
    double canonicalValue = found.in(canonical).value();
    if (!(canonicalValue >= measure.least() && canonicalValue <= measure.most())) {
      known.tell(
          ProblemKind.OUT_OF_RANGE,
          text,
          Phrase.of(
              "problem.expect.range",
              SaidNumber.of(measure.least()),
              SaidNumber.of(measure.most()),
              canonical.symbol()));
      return Optional.empty();
    }
    return Optional.of(new Value.Amount(found));
  }

  private record Found(double value, String rest) {}

  private Optional<Found> number(String text, At at) {
    return switch (NumberText.read(text)) {
      case NumberReading.Sure sure -> Optional.of(new Found(sure.value(), sure.rest()));
      case NumberReading.Ambiguous two -> decided(text, two, at);
      case NumberReading.Wrong wrong -> {
        ProblemKind kind =
            switch (wrong.reason()) {
              case RANGE, VAGUE -> ProblemKind.NOT_ONE_NUMBER;
              case NOT_A_NUMBER, NOT_FINITE, DATE -> ProblemKind.NOT_A_NUMBER;
            };
        at.tell(kind, text, Phrase.of("problem.expect.number"));
        yield Optional.empty();
      }
    };
  }

  private Optional<Found> decided(String text, NumberReading.Ambiguous two, At at) {
    boolean comma = text.indexOf(',') >= 0 || text.indexOf('，') >= 0;
    Found grouped = new Found(two.grouped(), two.rest());
    Found decimal = new Found(two.decimal(), two.rest());
    return switch (at.rule().numbers().orElse(notation)) {
      case POINT -> Optional.of(comma ? grouped : decimal);
      case COMMA -> Optional.of(comma ? decimal : grouped);
      case EACH -> {
        at.tell(
            ProblemKind.AMBIGUOUS_NUMBER,
            text,
            Phrase.of(
                "problem.expect.one_way",
                SaidNumber.of(two.grouped()),
                SaidNumber.of(two.decimal())));
        yield Optional.empty();
      }
    };
  }

  /// The unit in the cell before that of the row or column.
  private static Optional<Unit> unit(String text, Found number, At at) {
    if (!number.rest().isEmpty()) {
      Optional<Unit> own = FileUnits.read(number.rest());
      if (own.isEmpty()) {
        at.tell(ProblemKind.UNIT_UNKNOWN, text, Phrase.of("problem.expect.known_unit"));
      }
      return own;
    }
    Optional<Unit> given = FileUnits.read(at.unit());
    if (given.isEmpty()) {
      at.tell(
          ProblemKind.UNIT_UNKNOWN,
          at.unit().isEmpty() ? text : at.unit(),
          Phrase.of("problem.expect.known_unit"));
    }
    return given;
  }
}
