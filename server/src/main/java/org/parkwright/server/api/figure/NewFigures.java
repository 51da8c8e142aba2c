package org.parkwright.server.api.figure;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.parkwright.server.api.body.Given;

/// Figures to be recorded, all or none.
@Schema(description = "Figures to record: all of them or, if anything is wrong, none.")
public record NewFigures(@ArraySchema(minItems = 1, maxItems = 1000) List<NewFigure> figures) {

  public NewFigures {
    figures = List.copyOf(figures);
  }

  /// One figure as a program gives it.
  @Schema(
      description =
          "One figure: a value, or the reason why the question does not arise in this park.")
  public record NewFigure(
      @Schema(
              description = "Code in the data dictionary.",
              example = "water.fresh",
              maxLength = 100)
          String variable,
      @Schema(
              description = "A finite number for an amount; else yes, partly, no, or an option.",
              example = "8200")
          Optional<Given> value,
      @Schema(
              description = "Unit of value, low and high; the canonical one where none is given.",
              example = "m³",
              maxLength = 40)
          Optional<String> unit,
      @Schema(description = "Lowest likely amount, at most value.") Optional<Double> low,
      @Schema(description = "Highest likely amount, at least value.") Optional<Double> high,
      @Schema(
              description = "Why the question does not arise here.",
              minLength = 1,
              maxLength = 1000)
          Optional<String> notApplicable,
      @Schema(
              description = "What is (default), or what is intended.",
              allowableValues = {"current", "intended"})
          Optional<String> scenario,
      @Schema(
              description = "How good the figure is where no low and high are given.",
              allowableValues = {"measured", "calculated", "estimated", "guessed"})
          Optional<String> grade,
      Optional<NewSource> source,
      @Schema(description = "How it was found.", maxLength = 2000) Optional<String> method,
      @Schema(description = "Anything else.", maxLength = 2000) Optional<String> note,
      @Schema(
              description =
                  "That an unusual figure is right. Without it one beyond the plausible range is"
                      + " refused.")
          Optional<Boolean> sure) {}

  /// Where a figure comes from.
  @Schema(description = "Where a figure comes from.")
  public record NewSource(
      @Schema(
              description = "Document, page, meter or person.",
              example = "Water ledger of the park, sheet 3",
              minLength = 1,
              maxLength = 500)
          String title,
      @Schema(description = "Web address or place on file.", maxLength = 1000)
          Optional<String> address,
      @Schema(description = "Date of the source as written.", maxLength = 100)
          Optional<String> date) {}
}
