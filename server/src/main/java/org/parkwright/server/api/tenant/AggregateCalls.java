package org.parkwright.server.api.tenant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parkwright.domain.evidence.Aggregate;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.server.access.Knocking;
import org.parkwright.server.api.KnownParks;
import org.parkwright.server.api.body.FaultList;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.api.fault.CallWords;
import org.parkwright.server.record.Place;
import org.parkwright.server.tenant.Firms;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/parks/{country}/{name}/tenants/aggregates/{period}`: what a park's firms report
/// together; and `…/take/{period}`: the park's own figures made of it.
@RestController
@Tag(name = "Firms")
public final class AggregateCalls {
  private static final String AT = "/api/v1/parks/{country}/{name}/tenants";
  private final KnownParks parks;
  private final Firms firms;

  public AggregateCalls(KnownParks parks, Firms firms) {
    this.parks = parks;
    this.firms = firms;
  }

  @Operation(
      summary = "What the firms report together",
      description =
          "Published with the park's approval of the period, as it stood then. What would tell"
              + " fewer than five firms apart is withheld.")
  @GetMapping(path = AT + "/aggregates/{period}", produces = MediaType.APPLICATION_JSON_VALUE)
  AggregatesView aggregates(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when) {
    Place place = parks.place(country, name, when);
    Map<Variable, Map<String, Aggregate>> published =
        firms
            .published(place.park().id(), place.period())
            .orElseThrow(() -> CallFault.of(404, "notfound.aggregates", place.period().toString()));
    List<AggregatesView.AggregateView> all = new ArrayList<>();
    published.forEach((variable, sectors) -> all.add(AggregatesView.of(variable, sectors)));
    return new AggregatesView(place.park().id().toString(), place.period().toString(), all);
  }

  @Operation(
      summary = "Take sums of firms over",
      description =
          "Sums of approved firms become the park's own figures, with their range. Only for"
              + " whoever records the park's figures and sees its firms.")
  @PostMapping(
      path = AT + "/take/{period}",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  TakenOver take(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @RequestBody NewTaking body) {
    Place place = parks.place(country, name, when);
    FaultList faults = new FaultList(CallWords.here());
    List<String> known = firms.summed().stream().map(Variable::code).toList();
    boolean list = body.list().orElse(false);
    for (int i = 0; i < body.variables().size(); i++) {
      if (!known.contains(body.variables().get(i))) {
        faults.option("#/variables/" + i, body.variables().get(i), known);
      }
    }
    if (body.variables().isEmpty() && !list) {
      faults.count("#/variables", 0, 1, known.size());
    }
    refuse(faults);
    Firms.Taken done =
        firms.take(
            place.park().id(),
            place.period(),
            new Firms.Wanted(body.variables(), list, true),
            many -> faults.words().say("take.source", many),
            Knocking.recorder());
    done.withheld()
        .forEach((code, reason) -> withheld(faults, body.variables().indexOf(code), code, reason));
    refuse(faults);
    return new TakenOver(done.taken(), done.unchanged(), done.list());
  }

  private static void withheld(FaultList faults, int at, String code, Aggregate.Reason reason) {
    CallWords words = faults.words();
    String why = words.say("firms.withheld." + reason.name().toLowerCase(Locale.ROOT));
    faults.wrong(
        "#/variables/" + at, code, words.say("call.take.expects"), "call.take.withheld", code, why);
  }

  private static void refuse(FaultList faults) {
    if (!faults.none()) {
      throw CallFault.listing(422, "call.body.unfit", faults.all());
    }
  }
}
