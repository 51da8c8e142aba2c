package org.parkwright.server.api.figure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.access.Knocking;
import org.parkwright.server.api.KnownParks;
import org.parkwright.server.api.Sight;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.record.Place;
import org.parkwright.store.Database;
import org.parkwright.store.RecordedFigure;
import org.parkwright.store.Withdrawal;
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

/// `/api/v1/parks/{country}/{name}/figures/{period}`: what is recorded, and recording.
@RestController
@Tag(name = "Figures")
public final class FigureCalls {
  private static final String AT = "/api/v1/parks/{country}/{name}/figures/{period}";
  private final KnownParks parks;
  private final Dictionary dictionary;
  private final Database database;
  private final FigureRecording recording;
  private final Sight.Approvals approvals;

  public FigureCalls(
      KnownParks parks,
      Dictionary dictionary,
      Database database,
      FigureRecording recording,
      Sight.Approvals approvals) {
    this.parks = parks;
    this.dictionary = dictionary;
    this.database = database;
    this.recording = recording;
    this.approvals = approvals;
  }

  @Operation(
      summary = "Figures of a period",
      description =
          "Whoever may read a park's figures sees them as they stand, with those taken back;"
              + " everybody else sees the state of the last approval.")
  @GetMapping(path = AT, produces = MediaType.APPLICATION_JSON_VALUE)
  FiguresView figures(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @Parameter(description = "Only these variables.", example = "water.fresh")
          @RequestParam(name = "variable", defaultValue = "")
          List<String> only) {
    Park park = parks.get(country, name);
    Period period = KnownParks.period(when);
    Sight sight = Sight.of(park, period, approvals);
    List<String> variables =
        dictionary.variables().stream()
            .map(Variable::code)
            .filter(code -> only.isEmpty() || only.contains(code))
            .toList();
    List<RecordedFigure> recorded =
        database.read(t -> t.observations().recorded(park.id(), period, variables));
    return new FiguresView(
        park.id().toString(),
        Optional.empty(),
        period.toString(),
        sight.current() ? "current" : "approved",
        sight.current() ? Optional.empty() : Optional.of(sight.asOf()),
        recorded.stream()
            .filter(figure -> seen(figure, sight))
            .map(figure -> FiguresView.of(figure, dictionary, sight.current()))
            .toList());
  }

  private static boolean seen(RecordedFigure figure, Sight sight) {
    Instant at = sight.asOf();
    return sight.current()
        || (!figure.observation().at().isAfter(at)
            && figure.withdrawn().filter(w -> !w.at().isAfter(at)).isEmpty());
  }

  @Operation(
      summary = "Record figures",
      description =
          "All figures of a call are recorded or, if anything is wrong, none; the answer lists all"
              + " faults. A figure that says what was recorded last from its source is counted as"
              + " unchanged. With an Idempotency-Key the same call can be sent again for a day and"
              + " is answered as before.")
  @PostMapping(
      path = AT,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Taken record(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @Parameter(
              description = "What the caller calls this call: 1 to 100 visible ASCII characters.",
              example = "water-2025-11")
          @RequestHeader(name = "Idempotency-Key", required = false)
          Optional<String> key,
      @RequestBody NewFigures body) {
    Place place = parks.place(country, name, when);
    return recording.record(place, dictionary.variables(), body, key);
  }

  @Operation(
      summary = "Take a figure back",
      description = "It stays in the history, with the reason, and counts no more.")
  @PostMapping(
      path = "/api/v1/parks/{country}/{name}/withdraw/{period}",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  Withdrawn withdraw(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @RequestBody NewWithdrawal body) {
    Park park = parks.get(country, name);
    Period period = KnownParks.period(when);
    String author = Knocking.recorder();
    Withdrawal withdrawal = new Withdrawal(body.figure(), body.reason(), author, recording.now());
    if (!recording.withdraw(park.id(), period, withdrawal)) {
      throw CallFault.of(409, "call.withdraw.none", body.figure());
    }
    return new Withdrawn(body.figure(), body.reason());
  }
}
