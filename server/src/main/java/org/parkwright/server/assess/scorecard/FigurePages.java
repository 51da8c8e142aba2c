package org.parkwright.server.assess.scorecard;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.parkwright.domain.assess.FigureReport;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.period.Period;
import org.parkwright.render.DocumentHtml;
import org.parkwright.server.history.FigureHistory;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.page.NotFound;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.AsOf;
import org.parkwright.server.record.Assessing;
import org.parkwright.server.record.Records;
import org.parkwright.server.record.Sight;
import org.parkwright.server.review.Talks;
import org.parkwright.server.systems.SystemPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/parks/{country}/{name}/figures/{period}/{system}/{indicator}`: from where? Where sources
/// differ, a person may say which one counts, with the reason.
@Controller
public final class FigurePages {
  private static final String AT = "/parks/{country}/{name}/figures/{period}/{system}/{indicator}";
  private final Records records;
  private final Assessing assessing;
  private final FigureHistory history;
  private final Sight sight;
  private final Talks talks;
  private final Clock clock;

  public FigurePages(
      Records records,
      Assessing assessing,
      FigureHistory history,
      Sight sight,
      Talks talks,
      Clock clock) {
    this.records = records;
    this.assessing = assessing;
    this.history = history;
    this.sight = sight;
    this.talks = talks;
    this.clock = clock;
  }

  @GetMapping(AT)
  String page(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @PathVariable("system") String id,
      @PathVariable String indicator,
      @RequestParam(name = "asOf", defaultValue = "") String then,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    Period period = ParkPages.period(when, park, frame);
    AsOf asOf = AsOf.of(then, park.id(), frame);
    model.addAttribute(
        "view", view(park, period, system(id, indicator, frame), indicator, asOf, "", frame));
    return "assess/figure";
  }

  @PostMapping(AT)
  String choose(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @PathVariable("system") String id,
      @PathVariable String indicator,
      @RequestParam("variable") String variable,
      @RequestParam("of") String of,
      @RequestParam(name = "source", defaultValue = "") String source,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    Period period = ParkPages.period(when, park, frame);
    IndexSystem system = system(id, indicator, frame);
    Rivals rivals = new Rivals(assessing.evidence(park, period), assessing.dictionary(), frame);
    String words = reason.replaceAll("\\p{Cntrl}+", " ").strip();
    if (words.isEmpty() || !rivals.has(variable, of, source)) {
      response.setStatus(422);
      String wrong = frame.t(words.isEmpty() ? "figure.reason.wrong" : "figure.source.wrong");
      model.addAttribute(
          "view",
          view(park, period, system, indicator, AsOf.of("", park.id(), frame), wrong, frame));
      return "assess/figure";
    }
    records.prefer(
        park.id(),
        new Preference(
            variable,
            Period.of(of),
            Scenario.CURRENT,
            source,
            words,
            frame.recorder(),
            clock.instant()));
    return "redirect:%s/figures/%s/%s/%s#rivals"
        .formatted(ParkPages.address(park.id()), period, system.id(), indicator);
  }

  private IndexSystem system(String id, String indicator, Frame frame) {
    IndexSystem system =
        assessing.systems(List.of(id)).stream()
            .findFirst()
            .orElseThrow(
                () -> new NotFound("notfound.system", id, "/systems", frame.t("systems.title")));
    if (system.find(indicator).isEmpty()) {
      throw new NotFound(
          "notfound.indicator",
          indicator,
          SystemPages.address(system),
          system.names().in(frame.language()));
    }
    return system;
  }

  private FigureView view(
      Park park,
      Period period,
      IndexSystem system,
      String indicator,
      AsOf asOf,
      String wrong,
      Frame frame) {
    Instant moment = sight.moment(asOf, frame, park, period);
    Scorecard scorecard = assessing.of(assessing.evidence(park, period, moment), List.of(system));
    Document document =
        FigureReport.of(
            scorecard,
            scorecard.assessments().getFirst(),
            indicator,
            assessing.dictionary(),
            park,
            frame.texts());
    String base = ParkPages.address(park.id());
    return new FigureView(
        document.title(),
        DocumentHtml.fragment(document),
        List.of(
            new Link(base, park.names().in(frame.language())),
            new Link(
                "%s/scorecard/%s?system=%s%s#%s-%s"
                    .formatted(base, period, system.id(), asOf.parameter(), system.id(), indicator),
                frame.t("figure.back", period)),
            new Link(
                SystemPages.address(system) + "#" + indicator,
                system.names().in(frame.language()))),
        "%s/assess/%s/workbook.xlsx?system=%s".formatted(base, period, system.id()),
        "%s/figures/%s/%s/%s".formatted(base, period, system.id(), indicator),
        Access.may(frame.actor(), Act.WRITE_FIGURES, Territory.of(park.id()))
            ? new Rivals(scorecard.evidence(), assessing.dictionary(), frame)
                .behind(system.find(indicator).orElseThrow())
            : List.of(),
        wrong,
        asOf,
        history.of(park, period, system.find(indicator).orElseThrow(), frame),
        talks.links(
            Territory.of(park.id()),
            period,
            Inputs.of(system.find(indicator).orElseThrow()).stream()
                .map(Inputs.Input::variable)
                .distinct()
                .map(assessing.dictionary()::get)
                .toList(),
            frame));
  }
}
