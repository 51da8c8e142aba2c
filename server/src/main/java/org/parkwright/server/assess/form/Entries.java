package org.parkwright.server.assess.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.typed.UnitText;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.server.assess.ClaimWords;
import org.parkwright.server.assess.Option;
import org.parkwright.server.page.Frame;

/// Fills the fields of a question: with what is recorded, or with what was typed and must be
/// mended.
final class Entries {
  private final Frame frame;
  private final Evidence evidence;

  Entries(Frame frame, Evidence evidence) {
    this.frame = frame;
    this.evidence = evidence;
  }

  FormView.Entry typed(Variable variable, Fields fields) {
    return entry(
        variable,
        fields.of("value"),
        fields.of("unit"),
        fields.of("low"),
        fields.of("high"),
        fields.of("grade"),
        fields.of("intended"),
        fields.has("source")
            ? new Source(fields.of("source"), "", fields.of("date"), false)
            : Source.NOT_GIVEN,
        fields.of("method"),
        fields.of("note"),
        fields.of("na"));
  }

  FormView.Entry recorded(Variable variable) {
    Optional<Observation> now = chosen(variable, 0);
    String unit = unit(variable);
    String intended =
        switch (evidence
            .answers()
            .get(new Evidence.Slot(variable.code(), evidence.period(), Scenario.INTENDED))) {
          case Answer.Known known -> beside(known.chosen().claim(), variable, unit(variable));
          case null, default -> "";
        };
    if (now.isEmpty()) {
      return entry(variable, "", unit, "", "", "", intended, Source.NOT_GIVEN, "", "", "");
    }
    Observation o = now.get();
    String na = o.claim() instanceof Claim.NotApplicable not ? not.reason() : "";
    return entry(
        variable,
        typed(o.claim(), variable),
        unit,
        end(o.claim(), variable, true),
        end(o.claim(), variable, false),
        o.grade().map(g -> g.name().toLowerCase(Locale.ROOT)).orElse(""),
        intended,
        o.source(),
        o.method(),
        o.note(),
        na);
  }

  /// The unit that stands in the unit's field: as typed with the present value, else the canonical.
  String unit(Variable variable) {
    String canonical = variable.kind() instanceof Kind.Amount amount ? symbol(amount.unit()) : "";
    return chosen(variable, 0)
        .map(Observation::claim)
        .filter(claim -> claim instanceof Claim.Value value && !value.typedUnit().isEmpty())
        .map(claim -> ((Claim.Value) claim).typedUnit())
        .orElse(canonical);
  }

  /// A claim as it stands in a field that has no unit of its own: with its unit where that differs.
  static String beside(Claim claim, Variable variable, String unit) {
    String typed = typed(claim, variable);
    return claim instanceof Claim.Value value
            && !value.typedUnit().isEmpty()
            && !value.typedUnit().equals(unit)
        ? typed + " " + value.typedUnit()
        : typed;
  }

  private FormView.Entry entry(
      Variable variable,
      String value,
      String unit,
      String low,
      String high,
      String grade,
      String intended,
      Source source,
      String method,
      String note,
      String na) {
    boolean given = !source.title().equals(Source.NOT_GIVEN.title());
    return new FormView.Entry(
        value,
        unit,
        low,
        high,
        grade,
        intended,
        given ? source.title() : "",
        source.date(),
        method,
        note,
        na,
        options(variable.kind()),
        variable.kind() instanceof Kind.Amount amount && !amount.unit().equals(Unit.ONE)
            ? UnitText.choices(amount.unit())
            : List.of(),
        grades());
  }

  private List<Option> options(Kind kind) {
    return switch (kind) {
      case Kind.Amount amount -> List.of();
      case Kind.YesNo yesNo ->
          List.of(
              new Option("yes", frame.t("assess.yes")),
              new Option("partly", frame.t("assess.partly")),
              new Option("no", frame.t("assess.no")));
      case Kind.Choice choice ->
          choice.options().stream()
              .map(option -> new Option(option, choice.word(option, frame.language())))
              .toList();
    };
  }

  private List<Option> grades() {
    return Arrays.stream(Grade.values())
        .map(g -> g.name().toLowerCase(Locale.ROOT))
        .map(name -> new Option(name, frame.t("assess.grade." + name)))
        .toList();
  }

  /// The chosen observation some years back.
  Optional<Observation> chosen(Variable variable, int yearsBack) {
    return switch (evidence.answer(variable.code(), yearsBack)) {
      case Answer.Known known -> Optional.of(known.chosen());
      case Answer.NotApplicable not -> Optional.of(not.chosen());
      case Answer.Missing missing -> Optional.empty();
    };
  }

  /// A claim as it stands in its field.
  static String typed(Claim claim, Variable variable) {
    return switch (claim) {
      case Claim.NotApplicable not -> "";
      case Claim.Value value ->
          switch (variable.kind()) {
            case Kind.Amount amount -> value.typed();
            case Kind.YesNo yesNo -> ClaimWords.yesNo(value.value());
            case Kind.Choice choice -> choice.options().get((int) value.value());
          };
    };
  }

  /// An end of the range in the unit as typed; empty where there is no range.
  private static String end(Claim claim, Variable variable, boolean low) {
    if (!(claim instanceof Claim.Value value)
        || !value.hasRange()
        || !(variable.kind() instanceof Kind.Amount amount)) {
      return "";
    }
    Unit typed = value.typedUnit().isEmpty() ? amount.unit() : UnitText.read(value.typedUnit());
    double end = (low ? value.low() : value.high()) * amount.unit().factorTo(typed);
    return TypedNumber.plain(
        new java.math.BigDecimal(end).round(new java.math.MathContext(10)).doubleValue());
  }

  private static String symbol(Unit unit) {
    return unit.equals(Unit.ONE) ? "" : unit.symbol();
  }
}
