package org.parkwright.server.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// One index system with its rows.
@Schema(name = "System", description = "An index system with its indicators.")
record SystemView(
    @Schema(example = "eip-2017") String id,
    String version,
    String name,
    String issuer,
    String country,
    @Schema(description = "The official document.") String document,
    int year,
    String status,
    @Schema(description = "When the system as a whole is passed, in words.") String passRule,
    List<IndicatorView> indicators) {

  @Schema(name = "Indicator", description = "A row of an index system.")
  record IndicatorView(
      @Schema(example = "EN-I7") String code,
      String name,
      @Schema(description = "Side of the park it looks at.") String dimension,
      @Schema(description = "Heading within the dimension.") String topic,
      @Schema(
              description =
                  "Part in the pass rule: mandatory, elective, veto, guiding, precondition, scored.")
          String role,
      double weight,
      @Schema(description = "Unit of value and limits.") String unit,
      @Schema(description = "What is computed and required; all must be met.") List<TestView> tests,
      @Schema(description = "How sure the row is: checked, reported, recalled and the like.")
          String mark,
      @Schema(description = "Where the row comes from.") String source) {}

  @Schema(name = "Test", description = "A formula over variables and what is required of it.")
  record TestView(String label, String formula, String requirement) {}
}
