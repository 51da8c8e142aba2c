package org.parkwright.server.assess.scorecard;

import java.time.Instant;
import java.util.List;
import org.parkwright.domain.assess.Assessment;
import org.parkwright.domain.assess.PeriodComparison;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.assess.ScorecardReport;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.assess.Choices;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.AsOf;
import org.parkwright.server.record.Assessing;
import org.parkwright.server.record.Records;
import org.parkwright.server.record.Sight;
import org.parkwright.server.review.ReviewStrips;
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
  private final Sight sight;
  private final ReviewStrips strips;
  private final Reports reports = new Reports();

  public ScorecardPages(Records records, Assessing assessing, Sight sight, ReviewStrips strips) {
    this.records = records;
    this.assessing = assessing;
    this.sight = sight;
    this.strips = strips;
  }

  @GetMapping(AT)
  String page(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @RequestParam(name = "system", defaultValue = "") List<String> ids,
      @RequestParam(name = "with", defaultValue = "") String with,
      @RequestParam(name = "asOf", defaultValue = "") String then,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    Period period = ParkPages.period(when, park, frame);
    AsOf asOf = AsOf.of(then, park.id(), frame);
    Instant moment = sight.moment(asOf, frame, park, period);
    List<IndexSystem> systems = assessing.systems(park, period, ids, moment);
    Scorecard scorecard = assessing.of(assessing.evidence(park, period, moment), systems);
    Reports.Set document =
        with.isBlank()
            ? reports.of(
                scorecard,
                park,
                asOf.parameter(),
                frame.texts().locale(),
                () -> report(scorecard, park, asOf, frame))
            : Reports.Set.of(
                comparison(
                    scorecard,
                    scorecard(park, ParkPages.period(with, park, frame), asOf, systems, frame),
                    park,
                    frame));
    String base = ParkPages.address(park.id());
    String parameters = Choices.parameters(systems) + asOf.parameter();
    model.addAttribute(
        "view",
        new ScorecardView(
            document.title(),
            document.html(),
            new Link(base, park.names().in(frame.language())),
            base + "/assess/" + period + "?" + parameters,
            with.isBlank()
                ? downloads(base + "/scorecard/" + period, parameters, frame)
                : List.of(
                    scorecard(base, period.toString(), parameters, frame),
                    scorecard(base, with, parameters, frame)),
            Choices.of(assessing.all(), systems, frame),
            base + "/scorecard/" + period,
            sight.periods(frame.actor(), park.id()).stream()
                .filter(other -> !other.equals(period))
                .map(Period::toString)
                .toList(),
            with,
            asOf,
            strips.of(Territory.of(park.id()), period, "scorecard", frame)));
    return "assess/scorecard";
  }

  /// As this reader sees it: as it stands, as it stood, or as it was approved.
  private Scorecard scorecard(
      Park park, Period period, AsOf asOf, List<IndexSystem> systems, Frame frame) {
    Instant moment = sight.moment(asOf, frame, park, period);
    return assessing.of(assessing.evidence(park, period, moment), systems);
  }

  @GetMapping(AT + ".{format:json|xlsx|pdf|csv}")
  ResponseEntity<byte[]> file(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @PathVariable("format") String format,
      @RequestParam(name = "system", defaultValue = "") List<String> ids,
      @RequestParam(name = "asOf", defaultValue = "") String then,
      @ModelAttribute("frame") Frame frame) {
    Park park = ParkPages.find(records, country, name, frame);
    Period period = ParkPages.period(when, park, frame);
    AsOf asOf = AsOf.of(then, park.id(), frame);
    Instant moment = sight.moment(asOf, frame, park, period);
    Scorecard scorecard =
        scorecard(park, period, asOf, assessing.systems(park, period, ids, moment), frame);
    Download file =
        Download.of(
            scorecard, assessing.dictionary(), park, frame.version(), format, frame.texts());
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.type()))
        .cacheControl(CacheControl.noStore().cachePrivate())
        .header(
            "Content-Disposition",
            "attachment; filename=\"%s-%s-%s.%s\""
                .formatted(park.id().country(), park.id().slug(), period, format))
        .body(file.bytes());
  }

  private Document report(Scorecard scorecard, Park park, AsOf asOf, Frame frame) {
    String base = ParkPages.address(park.id());
    Period period = scorecard.evidence().period();
    List<IndexSystem> systems = scorecard.assessments().stream().map(Assessment::system).toList();
    return new FigureLinks(
            scorecard,
            assessing.dictionary(),
            base + "/figures/" + period,
            asOf,
            base + "/assess/" + period + "?" + Choices.parameters(systems),
            frame.texts())
        .in(
            ScorecardReport.of(
                scorecard, assessing.dictionary(), park, frame.version(), frame.texts()));
  }

  private static Document comparison(Scorecard one, Scorecard other, Park park, Frame frame) {
    boolean later = other.evidence().period().compareTo(one.evidence().period()) > 0;
    return PeriodComparison.of(later ? one : other, later ? other : one, park, frame.texts());
  }

  private static Link scorecard(String base, String period, String parameters, Frame frame) {
    return new Link(
        base + "/scorecard/" + period + "?" + parameters, frame.t("figure.back", period));
  }

  private static List<Link> downloads(String address, String parameters, Frame frame) {
    return List.of("pdf", "xlsx", "csv", "json").stream()
        .map(
            format ->
                new Link(
                    address + "." + format + "?" + parameters,
                    frame.t("scorecard.download", format)))
        .toList();
  }
}
