package org.parkwright.server.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.Park;
import org.parkwright.formats.result.AssessmentJson;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.api.fault.CallWords;
import org.parkwright.server.record.Assessing;
import org.parkwright.server.record.Records;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/parks/{country}/{name}/assessments/{period}`: where a park stands, how sure that is and
/// what would help; the same file as on the scorecard's page.
@RestController
@Tag(name = "Assessments")
final class AssessmentCalls {
  private final KnownParks parks;
  private final Records records;
  private final Assessing assessing;
  private final Sight.Approvals approvals;
  private final String version;

  /// @param version version of Parkwright, part of a result's recipe
  AssessmentCalls(
      KnownParks parks,
      Records records,
      Assessing assessing,
      Sight.Approvals approvals,
      String version) {
    this.parks = parks;
    this.records = records;
    this.assessing = assessing;
    this.approvals = approvals;
    this.version = version;
  }

  @Operation(
      summary = "Assess a park",
      description =
          "Findings, scores with their ranges, gaps and next questions against the systems asked"
              + " for; without any, against those chosen for the period, else the international"
              + " ones and the country's own. The recipe in the answer gives the same result"
              + " again.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(ref = "#/components/schemas/Assessment")))
  @GetMapping(
      path = "/api/v1/parks/{country}/{name}/assessments/{period}",
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> assess(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @Parameter(description = "Index systems, by id.", example = "eip-2017")
          @RequestParam(name = "system", defaultValue = "")
          List<String> ids) {
    Park park = parks.get(country, name);
    Period period = KnownParks.period(when);
    List<IndexSystem> asked = KnownSystems.asked(assessing.all(), ids);
    Sight sight = Sight.of(park, period, approvals);
    Evidence evidence = records.evidence(park.id(), period, sight.asOf());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AssessmentJson.write(
        assessing.of(evidence, asked.isEmpty() ? chosen(park, period, sight) : asked),
        park,
        version,
        CallWords.here().texts(),
        out);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(out.toByteArray());
  }

  private List<IndexSystem> chosen(Park park, Period period, Sight sight) {
    List<IndexSystem> chosen = assessing.systems(records.chosen(park.id(), period, sight.asOf()));
    String country = park.id().country().toUpperCase(Locale.ROOT);
    return chosen.isEmpty()
        ? assessing.all().stream()
            .filter(s -> s.country().equals("INT") || s.country().equals(country))
            .toList()
        : chosen;
  }
}
