package org.parkwright.server.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Progress;
import org.parkwright.domain.review.Stage;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.record.Records;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/parks/{country}/{name}/periods`: for when there are figures, and where each period
/// stands.
@RestController
@Tag(name = "Figures")
final class PeriodCalls {
  private final Records records;
  private final KnownParks parks;
  private final Sight.Approvals approvals;

  PeriodCalls(Records records, KnownParks parks, Sight.Approvals approvals) {
    this.records = records;
    this.parks = parks;
    this.approvals = approvals;
  }

  @Operation(
      summary = "Periods of a park",
      description =
          "With figures, the latest first. Whoever may not read a park's figures sees the periods"
              + " that were approved.")
  @GetMapping(
      path = "/api/v1/parks/{country}/{name}/periods",
      produces = MediaType.APPLICATION_JSON_VALUE)
  PeriodsView periods(@PathVariable String country, @PathVariable String name) {
    Park park = parks.get(country, name);
    boolean insider = Sight.insider(park);
    return new PeriodsView(
        records.periods(park.id()).stream()
            .map(period -> view(park, period))
            .filter(view -> insider || view.published())
            .toList());
  }

  private PeriodsView.PeriodView view(Park park, Period period) {
    Progress progress = approvals.of(Territory.of(park.id()), period);
    Stage stage = progress.stage();
    return new PeriodsView.PeriodView(
        period.toString(), stage.word(), stage.writable(), progress.approvedAt().isPresent());
  }
}
