package org.parkwright.server.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.typed.UnitText;

/// The data dictionary.
@Schema(name = "Variables", description = "The data dictionary: what can be recorded.")
record VariablesView(
    @Schema(description = "Version of the dictionary.") String version,
    List<VariableView> variables) {

  @Schema(name = "Variable", description = "One thing that can be recorded.")
  record VariableView(
      @Schema(example = "water.fresh") String code,
      String name,
      @Schema(description = "What exactly is asked for.") String definition,
      @Schema(description = "Heading under which it is asked.") String topic,
      @Schema(description = "Who usually knows: park, tenant, country or survey.") String reporter,
      @Schema(allowableValues = {"amount", "yes_no", "choice"}) String kind,
      @Schema(description = "Canonical unit of an amount; 1 for a pure number.", example = "m³")
          Optional<String> unit,
      @Schema(description = "Units in which an amount can be given.") List<String> units,
      @Schema(description = "Least possible amount, canonical unit.") Optional<Double> least,
      @Schema(description = "Largest possible amount.") Optional<Double> most,
      @Schema(description = "Below this a figure is asked about.") Optional<Double> plausibleLow,
      @Schema(description = "Above this a figure is asked about.") Optional<Double> plausibleHigh,
      @Schema(description = "Options of a choice.") List<OptionView> options) {}

  @Schema(name = "Option", description = "An option of a choice.")
  record OptionView(String code, String name) {}

  static VariableView of(Variable v, String language) {
    Optional<Kind.Amount> amount =
        v.kind() instanceof Kind.Amount known ? Optional.of(known) : Optional.empty();
    return new VariableView(
        v.code(),
        v.names().in(language),
        v.definition().in(language),
        v.topic().in(language),
        v.reporter(),
        switch (v.kind()) {
          case Kind.Amount number -> "amount";
          case Kind.YesNo yesNo -> "yes_no";
          case Kind.Choice choice -> "choice";
        },
        amount.map(a -> a.unit().symbol()),
        amount.map(a -> UnitText.choices(a.unit())).orElse(List.of()),
        amount.map(Kind.Amount::least).filter(Double::isFinite),
        amount.map(Kind.Amount::most).filter(Double::isFinite),
        amount.map(Kind.Amount::plausibleLow).filter(Double::isFinite),
        amount.map(Kind.Amount::plausibleHigh).filter(Double::isFinite),
        v.kind() instanceof Kind.Choice choice
            ? choice.options().stream()
                .map(option -> new OptionView(option, choice.word(option, language)))
                .toList()
            : List.of());
  }
}
