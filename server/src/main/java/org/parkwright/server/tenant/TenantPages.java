package org.parkwright.server.tenant;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Aggregate;
import org.parkwright.domain.evidence.Aggregates;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.Tenant;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.page.NotFound;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Records;
import org.parkwright.server.review.Reviewing;
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
  private final Records records;
  private final Firms firms;
  private final TenantWriting writing;

  TenantPages(Records records, Firms firms, TenantWriting writing) {
    this.records = records;
    this.firms = firms;
    this.writing = writing;
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
    String firm = Reviewing.line(typed);
    String sector = Reviewing.line(typedSector);
    String wrong = frame.t("firms.name.wrong", Firms.LONGEST);
    if (!firm.isEmpty() && firm.length() <= Firms.LONGEST && sector.length() <= Firms.LONGEST) {
      Optional<Tenant> added = firms.add(park, firm, sector, frame.recorder());
      if (added.isPresent()) {
        return "redirect:" + ParkPages.address(park.id()) + "/tenants#" + added.get().id().slug();
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
    Period period = ParkPages.period(when, park, frame);
    Firms.Taken done =
        firms.take(
            park.id(),
            period,
            new Firms.Wanted(codes, list, false),
            many -> frame.t("take.source", many),
            frame.recorder());
    int taken = done.taken().size() + (done.list() ? 1 : 0);
    model.addAttribute(
        "view", writing.view(park, period, Optional.empty(), frame.t("take.said", taken), frame));
    return "tenant/tenants";
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
        firms
            .published(park.id(), period)
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
