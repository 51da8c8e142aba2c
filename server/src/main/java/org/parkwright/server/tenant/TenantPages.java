package org.parkwright.server.tenant;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Aggregate;
import org.parkwright.domain.evidence.Aggregates;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Tenant;
import org.parkwright.domain.park.TenantId;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.page.NotFound;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Records;
import org.parkwright.server.record.Writable;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/parks/{country}/{name}/tenants`: the firms of a park, what it takes over from them, and what
/// everybody may see.
@Controller
public final class TenantPages {
  private static final String AT = "/parks/{country}/{name}/tenants";
  private static final int LONGEST = 200;
  private final Database database;
  private final Records records;
  private final TenantWriting writing;
  private final Clock clock;

  TenantPages(Database database, Records records, TenantWriting writing, Clock clock) {
    this.database = database;
    this.records = records;
    this.writing = writing;
    this.clock = clock;
  }

  @GetMapping(AT)
  String page(
      @PathVariable String country,
      @PathVariable String name,
      @RequestParam(name = "period", defaultValue = "") String when,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    Period period = writing.period(when, park, frame);
    model.addAttribute("view", writing.view(park, period, Optional.empty(), "", frame));
    return "tenant/tenants";
  }

  @PostMapping(AT)
  String add(
      @PathVariable String country,
      @PathVariable String name,
      @RequestParam(name = "firm", defaultValue = "") String typed,
      @RequestParam(name = "sector", defaultValue = "") String typedSector,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    String firm = line(typed);
    String sector = line(typedSector);
    String wrong = "";
    if (firm.isEmpty() || firm.length() > LONGEST || sector.length() > LONGEST) {
      wrong = frame.t("firms.name.wrong", LONGEST);
    } else {
      TenantId id = new TenantId(park.id(), ParkId.named(park.id().country(), firm).slug());
      Tenant tenant = new Tenant(id, Names.english(firm), sector, park.illustrative());
      Signature by = Signature.of(frame.actor().account().orElse("visitor"));
      if (database.transaction(by, t -> t.tenants().add(tenant))) {
        return "redirect:" + ParkPages.address(park.id()) + "/tenants#" + id.slug();
      }
      wrong = frame.t("firms.there", firm);
    }
    response.setStatus(422);
    Optional<TenantsView.Adding> adding =
        Optional.of(
            new TenantsView.Adding(
                ParkPages.address(park.id()) + "/tenants", typed, typedSector, wrong));
    model.addAttribute(
        "view", writing.view(park, writing.period("", park, frame), adding, "", frame));
    return "tenant/tenants";
  }

  private static String line(String typed) {
    return typed.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  @PostMapping(AT + "/take/{period}")
  String take(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @RequestParam(name = "variable", defaultValue = "") List<String> codes,
      @RequestParam(name = "list", defaultValue = "false") boolean list,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    // The door asks who records for the park. That may be somebody of the whole country, and
    // whoever
    // takes over writes down what single firms reported.
    if (!Access.readsFirms(frame.actor(), park.id())) {
      throw new AccessDeniedException("firms of " + park.id());
    }
    Period period = ParkPages.period(when, park, frame);
    String who = frame.actor().account().orElse("visitor");
    Instant now = clock.instant();
    int taken =
        database.transaction(
            Signature.of(who),
            t -> {
              Writable.check(t, Territory.of(park.id()), List.of(period));
              List<Reported> firms = Reported.of(t, park.id(), period);
              List<Observation> figures = figures(park, period, firms, codes, who, now, frame);
              t.observations().append(figures);
              if (list && firms.stream().anyMatch(Reported::approved)) {
                Optional<Roster> before =
                    t.rosters().of(park.id(), period).stream()
                        .filter(r -> r.name().equals(Taking.ROSTER))
                        .findFirst();
                t.rosters().save(park.id(), period, Taking.roster(before, firms), who, now);
                return figures.size() + 1;
              }
              return figures.size();
            });
    model.addAttribute(
        "view", writing.view(park, period, Optional.empty(), frame.t("take.said", taken), frame));
    return "tenant/tenants";
  }

  private List<Observation> figures(
      Park park,
      Period period,
      List<Reported> firms,
      List<String> codes,
      String who,
      Instant now,
      Frame frame) {
    List<Observation> figures = new ArrayList<>();
    for (Variable variable : writing.asked()) {
      if (variable.ofFirms()
          && codes.contains(variable.code())
          && Taking.sum(firms, variable) instanceof Aggregate.Shown sum) {
        figures.add(
            Taking.figure(
                park.id(),
                period,
                variable,
                sum,
                frame.t("take.source", sum.firms().size()),
                firms.stream().anyMatch(firm -> firm.approved() && firm.tenant().illustrative()),
                who,
                now));
      }
    }
    return figures;
  }

  @GetMapping(AT + "/aggregates/{period}")
  String aggregates(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    Period period = ParkPages.period(when, park, frame);
    String base = ParkPages.address(park.id());
    Map<Variable, Map<String, Aggregate>> published =
        database
            .read(t -> Published.of(t, park.id(), period, writing.asked()))
            .orElseThrow(
                () ->
                    new NotFound(
                        "notfound.aggregates",
                        period.toString(),
                        base,
                        park.names().in(frame.language())));
    Map<String, List<AggregatesView.Line>> topics = new LinkedHashMap<>();
    published.forEach(
        (variable, sectors) ->
            topics
                .computeIfAbsent(variable.topic().in(frame.language()), k -> new ArrayList<>())
                .add(line(variable, sectors, frame)));
    model.addAttribute(
        "view",
        new AggregatesView(
            new Link(base, park.names().in(frame.language())),
            base + "/tenants",
            period.toString(),
            topics));
    return "tenant/aggregates";
  }

  private static AggregatesView.Line line(
      Variable variable, Map<String, Aggregate> sectors, Frame frame) {
    Aggregate total =
        sectors.getOrDefault(Aggregates.TOTAL, new Aggregate.Withheld(Aggregate.Reason.FEW));
    List<String> shown = new ArrayList<>();
    sectors.forEach(
        (sector, aggregate) -> {
          if (!sector.equals(Aggregates.TOTAL) && aggregate instanceof Aggregate.Shown) {
            shown.add(frame.t("firms.figure", sector, SumWords.of(aggregate, variable, frame)));
          }
        });
    return new AggregatesView.Line(
        variable.names().in(frame.language()),
        SumWords.of(total, variable, frame),
        total instanceof Aggregate.Shown,
        shown);
  }
}
