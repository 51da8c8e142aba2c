package org.parkwright.server.api.atlas;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.atlas.columns.Selection;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.server.api.KnownParks;
import org.parkwright.server.api.Ranges;
import org.parkwright.server.api.fault.CallWords;
import org.parkwright.server.atlas.live.Known;
import org.parkwright.server.atlas.live.LiveAtlas;
import org.parkwright.server.atlas.live.Profiles;
import org.parkwright.server.atlas.query.Query;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/parks`: which parks there are, and what is claimed about one.
@RestController
@Tag(name = "Parks")
public final class ParkCalls {
  private static final int LAST = 10_000_000;
  private static final int MOST = 200;
  private static final int MOST_CLAIMS = 1000;
  private final LiveAtlas live;
  private final Profiles profiles;
  private final KnownParks parks;
  private final Topics topics;

  public ParkCalls(LiveAtlas live, Profiles profiles, KnownParks parks, Topics topics) {
    this.live = live;
    this.profiles = profiles;
    this.parks = parks;
    this.topics = topics;
  }

  @Operation(
      summary = "Search parks",
      description =
          "Parks that satisfy every parameter given, of a repeated one any of its values. `unknown`"
              + " asks for parks that do not say.")
  @Filtered
  @GetMapping(path = "/api/v1/parks", produces = MediaType.APPLICATION_JSON_VALUE)
  ParksView search(
      @Parameter(
              description = "How many to skip.",
              schema = @Schema(minimum = "0", maximum = "10000000", defaultValue = "0"))
          @RequestParam(name = "from", defaultValue = "0")
          int from,
      @Parameter(
              description = "How many to give.",
              schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
          @RequestParam(name = "most", defaultValue = "50")
          int most,
      @Parameter(
              description =
                  "Order: country, name, area, free_area, free_plots, jobs, firms, port, airport,"
                      + " rail or road.",
              schema = @Schema(defaultValue = "country"))
          @RequestParam(name = "by", defaultValue = "country")
          String by,
      @Parameter(hidden = true) HttpServletRequest request) {
    Ranges.hold("?from", from, 0, LAST);
    Ranges.hold("?most", most, 1, MOST);
    Query query = Sought.of(request, live.layout());
    Selection found = live.now().select(query.filter());
    String language = CallWords.here().language();
    int total = found.total();
    return new ParksView(
        total,
        found.open(),
        from,
        found.page(query.order(), from, most).stream()
            .map(park -> ParksView.of(park, language))
            .toList(),
        from + most < total ? Optional.of(Sought.later(request, from + most)) : Optional.empty());
  }

  @Operation(summary = "One park", description = "With the dated claims made about it.")
  @GetMapping(path = "/api/v1/parks/{country}/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
  ParkView park(@PathVariable String country, @PathVariable String name) {
    return ParkView.of(known(parks.get(country, name)), topics, CallWords.here().texts());
  }

  private Known known(Park park) {
    return profiles.of(List.of(park.id())).getFirst();
  }

  @Operation(
      summary = "Claims about a park",
      description =
          "By topic, in the order of the dictionary; of each topic the one that counts first.")
  @GetMapping(
      path = "/api/v1/parks/{country}/{name}/claims",
      produces = MediaType.APPLICATION_JSON_VALUE)
  ClaimsView claims(
      @PathVariable String country,
      @PathVariable String name,
      @Parameter(description = "Only claims about this topic.", example = "area")
          @RequestParam(name = "topic", defaultValue = "")
          String topic,
      @Parameter(description = "Only claims that count.")
          @RequestParam(name = "counts", defaultValue = "false")
          boolean counts,
      @Parameter(
              description = "How many to skip.",
              schema = @Schema(minimum = "0", maximum = "10000000", defaultValue = "0"))
          @RequestParam(name = "from", defaultValue = "0")
          int from,
      @Parameter(
              description = "How many to give.",
              schema = @Schema(minimum = "1", maximum = "1000", defaultValue = "100"))
          @RequestParam(name = "most", defaultValue = "100")
          int most,
      @Parameter(hidden = true) HttpServletRequest request) {
    Ranges.hold("?from", from, 0, LAST);
    Ranges.hold("?most", most, 1, MOST_CLAIMS);
    List<ClaimView> all =
        ClaimView.all(known(parks.get(country, name)).profile(), topics, CallWords.here().texts())
            .stream()
            .filter(claim -> topic.isBlank() || claim.topic().equals(topic.strip()))
            .filter(claim -> !counts || claim.counts())
            .toList();
    return new ClaimsView(
        all.size(),
        from,
        all.stream().skip(from).limit(most).toList(),
        from + most < all.size()
            ? Optional.of(Sought.later(request, from + most))
            : Optional.empty());
  }
}
