package org.parkwright.server.api.ask;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.review.Ask;
import org.parkwright.server.access.Knocking;
import org.parkwright.server.api.KnownParks;
import org.parkwright.server.api.Ranges;
import org.parkwright.server.api.body.FaultList;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.api.fault.CallWords;
import org.parkwright.server.ask.Asking;
import org.parkwright.server.record.Place;
import org.parkwright.server.review.ReviewStrips;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `…/asks/{period}` of a park or a firm: links that lead colleagues without an account to some
/// questions. The secret of a link is in the answer that makes it and nowhere else.
@RestController
@Tag(name = "Asks")
public final class AskCalls {
  private static final String PARK = "/api/v1/parks/{country}/{name}/asks/{period}";
  private static final String FIRM =
      "/api/v1/parks/{country}/{name}/tenants/{tenant}/asks/{period}";
  private static final List<String> STATES = List.of("open", "all");
  private static final int MOST = 200;
  private final KnownParks parks;
  private final Asking asking;

  public AskCalls(KnownParks parks, Asking asking) {
    this.parks = parks;
    this.asking = asking;
  }

  @Operation(
      summary = "Links about a park's period",
      description = "Without their secrets. For whoever records the park's figures.")
  @GetMapping(path = PARK, produces = MediaType.APPLICATION_JSON_VALUE)
  AsksView asksOfPark(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @Parameter(
              description = "open: only links that still lead somewhere; all: every one.",
              schema =
                  @Schema(
                      allowableValues = {"open", "all"},
                      defaultValue = "open"))
          @RequestParam(name = "state", defaultValue = "open")
          String state,
      @Parameter(
              description = "Only links before this number; 0: from the newest.",
              schema = @Schema(minimum = "0", defaultValue = "0"))
          @RequestParam(name = "before", defaultValue = "0")
          long before,
      @Parameter(
              description = "How many to give.",
              schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
          @RequestParam(name = "most", defaultValue = "50")
          int most) {
    return view(parks.place(country, name, when), state, before, most);
  }

  @Operation(
      summary = "Links about a firm's period",
      description = "Without their secrets. For whoever records the firm's figures.")
  @GetMapping(path = FIRM, produces = MediaType.APPLICATION_JSON_VALUE)
  AsksView asksOfFirm(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable String tenant,
      @PathVariable("period") String when,
      @Parameter(
              description = "open: only links that still lead somewhere; all: every one.",
              schema =
                  @Schema(
                      allowableValues = {"open", "all"},
                      defaultValue = "open"))
          @RequestParam(name = "state", defaultValue = "open")
          String state,
      @Parameter(
              description = "Only links before this number; 0: from the newest.",
              schema = @Schema(minimum = "0", defaultValue = "0"))
          @RequestParam(name = "before", defaultValue = "0")
          long before,
      @Parameter(
              description = "How many to give.",
              schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
          @RequestParam(name = "most", defaultValue = "50")
          int most) {
    return view(parks.place(country, name, tenant, when), state, before, most);
  }

  private AsksView view(Place place, String state, long before, int most) {
    Ranges.hold("?before", before, 0, Long.MAX_VALUE);
    Ranges.hold("?most", most, 1, MOST);
    if (!STATES.contains(state)) {
      FaultList faults = new FaultList(CallWords.here());
      faults.option("?state", state, STATES);
      throw CallFault.listing(400, "call.parameters", faults.all());
    }
    long end = before == 0 ? Long.MAX_VALUE : before;
    List<Ask> found =
        asking.of(place).stream()
            .filter(ask -> ask.number() < end && (state.equals("all") || asking.open(ask)))
            .limit(most + 1L)
            .toList();
    List<Ask> shown = found.subList(0, Math.min(most, found.size()));
    return new AsksView(
        shown.stream().map(ask -> AsksView.of(ask, asking.open(ask))).toList(),
        found.size() > most
            ? Optional.of(
                "/api/v1%s/asks/%s?state=%s&before=%d&most=%d"
                    .formatted(
                        ReviewStrips.address(place.territory()),
                        place.period(),
                        state,
                        shown.getLast().number(),
                        most))
            : Optional.empty());
  }

  @Operation(
      summary = "Ask a colleague about a park's period",
      description =
          "Makes a link to a form with these questions and nothing else. The link is told in this"
              + " answer and never again; it ends by itself, or before that under end.")
  @PostMapping(
      path = PARK,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  AskMade askOfPark(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @RequestBody NewAsk body,
      HttpServletRequest request) {
    return make(parks.place(country, name, when), body, request);
  }

  @Operation(
      summary = "Ask a colleague about a firm's period",
      description = "As for a park; questions are those that firms are asked.")
  @PostMapping(
      path = FIRM,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  AskMade askOfFirm(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable String tenant,
      @PathVariable("period") String when,
      @RequestBody NewAsk body,
      HttpServletRequest request) {
    return make(parks.place(country, name, tenant, when), body, request);
  }

  private AskMade make(Place place, NewAsk body, HttpServletRequest request) {
    List<String> known = asking.questions(place).stream().map(Variable::code).toList();
    AskReading ask = AskReading.of(body, known);
    Asking.Made made = asking.make(place, ask.codes(), ask.note(), ask.days(), Knocking.recorder());
    return new AskMade(made.number(), made.link(request), made.expires());
  }

  @Operation(
      summary = "End a link about a park's period",
      description = "Answers that came through it stay.")
  @PostMapping(
      path = PARK + "/end",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  AskEnded endAskOfPark(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @RequestBody AskToEnd body) {
    return end(parks.place(country, name, when), body);
  }

  @Operation(
      summary = "End a link about a firm's period",
      description = "Answers that came through it stay.")
  @PostMapping(
      path = FIRM + "/end",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  AskEnded endAskOfFirm(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable String tenant,
      @PathVariable("period") String when,
      @RequestBody AskToEnd body) {
    return end(parks.place(country, name, tenant, when), body);
  }

  private AskEnded end(Place place, AskToEnd body) {
    if (!asking.end(body.ask(), place, Knocking.recorder())) {
      throw CallFault.of(409, "call.ask.none", body.ask());
    }
    return new AskEnded(body.ask());
  }
}
