package org.parkwright.server.tenant;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.TenantId;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Territory;
import org.parkwright.server.assess.ClaimWords;
import org.parkwright.server.assess.form.QuestionForm;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Place;
import org.parkwright.server.record.Records;
import org.parkwright.server.review.Called;
import org.parkwright.server.review.Places;
import org.parkwright.server.review.ReviewStrip;
import org.parkwright.server.review.ReviewStrips;
import org.parkwright.server.review.Talks;
import org.parkwright.store.Database;
import org.parkwright.store.sql.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/parks/{country}/{name}/tenants/{tenant}/figures/{period}`: what a firm reports.
@Controller
public final class FirmPages {
  private static final String AT = "/parks/{country}/{name}/tenants/{tenant}/figures/{period}";
  private final Database database;
  private final Records records;
  private final Firms firms;
  private final ReviewStrips strips;
  private final Talks talks;
  private final Called called;
  private final Clock clock;

  FirmPages(
      Database database,
      Records records,
      Firms firms,
      ReviewStrips strips,
      Talks talks,
      Called called,
      Clock clock) {
    this.database = database;
    this.records = records;
    this.firms = firms;
    this.strips = strips;
    this.talks = talks;
    this.called = called;
    this.clock = clock;
  }

  @GetMapping(AT)
  String page(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable String tenant,
      @PathVariable("period") String when,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Place place = Places.find(records, country, name, tenant, when, frame);
    QuestionForm form = form(place, frame);
    model.addAttribute("view", view(place, form, Optional.empty(), Map.of(), frame));
    return "tenant/firm";
  }

  @PostMapping(AT)
  String save(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable String tenant,
      @PathVariable("period") String when,
      @RequestParam Map<String, String> typed,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response,
      Model model) {
    Place place = Places.find(records, country, name, tenant, when, frame);
    QuestionForm.Read read = form(place, frame).read(typed, frame.recorder(), clock.instant());
    records.record(firm(place), read.observations());
    if (!read.problems().isEmpty()) {
      response.setStatus(422);
    }
    model.addAttribute("view", view(place, form(place, frame), Optional.of(read), typed, frame));
    return "tenant/firm";
  }

  private static TenantId firm(Place place) {
    return place.firm().orElseThrow().id();
  }

  private QuestionForm form(Place place, Frame frame) {
    List<Observation> figures = database.read(t -> t.observations().of(firm(place), Moment.LAST));
    Map<String, String> counts = talks.counts(place.territory(), place.period(), frame);
    Map<String, Link> links = new HashMap<>();
    for (Variable variable : firms.asked()) {
      links.put(variable.code(), talk(place, variable, counts, frame));
    }
    return new QuestionForm(
        firms.asked(),
        Evidence.of(place.park().id(), place.period(), figures),
        called,
        links,
        frame);
  }

  private static Link talk(
      Place place, Variable variable, Map<String, String> counts, Frame frame) {
    return new Link(
        Talks.address(place.territory(), place.period(), variable.code()),
        counts.getOrDefault(variable.code(), frame.t("talk.none")));
  }

  private FirmView view(
      Place place,
      QuestionForm form,
      Optional<QuestionForm.Read> read,
      Map<String, String> typed,
      Frame frame) {
    String firm = place.names().in(frame.language());
    String base = ParkPages.address(place.park().id());
    ReviewStrip strip = strips.of(place.territory(), place.period(), "figures", frame);
    boolean writes = Access.may(frame.actor(), Act.WRITE_FIGURES, place.territory());
    return new FirmView(
        frame.t("firm.title", firm, place.period().toString()),
        List.of(
            new Link(base, place.park().names().in(frame.language())),
            new Link(base + "/tenants?period=" + place.period(), frame.t("park.tenants"))),
        TenantWriting.address(firm(place), place.period()),
        strip,
        writes,
        writes
            ? form.questions(read.map(QuestionForm.Read::problems).orElse(Map.of()), typed)
            : List.of(),
        writes ? List.of() : lines(place, frame),
        links(place, writes && strip.writable(), frame),
        read.map(r -> frame.t("firm.saved", r.observations().size())),
        read.map(r -> r.problems().size()).orElse(0));
  }

  private static List<Link> links(Place place, boolean asks, Frame frame) {
    Link talk =
        new Link(Talks.address(place.territory(), place.period(), ""), frame.t("talk.title"));
    return asks
        ? List.of(
            talk,
            new Link(
                ReviewStrips.address(place.territory()) + "/asks/" + place.period(),
                frame.t("ask.title")))
        : List.of(talk);
  }

  /// Its own people see a firm's figures as they stand, its park's as they were submitted.
  private List<FirmView.Line> lines(Place place, Frame frame) {
    Map<String, String> counts = talks.counts(place.territory(), place.period(), frame);
    Optional<Reported> reported =
        firms.of(place.park().id(), place.period()).stream()
            .filter(r -> r.tenant().id().equals(firm(place)))
            .findFirst();
    boolean after = Access.afterSubmission(frame.actor(), new Territory.InTenant(firm(place)));
    Optional<Evidence> evidence =
        after ? reported.flatMap(Reported::seen) : reported.map(r -> r.evidence(Moment.LAST));
    return evidence.stream()
        .flatMap(
            known ->
                firms.asked().stream()
                    .flatMap(
                        v ->
                            FirmWords.stream(known, v)
                                .map(o -> line(o, v, talk(place, v, counts, frame), frame))))
        .toList();
  }

  private static FirmView.Line line(Observation o, Variable variable, Link talk, Frame frame) {
    String range =
        o.claim() instanceof Claim.Value value && value.hasRange()
            ? frame.t(
                "firms.range", frame.numbers().of(value.low()), frame.numbers().of(value.high()))
            : "";
    return new FirmView.Line(
        variable.names().in(frame.language()),
        ClaimWords.of(o.claim(), variable, frame),
        range,
        o.source().cited(frame.texts()),
        talk);
  }
}
