package org.parkwright.server.api.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.StepTaken;
import org.parkwright.server.api.KnownParks;
import org.parkwright.server.api.Ranges;
import org.parkwright.server.review.Reviewing;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/countries/{country}/review`: where the parks of a country stand, and its locks.
@RestController
@Tag(name = "Review")
public final class CountryCalls {
  private static final String AT = "/api/v1/countries/{country}/review";
  private static final int LAST = 1_000_000;
  private static final int MOST = 200;
  private final Reviewing reviewing;
  private final Steps steps;

  public CountryCalls(Reviewing reviewing, Steps steps) {
    this.reviewing = reviewing;
    this.steps = steps;
  }

  @Operation(
      summary = "Where the parks of a country stand",
      description =
          "The periods of its parks, and those that the country itself locked or opened again, by"
              + " place, the latest period first; periods without any step are not listed.")
  @GetMapping(path = AT, produces = MediaType.APPLICATION_JSON_VALUE)
  StandingsView standings(
      @PathVariable String country,
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
    List<StepTaken> last = reviewing.last(new Territory.Country(country));
    int after = from + most;
    return new StandingsView(
        last.size(),
        from,
        last.stream().skip(from).limit(most).map(this::standing).toList(),
        after < last.size()
            ? Optional.of(
                "/api/v1/countries/%s/review?from=%d&most=%d".formatted(country, after, most))
            : Optional.empty());
  }

  private StandingsView.StandingView standing(StepTaken step) {
    return new StandingsView.StandingView(
        step.territory().toString(),
        step.period().toString(),
        reviewing.state(step.territory(), step.period()).progress().stage().word(),
        step.at());
  }

  @Operation(
      summary = "Locks of a country's period",
      description = "Whether it is locked for the whole country, since when, and by whom.")
  @GetMapping(path = AT + "/{period}", produces = MediaType.APPLICATION_JSON_VALUE)
  ReviewView reviewOfCountry(@PathVariable String country, @PathVariable("period") String when) {
    return steps.state(new Territory.Country(country), KnownParks.period(when));
  }

  @Operation(
      summary = "Lock a country's period, or open it again",
      description = "Nothing changes in a locked period, in the country and in all its parks.")
  @PostMapping(
      path = AT + "/{period}/{step}",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ReviewView takeStepOfCountry(
      @PathVariable String country,
      @PathVariable("period") String when,
      @PathVariable String step,
      @RequestBody NewStep body) {
    return steps.take(new Territory.Country(country), KnownParks.period(when), step, body);
  }
}
