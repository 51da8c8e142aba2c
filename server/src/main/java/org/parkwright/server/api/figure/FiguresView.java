package org.parkwright.server.api.figure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.store.RecordedFigure;

/// Figures of a park and period.
@Schema(name = "Figures", description = "Figures of a period, in the order they were recorded.")
record FiguresView(
    @Schema(example = "xx/lantern-bay") String park,
    @Schema(description = "The firm whose own figures they are.", example = "anchor-cables")
        Optional<String> firm,
    @Schema(example = "2025") String period,
    @Schema(
            description =
                "current: as it stands now; approved: as it stood when it was last approved;"
                    + " submitted: as the firm last submitted it.",
            allowableValues = {"current", "approved", "submitted"})
        String state,
    @Schema(description = "When it was approved or submitted, where it is no current state.")
        Optional<Instant> asOf,
    List<FigureView> figures) {

  @Schema(name = "Figure", description = "A recorded figure.")
  record FigureView(
      @Schema(description = "Its number, for taking it back.") long number,
      @Schema(example = "water.fresh") String variable,
      @Schema(allowableValues = {"current", "intended"}) String scenario,
      @Schema(description = "Amount in the canonical unit.") Optional<Double> value,
      @Schema(description = "Lowest likely amount.") Optional<Double> low,
      @Schema(description = "Highest likely amount.") Optional<Double> high,
      @Schema(description = "Canonical unit of an amount.") Optional<String> unit,
      @Schema(description = "yes, partly, no, or an option.") Optional<String> answer,
      @Schema(description = "Why the question does not arise.") Optional<String> notApplicable,
      @Schema(description = "measured, calculated, estimated or guessed.") Optional<String> grade,
      SourceView source,
      String method,
      String note,
      @Schema(
              description =
                  "The account that recorded it; only for whoever sees the current state.")
          Optional<String> author,
      Instant recorded,
      @Schema(description = "Why it was taken back; it counts no more.")
          Optional<String> withdrawn) {}

  @Schema(name = "Source", description = "Where a figure comes from.")
  record SourceView(String title, String address, String date, boolean illustrative) {}

  static FigureView of(RecordedFigure figure, Dictionary dictionary, boolean withAuthor) {
    Observation o = figure.observation();
    Optional<Claim.Value> claim =
        o.claim() instanceof Claim.Value value ? Optional.of(value) : Optional.empty();
    Optional<Kind> kind = dictionary.find(o.variable()).map(Variable::kind);
    boolean amount = kind.filter(k -> !(k instanceof Kind.Amount)).isEmpty();
    return new FigureView(
        figure.number(),
        o.variable(),
        word(o.scenario()),
        claim.filter(c -> amount).map(Claim.Value::value),
        claim.filter(c -> amount).map(Claim.Value::low),
        claim.filter(c -> amount).map(Claim.Value::high),
        kind.filter(k -> k instanceof Kind.Amount).map(k -> ((Kind.Amount) k).unit().symbol()),
        claim.filter(c -> !amount).flatMap(c -> kind.map(k -> answer(c.value(), k))),
        o.claim() instanceof Claim.NotApplicable not ? Optional.of(not.reason()) : Optional.empty(),
        o.grade().map(FiguresView::word),
        new SourceView(
            o.source().title(), o.source().address(), o.source().date(), o.source().illustrative()),
        o.method(),
        o.note(),
        withAuthor ? Optional.of(o.author()) : Optional.empty(),
        o.at(),
        withAuthor ? figure.withdrawn().map(w -> w.reason()) : Optional.empty());
  }

  private static String answer(double value, Kind kind) {
    return switch (kind) {
      case Kind.Amount amount -> Double.toString(value);
      case Kind.YesNo yesNo -> value == 1 ? "yes" : value == 0 ? "no" : "partly";
      case Kind.Choice choice -> choice.options().get((int) value);
    };
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
