package org.parkwright.formats.workbook.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.typed.SaidNumber;
import org.parkwright.formats.typed.UnitText;
import org.parkwright.formats.workbook.layout.SaidUnit;
import org.parkwright.formats.workbook.layout.Shown;
import org.parkwright.formats.workbook.tables.Draft;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.quantity.Unit;

/// Asks about figures that are possible and unusual: outside the range that the data dictionary
/// calls plausible, or ten times more or less than the latest earlier figure. The figure is read
/// all the same. Where another unit would explain the difference, the question names it.
/// Figures that were recorded before and come back unchanged are not asked about again.
final class Plausibility {
  private static final double JUMP = 10;
  private static final double NEAR = 3;
  private static final int DIGITS = 4;

  private final Draft draft;
  private final List<Observation> all;

  private Plausibility(Draft draft) {
    this.draft = draft;
    this.all = draft.observations();
  }

  static void ask(Draft draft) {
    Plausibility asking = new Plausibility(draft);
    draft.figures().forEach(asking::about);
  }

  private void about(Draft.Figure figure) {
    Observation o = figure.observation();
    Variable variable = draft.terms().dictionary().get(o.variable());
    boolean changed =
        o.at().equals(draft.terms().at()) && o.author().equals(draft.terms().author());
    if (changed
        && o.claim() instanceof Claim.Value value
        && variable.kind() instanceof Kind.Amount amount) {
      boolean unusual = outside(value.value(), amount.plausibleLow(), amount.plausibleHigh());
      Optional<Observation> before = before(o).filter(b -> jump(value.value(), value(b)));
      if (unusual || before.isPresent()) {
        draft.issue(
            IssueKind.IMPLAUSIBLE,
            figure.place(),
            Phrase.text(figure.shown()),
            usual(amount),
            question(value, amount, before));
      }
    }
  }

  private static boolean outside(double value, double low, double high) {
    return (value < low && !Shown.same(value, low)) || (value > high && !Shown.same(value, high));
  }

  private static boolean jump(double value, double before) {
    double ratio = value / before;
    return before > 0 && value > 0 && (ratio >= JUMP || ratio <= 1 / JUMP);
  }

  /// The latest earlier figure; for an intention the current one.
  private Optional<Observation> before(Observation o) {
    return all.stream()
        .filter(b -> b.variable().equals(o.variable()) && b.claim() instanceof Claim.Value)
        .filter(b -> b.scenario() == Scenario.CURRENT && b.period().months() == o.period().months())
        .filter(
            b ->
                b.period().compareTo(o.period()) < 0
                    || (o.scenario() == Scenario.INTENDED && b.period().equals(o.period())))
        .max(Comparator.comparing(Observation::period));
  }

  private static double value(Observation o) {
    return o.claim() instanceof Claim.Value value ? value.value() : 0;
  }

  private static Phrase usual(Kind.Amount amount) {
    Phrase low = SaidNumber.rounded(amount.plausibleLow(), DIGITS);
    Phrase unit = new SaidUnit(amount.unit());
    return amount.plausibleHigh() == Double.POSITIVE_INFINITY
        ? Phrase.of("expect.usual.least", low, unit)
        : Phrase.of(
            "expect.usual.between", low, SaidNumber.rounded(amount.plausibleHigh(), DIGITS), unit);
  }

  private static Phrase question(
      Claim.Value value, Kind.Amount amount, Optional<Observation> before) {
    Phrase number = SaidNumber.rounded(value.value(), DIGITS);
    Phrase canonical = new SaidUnit(amount.unit());
    Phrase unit = new SaidUnit(unit(value, amount));
    if (before.isEmpty()) {
      return Phrase.of("do.right", number, canonical, unit);
    }
    double then = value(before.get());
    double ratio = value.value() / then;
    Phrase asked =
        likelyUnit(value, amount, then)
            .map(other -> Phrase.of("do.jump.unit", unit, new SaidUnit(other)))
            .orElse(Phrase.of("do.jump.right"));
    return Phrase.of(
        ratio >= 1 ? "do.jump.up" : "do.jump.down",
        number,
        canonical,
        SaidNumber.rounded(ratio >= 1 ? ratio : 1 / ratio, 3),
        before.get().period().toString(),
        SaidNumber.rounded(then, DIGITS),
        asked);
  }

  private static String unit(Claim.Value value, Kind.Amount amount) {
    return value.typedUnit().isBlank() ? amount.unit().symbol() : value.typedUnit();
  }

  /// A unit in which the typed number would be near the earlier figure.
  private static Optional<String> likelyUnit(Claim.Value value, Kind.Amount amount, double then) {
    Unit typed = UnitText.read(unit(value, amount));
    double number = value.value() / typed.factorTo(amount.unit());
    return UnitText.choices(amount.unit()).stream()
        .filter(
            choice -> {
              double other = number * UnitText.read(choice).factorTo(amount.unit());
              return other / then < NEAR && then / other < NEAR;
            })
        .findFirst();
  }
}
