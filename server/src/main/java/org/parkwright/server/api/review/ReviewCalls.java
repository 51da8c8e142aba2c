package org.parkwright.server.api.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.parkwright.server.api.KnownParks;
import org.parkwright.server.record.Place;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// `…/review/{period}` of a park or a firm: where its period stands, and the next step.
@RestController
@Tag(name = "Review")
public final class ReviewCalls {
  private static final String PARK = "/api/v1/parks/{country}/{name}/review/{period}";
  private static final String FIRM =
      "/api/v1/parks/{country}/{name}/tenants/{tenant}/review/{period}";
  private final KnownParks parks;
  private final Steps steps;

  public ReviewCalls(KnownParks parks, Steps steps) {
    this.parks = parks;
    this.steps = steps;
  }

  @Operation(
      summary = "Review of a park's period",
      description =
          "Stage, steps and what the caller may do next. For whoever may read the park's figures;"
              + " what is published stands under periods.")
  @GetMapping(path = PARK, produces = MediaType.APPLICATION_JSON_VALUE)
  ReviewView reviewOfPark(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when) {
    Place place = parks.place(country, name, when);
    return steps.state(place.territory(), place.period());
  }

  @Operation(
      summary = "Take a step with a park's period",
      description =
          "The contributor submits, the reviewer of the country returns or approves, the steward"
              + " locks, either of these opens again. Nobody approves their own submission.")
  @PostMapping(
      path = PARK + "/{step}",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ReviewView takeStepOfPark(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @PathVariable String step,
      @RequestBody NewStep body) {
    Place place = parks.place(country, name, when);
    return steps.take(place.territory(), place.period(), step, body);
  }

  @Operation(
      summary = "Review of a firm's period",
      description = "For whoever may read the firm's figures.")
  @GetMapping(path = FIRM, produces = MediaType.APPLICATION_JSON_VALUE)
  ReviewView reviewOfFirm(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable String tenant,
      @PathVariable("period") String when) {
    Place place = parks.place(country, name, tenant, when);
    return steps.state(place.territory(), place.period());
  }

  @Operation(
      summary = "Take a step with a firm's period",
      description =
          "The firm's contributor submits, the park's reviewer returns, approves or opens again.")
  @PostMapping(
      path = FIRM + "/{step}",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ReviewView takeStepOfFirm(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable String tenant,
      @PathVariable("period") String when,
      @PathVariable String step,
      @RequestBody NewStep body) {
    Place place = parks.place(country, name, tenant, when);
    return steps.take(place.territory(), place.period(), step, body);
  }
}
