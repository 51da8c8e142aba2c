package org.parkwright.server.api.figure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.Tenant;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Territory;
import org.parkwright.server.access.Knocking;
import org.parkwright.server.api.KnownParks;
import org.parkwright.server.record.Place;
import org.parkwright.server.tenant.Firms;
import org.parkwright.server.tenant.Reported;
import org.parkwright.store.Database;
import org.parkwright.store.RecordedFigure;
import org.parkwright.store.sql.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/parks/{country}/{name}/tenants/{tenant}/figures/{period}`: what a firm reports.
@RestController
@Tag(name = "Firms")
public final class FirmFigureCalls {
  private static final String AT =
      "/api/v1/parks/{country}/{name}/tenants/{tenant}/figures/{period}";
  private final KnownParks parks;
  private final Dictionary dictionary;
  private final Database database;
  private final Firms firms;
  private final FigureRecording recording;

  public FirmFigureCalls(
      KnownParks parks,
      Dictionary dictionary,
      Database database,
      Firms firms,
      FigureRecording recording) {
    this.parks = parks;
    this.dictionary = dictionary;
    this.database = database;
    this.firms = firms;
    this.recording = recording;
  }

  @Operation(
      summary = "A firm's own figures",
      description =
          "The firm's people see them as they stand; its park's people as they were last"
              + " submitted, and none before that. Nobody else sees them.")
  @GetMapping(path = AT, produces = MediaType.APPLICATION_JSON_VALUE)
  FiguresView figuresOfFirm(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable String tenant,
      @PathVariable("period") String when,
      @Parameter(description = "Only these variables.", example = "water.fresh")
          @RequestParam(name = "variable", defaultValue = "")
          List<String> only) {
    Place place = parks.place(country, name, tenant, when);
    Tenant firm = place.firm().orElseThrow();
    boolean current = !Access.afterSubmission(Knocking.actor(), new Territory.InTenant(firm.id()));
    Optional<Instant> submitted = current ? Optional.empty() : submitted(place, firm);
    Instant until = submitted.orElse(current ? Moment.LAST : Instant.MIN);
    List<String> variables =
        firms.asked().stream()
            .map(Variable::code)
            .filter(code -> only.isEmpty() || only.contains(code))
            .toList();
    List<RecordedFigure> recorded =
        database.read(t -> t.observations().recorded(firm.id(), place.period(), variables));
    return new FiguresView(
        place.park().id().toString(),
        Optional.of(firm.id().slug()),
        place.period().toString(),
        current ? "current" : "submitted",
        submitted,
        recorded.stream()
            .filter(figure -> !figure.observation().at().isAfter(until))
            .map(figure -> FiguresView.of(figure, dictionary, current))
            .toList());
  }

  private Optional<Instant> submitted(Place place, Tenant firm) {
    return firms.of(place.park().id(), place.period()).stream()
        .filter(reported -> reported.tenant().id().equals(firm.id()))
        .findFirst()
        .flatMap(Reported::submittedAt);
  }

  @Operation(
      summary = "Record a firm's figures",
      description =
          "As for a park: all figures of a call or none, only variables that firms are asked for."
              + " A correction is recorded over the figure that it corrects, from the same source.")
  @PostMapping(
      path = AT,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Taken recordOfFirm(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable String tenant,
      @PathVariable("period") String when,
      @Parameter(
              description = "What the caller calls this call: 1 to 100 visible ASCII characters.",
              example = "firm-2025-11")
          @RequestHeader(name = "Idempotency-Key", required = false)
          Optional<String> key,
      @RequestBody NewFigures body) {
    Place place = parks.place(country, name, tenant, when);
    return recording.record(place, firms.asked(), body, key);
  }
}
