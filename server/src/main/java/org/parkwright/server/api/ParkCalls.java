package org.parkwright.server.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.parkwright.server.api.fault.CallWords;
import org.parkwright.server.record.Records;
import org.parkwright.store.ParkTable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/parks`: which parks there are, and what is claimed about one.
@RestController
@Tag(name = "Parks")
final class ParkCalls {
  private static final int LAST = 1_000_000;
  private static final int MOST = 200;
  private final Records records;
  private final KnownParks parks;

  ParkCalls(Records records, KnownParks parks) {
    this.records = records;
    this.parks = parks;
  }

  @Operation(
      summary = "Search parks",
      description = "Parks whose names, in any language, and address hold all words; by name.")
  @GetMapping(path = "/api/v1/parks", produces = MediaType.APPLICATION_JSON_VALUE)
  ParksView search(
      @Parameter(description = "Words to look for; none: all parks.", example = "lantern")
          @RequestParam(name = "q", defaultValue = "")
          String asked,
      @Parameter(
              description = "How many to skip.",
              schema = @Schema(minimum = "0", maximum = "1000000", defaultValue = "0"))
          @RequestParam(name = "from", defaultValue = "0")
          int from,
      @Parameter(
              description = "How many to give.",
              schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
          @RequestParam(name = "most", defaultValue = "50")
          int most) {
    Ranges.hold("?from", from, 0, LAST);
    Ranges.hold("?most", most, 1, MOST);
    ParkTable.Page page = records.parks(asked, from, most);
    String language = CallWords.here().language();
    int after = from + most;
    return new ParksView(
        page.total(),
        from,
        page.parks().stream().map(park -> ParksView.of(park, language)).toList(),
        after < page.total()
            ? Optional.of(
                "/api/v1/parks?q=%s&from=%d&most=%d".formatted(encoded(asked), after, most))
            : Optional.empty());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Operation(summary = "One park", description = "With the dated claims made about it.")
  @GetMapping(path = "/api/v1/parks/{country}/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
  ParkDetailView park(@PathVariable String country, @PathVariable String name) {
    return ParkDetailView.of(parks.get(country, name), CallWords.here().texts());
  }
}
