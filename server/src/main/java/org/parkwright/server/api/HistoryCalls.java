package org.parkwright.server.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.Park;
import org.parkwright.store.Database;
import org.parkwright.store.history.HistoryEntry;
import org.parkwright.store.history.HistoryFilter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/parks/{country}/{name}/history`: who changed what, when and why.
@RestController
@Tag(name = "History")
final class HistoryCalls {
  private static final int MOST = 500;
  private final KnownParks parks;
  private final Database database;

  HistoryCalls(KnownParks parks, Database database) {
    this.parks = parks;
    this.database = database;
  }

  @Operation(
      summary = "History of a park",
      description =
          "Every change of its figures, facts and reviews, the newest first; not what belongs to"
              + " its firms. For whoever may read the park's figures.")
  @GetMapping(
      path = "/api/v1/parks/{country}/{name}/history",
      produces = MediaType.APPLICATION_JSON_VALUE)
  HistoryView history(
      @PathVariable String country,
      @PathVariable String name,
      @Parameter(
              description = "Only entries before this number; 0: from the newest.",
              schema = @Schema(minimum = "0", defaultValue = "0"))
          @RequestParam(name = "before", defaultValue = "0")
          long before,
      @Parameter(
              description = "How many to give.",
              schema = @Schema(minimum = "1", maximum = "500", defaultValue = "100"))
          @RequestParam(name = "most", defaultValue = "100")
          int most) {
    Ranges.hold("?before", before, 0, Long.MAX_VALUE);
    Ranges.hold("?most", most, 1, MOST);
    Park park = parks.get(country, name);
    long end = before == 0 ? Long.MAX_VALUE : before;
    List<HistoryEntry> entries =
        database.read(t -> t.history().newest(HistoryFilter.of(park.id()), end, most));
    return new HistoryView(
        entries.stream().map(HistoryView::of).toList(),
        entries.size() < most
            ? Optional.empty()
            : Optional.of(
                "/api/v1/parks/%s/history?before=%d&most=%d"
                    .formatted(park.id(), entries.getLast().seq(), most)));
  }
}
