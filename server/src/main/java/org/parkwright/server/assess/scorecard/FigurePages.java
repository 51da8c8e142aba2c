package org.parkwright.server.assess.scorecard;

import java.util.List;
import org.parkwright.domain.assess.Assessment;
import org.parkwright.domain.assess.FigureReport;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.period.Period;
import org.parkwright.render.DocumentHtml;
import org.parkwright.server.assess.Assessing;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.page.NotFound;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.park.Records;
import org.parkwright.server.systems.SystemPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// `/parks/{country}/{name}/figures/{period}/{system}/{indicator}`: from where?
@Controller
public final class FigurePages {
  private final Records records;
  private final Assessing assessing;

  public FigurePages(Records records, Assessing assessing) {
    this.records = records;
    this.assessing = assessing;
  }

  @GetMapping("/parks/{country}/{name}/figures/{period}/{system}/{indicator}")
  String page(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @PathVariable("system") String id,
      @PathVariable String indicator,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    Period period = ParkPages.period(when, park, frame);
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
    Scorecard scorecard = assessing.of(park, period, List.of(system));
    Assessment assessment = scorecard.assessments().getFirst();
    Document document =
        FigureReport.of(scorecard, assessment, indicator, assessing.dictionary(), park);
    String base = ParkPages.address(park.id());
    model.addAttribute(
        "view",
        new FigureView(
            document.title(),
            DocumentHtml.fragment(document),
            List.of(
                new Link(base, park.names().in(frame.language())),
                new Link(
                    "%s/scorecard/%s?system=%s#%s-%s"
                        .formatted(base, period, system.id(), system.id(), indicator),
                    frame.t("figure.back", period)),
                new Link(
                    SystemPages.address(system) + "#" + indicator,
                    system.names().in(frame.language())))));
    return "assess/figure";
  }

  /// @param document the document as HTML
  /// @param trail park, scorecard, index system
  public record FigureView(String title, String document, List<Link> trail) {}
}
