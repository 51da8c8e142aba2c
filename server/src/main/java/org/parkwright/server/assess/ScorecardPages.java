package org.parkwright.server.assess;

import java.util.List;
import java.util.Optional;
import org.parkwright.domain.assess.PeriodComparison;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.assess.ScorecardReport;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.period.Period;
import org.parkwright.render.DocumentHtml;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.NotFound;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.park.Records;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// `/parks/{country}/{name}/scorecard/{period}`: where a park stands, how sure that is, what would
/// help; and the same as `.pdf`, `.xlsx`, `.csv` and `.json`.
@Controller
public final class ScorecardPages {
  private static final String AT = "/parks/{country}/{name}/scorecard/{period:[^.]+}";
  private final Records records;
  private final Assessing assessing;

  public ScorecardPages(Records records, Assessing assessing) {
    this.records = records;
    this.assessing = assessing;
  }

  @GetMapping(AT)
  String page(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @RequestParam(name = "system", defaultValue = "") List<String> ids,
      @RequestParam(name = "with", defaultValue = "") String with,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    Period period = period(when, park, frame);
    List<IndexSystem> systems = assessing.systems(park, period, ids);
    Scorecard scorecard = assessing.of(park, period, systems);
    String base = ParkPages.address(park.id());
    Document document =
        new FigureLinks(scorecard, base + "/figures/" + period)
            .in(ScorecardReport.of(scorecard, assessing.dictionary(), park, frame.version()));
    model.addAttribute(
        "view",
        new ScorecardView(
            document.title(),
            DocumentHtml.fragment(document),
            comparison(park, scorecard, systems, with, frame),
            new FormView.Link(base, park.names().in(frame.language())),
            base + "/assess/" + period + "?" + Choices.parameters(systems),
            downloads(base + "/scorecard/" + period, Choices.parameters(systems), frame),
            Choices.of(assessing.all(), systems, frame),
            base + "/scorecard/" + period,
            records.periods(park.id()).stream()
                .filter(other -> !other.equals(period))
                .map(Period::toString)
                .toList(),
            with));
    return "assess/scorecard";
  }

  @GetMapping(AT + ".{format:json|xlsx|pdf|csv}")
  ResponseEntity<byte[]> file(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @PathVariable("format") String format,
      @RequestParam(name = "system", defaultValue = "") List<String> ids,
      @ModelAttribute("frame") Frame frame) {
    Park park = ParkPages.find(records, country, name, frame);
    Period period = period(when, park, frame);
    Scorecard scorecard = assessing.of(park, period, assessing.systems(park, period, ids));
    Download file = Download.of(scorecard, assessing.dictionary(), park, frame.version(), format);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.type()))
        .cacheControl(CacheControl.noCache())
        .header(
            "Content-Disposition",
            "attachment; filename=\"%s-%s-%s.%s\""
                .formatted(park.id().country(), park.id().slug(), period, format))
        .body(file.bytes());
  }

  private Optional<String> comparison(
      Park park, Scorecard scorecard, List<IndexSystem> systems, String with, Frame frame) {
    if (with.isBlank()) {
      return Optional.empty();
    }
    Scorecard other = assessing.of(park, period(with, park, frame), systems);
    boolean earlier = other.evidence().period().compareTo(scorecard.evidence().period()) < 0;
    return Optional.of(
        DocumentHtml.fragment(
            PeriodComparison.of(earlier ? other : scorecard, earlier ? scorecard : other, park)));
  }

  private static List<FormView.Link> downloads(String address, String parameters, Frame frame) {
    return List.of("pdf", "xlsx", "csv", "json").stream()
        .map(
            format ->
                new FormView.Link(
                    address + "." + format + "?" + parameters,
                    frame.t("scorecard.download", format)))
        .toList();
  }

  /// The period in an address.
  ///
  /// @throws NotFound when it is none
  static Period period(String text, Park park, Frame frame) {
    try {
      return Period.of(text);
    } catch (IllegalArgumentException none) {
      throw new NotFound(
          "notfound.period", text, ParkPages.address(park.id()), park.names().in(frame.language()));
    }
  }
}
