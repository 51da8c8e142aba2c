package org.parkwright.server.api.tenant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.Tenant;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Actor;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Stage;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.access.Knocking;
import org.parkwright.server.api.KnownParks;
import org.parkwright.server.api.Ranges;
import org.parkwright.server.api.body.FaultList;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.api.fault.CallWords;
import org.parkwright.server.review.Reviewing;
import org.parkwright.server.tenant.Firms;
import org.parkwright.server.tenant.Reported;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/parks/{country}/{name}/tenants`: the firms of a park.
@RestController
@Tag(name = "Firms")
public final class FirmCalls {
  private static final String AT = "/api/v1/parks/{country}/{name}/tenants";
  private static final int LAST = 1_000_000;
  private static final int MOST = 200;
  private final KnownParks parks;
  private final Firms firms;

  public FirmCalls(KnownParks parks, Firms firms) {
    this.parks = parks;
    this.firms = firms;
  }

  @Operation(
      summary = "Firms of a park",
      description =
          "How many there are and of which periods aggregates are published; for whoever may read"
              + " the park's figures also names and stages, for a firm's people their own firm.")
  @GetMapping(path = AT, produces = MediaType.APPLICATION_JSON_VALUE)
  FirmsView firms(
      @PathVariable String country,
      @PathVariable String name,
      @Parameter(
              description = "Whose stages to tell; the year before this one where none is given.",
              example = "2024")
          @RequestParam(name = "period", defaultValue = "")
          String when,
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
    Park park = parks.get(country, name);
    Period period = when.isBlank() ? firms.lastYear() : KnownParks.period(when);
    List<Reported> all = firms.of(park.id(), period);
    List<Reported> known = all.stream().filter(firm -> known(firm, park)).toList();
    String language = CallWords.here().language();
    int after = from + most;
    return new FirmsView(
        park.id().toString(),
        period.toString(),
        all.size(),
        from,
        known.stream()
            .skip(from)
            .limit(most)
            .map(firm -> FirmsView.of(firm.tenant(), firm.progress().stage(), language))
            .toList(),
        firms.published(park.id()).stream().map(Period::toString).toList(),
        after < known.size()
            ? Optional.of(
                "/api/v1/parks/%s/tenants?period=%s&from=%d&most=%d"
                    .formatted(park.id(), period, after, most))
            : Optional.empty());
  }

  private static boolean known(Reported firm, Park park) {
    Actor actor = Knocking.actor();
    return Access.may(actor, Act.READ_FIGURES, Territory.of(park.id()))
        || Access.may(actor, Act.READ_TENANT, Territory.of(firm.tenant().id()));
  }

  @Operation(
      summary = "Add a firm to a park",
      description = "Under an address made of its name, which no firm of the park has yet.")
  @PostMapping(
      path = AT,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  FirmsView.FirmView addFirm(
      @PathVariable String country, @PathVariable String name, @RequestBody NewFirm body) {
    Park park = parks.get(country, name);
    String firm = Reviewing.line(body.name());
    if (firm.isEmpty()) {
      FaultList faults = new FaultList(CallWords.here());
      faults.length("#/name", body.name(), 1, Firms.LONGEST);
      throw CallFault.listing(422, "call.body.unfit", faults.all());
    }
    String sector = Reviewing.line(body.sector().orElse(""));
    Tenant added =
        firms
            .add(park, firm, sector, Knocking.recorder())
            .orElseThrow(() -> CallFault.of(409, "firms.there", firm));
    return FirmsView.of(added, Stage.OPEN, CallWords.here().language());
  }
}
