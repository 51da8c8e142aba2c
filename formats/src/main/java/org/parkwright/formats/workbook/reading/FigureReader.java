package org.parkwright.formats.workbook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.workbook.cells.Typed;
import org.parkwright.formats.workbook.cells.UnitCell;
import org.parkwright.formats.workbook.cells.ValueReader;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.workbook.layout.Shown;
import org.parkwright.formats.workbook.tables.Draft;
import org.parkwright.formats.workbook.tables.TableRow;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.period.Period;

/// Reads the figures of one row: a value with range and details, perhaps an intention beside it,
/// or the reason why there is none.
final class FigureReader {
  private static final List<Column> VALUES =
      List.of(Column.CURRENT, Column.VALUE, Column.INTENDED, Column.LOW, Column.HIGH);

  private final TableRow row;
  private final Variable variable;
  private final Draft draft;
  private final ValueReader values;

  FigureReader(TableRow row, Variable variable, Draft draft) {
    this.row = row;
    this.variable = variable;
    this.draft = draft;
    Optional<UnitCell> unit =
        variable.kind() instanceof Kind.Amount amount && row.any(VALUES)
            ? Optional.of(UnitCell.read(row.cell(Column.UNIT), amount))
            : Optional.empty();
    this.values = new ValueReader(variable, unit);
  }

  /// The figures of a row with current and intended values.
  List<Draft.Figure> answers(Period period) {
    boolean hasCurrent = !row.blank(Column.CURRENT);
    Optional<Typed> current = values.read(row.cell(Column.CURRENT));
    Optional<Typed> intended = values.read(row.cell(Column.INTENDED));
    boolean hasIntended = !row.blank(Column.INTENDED);
    Details details = Details.read(row);
    Column main = hasCurrent || !hasIntended ? Column.CURRENT : Column.INTENDED;
    Scenario scenario = main == Column.CURRENT ? Scenario.CURRENT : Scenario.INTENDED;
    List<Draft.Figure> figures = new ArrayList<>();
    figure(main, main == Column.CURRENT ? current : intended, slot(period, scenario), details)
        .ifPresent(figures::add);
    if (hasCurrent && intended.isPresent()) {
      Typed then = intended.get();
      Claim claim =
          new Claim.Value(then.value(), then.value(), then.value(), then.text(), then.unit());
      figures.add(
          figure(
              Column.INTENDED, slot(period, Scenario.INTENDED), claim, details.ofIntention(row)));
    }
    return row.faulty() ? List.of() : figures;
  }

  /// The figure of a row with one value.
  List<Draft.Figure> one(Period period, Scenario scenario) {
    Optional<Typed> value = values.read(row.cell(Column.VALUE));
    List<Draft.Figure> figures =
        figure(Column.VALUE, value, slot(period, scenario), Details.read(row)).stream().toList();
    return row.faulty() ? List.of() : figures;
  }

  private Evidence.Slot slot(Period period, Scenario scenario) {
    return new Evidence.Slot(variable.code(), period, scenario);
  }

  private Optional<Draft.Figure> figure(
      Column main, Optional<Typed> value, Evidence.Slot slot, Details details) {
    Optional<Typed> low = values.read(row.cell(Column.LOW));
    Optional<Typed> high = values.read(row.cell(Column.HIGH));
    String reason = row.text(Column.NOT_APPLICABLE);
    if (!reason.isBlank()) {
      return notApplicable(slot, details, reason);
    }
    if (row.blank(main)) {
      nothing();
      return Optional.empty();
    }
    if (value.isEmpty()) {
      return Optional.empty();
    }
    check(main, value.get(), low, high);
    if (row.faulty()) {
      return Optional.empty();
    }
    Typed typed = value.get();
    double number = typed.value();
    Claim claim =
        new Claim.Value(
            number,
            Math.min(low.map(Typed::value).orElse(number), number),
            Math.max(high.map(Typed::value).orElse(number), number),
            typed.text(),
            typed.unit());
    return Optional.of(figure(main, slot, claim, details));
  }

  private Optional<Draft.Figure> notApplicable(Evidence.Slot slot, Details details, String reason) {
    for (Column column : VALUES) {
      if (!row.blank(column)) {
        row.issue(
            IssueKind.VALUE_AND_NOT_APPLICABLE,
            column,
            Phrase.of("expect.no_figure", Column.NOT_APPLICABLE.said()),
            Phrase.of("do.figure_or_reason", reason));
      }
    }
    return row.faulty()
        ? Optional.empty()
        : Optional.of(
            figure(Column.NOT_APPLICABLE, slot, new Claim.NotApplicable(reason), details));
  }

  private void nothing() {
    for (Column end : List.of(Column.LOW, Column.HIGH)) {
      if (!row.blank(end)) {
        row.issue(
            IssueKind.RANGE_WITHOUT_VALUE,
            end,
            Phrase.of("expect.beside_range"),
            Phrase.of("do.likely"));
      }
    }
    List<Column> details = Details.COLUMNS.stream().filter(c -> !row.blank(c)).toList();
    if (!details.isEmpty() && !row.faulty()) {
      List<Phrase> texts =
          details.stream().map(c -> Phrase.of("issue.labelled", c.said(), row.shown(c))).toList();
      row.cell(details.getFirst())
          .issue(
              IssueKind.DETAILS_WITHOUT_VALUE,
              Phrase.joined("list.semicolon", texts),
              Phrase.of("expect.figure_or_reason"),
              Phrase.of("do.unanswered"));
    }
  }

  /// Whether a number lies above another by more than the dust of storage.
  private static boolean above(double one, double other) {
    return one > other && !Shown.same(one, other);
  }

  private void check(Column main, Typed value, Optional<Typed> low, Optional<Typed> high) {
    if (low.isPresent() && above(low.get().value(), value.value())) {
      row.issue(
          IssueKind.LOW_ABOVE_VALUE,
          Column.LOW,
          Phrase.of("expect.at_most", row.shown(main)),
          Phrase.of("do.exchange"));
    }
    if (high.isPresent() && above(value.value(), high.get().value())) {
      row.issue(
          IssueKind.HIGH_BELOW_VALUE,
          Column.HIGH,
          Phrase.of("expect.at_least", row.shown(main)),
          Phrase.of("do.exchange"));
    }
    if (low.isPresent() != high.isPresent() && !row.faulty()) {
      Column missing = low.isPresent() ? Column.HIGH : Column.LOW;
      row.issue(
          IssueKind.HALF_RANGE, missing, Phrase.of("expect.both_ends"), Phrase.of("do.other_end"));
    }
  }

  private Draft.Figure figure(Column column, Evidence.Slot slot, Claim claim, Details details) {
    Observation read = details.about(slot, claim, draft);
    Observation recalled =
        draft
            .remembered(slot, read.source().title())
            .map(remembered -> remembered.recall(read, variable))
            .orElse(read);
    return new Draft.Figure(recalled, row.cell(column).place(), row.shown(column), row.held());
  }
}
