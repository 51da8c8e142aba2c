package org.parkwright.server.api.tenant;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Aggregate;
import org.parkwright.domain.evidence.Aggregates;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.server.tenant.Told;

/// What a park's firms report together.
@Schema(
    name = "Aggregates",
    description =
        "Sums and counts over firms whose figures are approved, at least five of them and none"
            + " making most of it.")
record AggregatesView(
    @Schema(example = "xx/lantern-bay") String park,
    @Schema(example = "2024") String period,
    List<AggregateView> aggregates) {

  @Schema(name = "Aggregate", description = "What firms report together of one variable.")
  record AggregateView(
      @Schema(example = "water.fresh") String variable,
      @Schema(description = "Canonical unit of an amount.", example = "m³") Optional<String> unit,
      @Schema(
              description =
                  "Why the total is not told: fewer than five firms, one firm makes most of it, or"
                      + " what is told elsewhere would tell fewer than five apart.",
              allowableValues = {"few", "one_makes_most", "difference"})
          Optional<String> withheld,
      @Schema(description = "All firms together, where it is told.") Optional<TogetherView> total,
      @Schema(description = "Sectors that are told; the others are not.")
          List<SectorView> sectors) {}

  @Schema(name = "Together", description = "Several firms together.")
  record TogetherView(
      @Schema(description = "How many firms stand behind it.") int firms,
      @Schema(description = "Sum of an amount that adds up.") Optional<Double> sum,
      @Schema(description = "Sum of the lowest likely amounts.") Optional<Double> low,
      @Schema(description = "Sum of the highest likely amounts.") Optional<Double> high,
      @Schema(description = "Mean of a share, each firm counted alike.") Optional<Double> mean,
      @Schema(description = "How many say yes.") Optional<Long> yes) {}

  @Schema(name = "Sector", description = "The firms of one sector together.")
  record SectorView(@Schema(example = "textiles") String sector, TogetherView together) {}

  static AggregateView of(Variable variable, Map<String, Aggregate> sectors) {
    Told total =
        Told.of(
            sectors.getOrDefault(Aggregates.TOTAL, new Aggregate.Withheld(Aggregate.Reason.FEW)),
            variable);
    List<SectorView> told = new ArrayList<>();
    sectors.forEach(
        (sector, aggregate) -> {
          if (!sector.equals(Aggregates.TOTAL)) {
            together(Told.of(aggregate, variable))
                .ifPresent(together -> told.add(new SectorView(sector, together)));
          }
        });
    return new AggregateView(
        variable.code(),
        variable.kind() instanceof org.parkwright.domain.evidence.Kind.Amount amount
            ? Optional.of(amount.unit().symbol())
            : Optional.empty(),
        total instanceof Told.Nothing none
            ? Optional.of(none.reason().name().toLowerCase(Locale.ROOT))
            : Optional.empty(),
        together(total),
        told);
  }

  private static Optional<TogetherView> together(Told told) {
    return switch (told) {
      case Told.Nothing none -> Optional.empty();
      case Told.Sum sum ->
          Optional.of(
              new TogetherView(
                  sum.firms(),
                  Optional.of(sum.value()),
                  Optional.of(sum.low()),
                  Optional.of(sum.high()),
                  Optional.empty(),
                  Optional.empty()));
      case Told.Mean mean ->
          Optional.of(view(mean.firms(), Optional.of(mean.value()), Optional.empty()));
      case Told.Yes yes ->
          Optional.of(view(yes.firms(), Optional.empty(), Optional.of((long) yes.yes())));
      case Told.Count count -> Optional.of(view(count.firms(), Optional.empty(), Optional.empty()));
    };
  }

  private static TogetherView view(int firms, Optional<Double> mean, Optional<Long> yes) {
    return new TogetherView(firms, Optional.empty(), Optional.empty(), Optional.empty(), mean, yes);
  }
}
