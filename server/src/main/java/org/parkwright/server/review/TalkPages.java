package org.parkwright.server.review;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.Tenant;
import org.parkwright.domain.park.TenantId;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Comment;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.page.NotFound;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Records;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `…/comments/{period}` of a park or a firm: remarks, questions, answers.
@Controller
public final class TalkPages {
  private static final String PARK = "/parks/{country}/{name}/comments/{period}";
  private static final String FIRM = "/parks/{country}/{name}/tenants/{tenant}/comments/{period}";
  private static final int LONGEST = 2000;
  private final Database database;
  private final Records records;
  private final Catalog catalog;
  private final Talks talks;
  private final Clock clock;

  TalkPages(Database database, Records records, Catalog catalog, Talks talks, Clock clock) {
    this.database = database;
    this.records = records;
    this.catalog = catalog;
    this.talks = talks;
    this.clock = clock;
  }

  /// What is talked about.
  private record Place(Territory territory, Period period, String name, List<Link> trail) {}

  /// What was sent.
  private record Sent(String variable, String kind, String text, long answers) {}

  @GetMapping({PARK, FIRM})
  String page(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable(name = "tenant", required = false) String tenant,
      @PathVariable("period") String when,
      @RequestParam(name = "variable", defaultValue = "") String variable,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Place place = place(country, name, tenant == null ? "" : tenant, when, frame);
    model.addAttribute("view", view(place, known(variable), "", "", frame));
    return "review/talk";
  }

  @PostMapping({PARK, FIRM})
  String say(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable(name = "tenant", required = false) String tenant,
      @PathVariable("period") String when,
      @RequestParam(name = "variable", defaultValue = "") String variable,
      @RequestParam(name = "kind", defaultValue = "REMARK") String kind,
      @RequestParam(name = "text", defaultValue = "") String text,
      @RequestParam(name = "answers", defaultValue = "0") long answers,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response,
      Model model) {
    Place place = place(country, name, tenant == null ? "" : tenant, when, frame);
    Sent sent =
        new Sent(known(variable), kind, text.replaceAll("\\p{Cntrl}+", " ").strip(), answers);
    String wrong = wrong(place, sent, frame);
    if (!wrong.isEmpty()) {
      response.setStatus(422);
      model.addAttribute("view", view(place, sent.variable(), wrong, sent.text(), frame));
      return "review/talk";
    }
    String who = frame.actor().account().orElse("visitor");
    Comment.Kind what = Comment.Kind.valueOf(sent.kind());
    boolean reply = what == Comment.Kind.ANSWER || what == Comment.Kind.SETTLED;
    database.write(
        Signature.of(who),
        t ->
            t.comments()
                .append(
                    new Comment(
                        place.territory(),
                        place.period(),
                        sent.variable(),
                        what,
                        reply ? OptionalLong.of(sent.answers()) : OptionalLong.empty(),
                        sent.text(),
                        who,
                        clock.instant())));
    return "redirect:" + Talks.address(place.territory(), place.period(), sent.variable());
  }

  private String wrong(Place place, Sent sent, Frame frame) {
    Comment.Kind kind;
    try {
      kind = Comment.Kind.valueOf(sent.kind());
    } catch (IllegalArgumentException none) {
      return frame.t("talk.kind.wrong");
    }
    if ((sent.text().isEmpty() && kind != Comment.Kind.SETTLED) || sent.text().length() > LONGEST) {
      return frame.t("talk.text.wrong", LONGEST, sent.text().length());
    }
    boolean reply = kind == Comment.Kind.ANSWER || kind == Comment.Kind.SETTLED;
    return reply && !talks.open(place.territory(), place.period(), sent.answers())
        ? frame.t("talk.answer.late")
        : "";
  }

  private String known(String variable) {
    return catalog.dictionary().find(variable).isPresent() ? variable : "";
  }

  private Place place(String country, String name, String tenant, String when, Frame frame) {
    Park park = ParkPages.find(records, country, name, frame);
    Period period = ParkPages.period(when, park, frame);
    String base = ParkPages.address(park.id());
    List<Link> trail = new ArrayList<>();
    trail.add(new Link(base, park.names().in(frame.language())));
    if (tenant.isEmpty()) {
      trail.add(new Link(base + "/scorecard/" + period, frame.t("figure.back", period)));
      return new Place(Territory.of(park.id()), period, park.names().in(frame.language()), trail);
    }
    Tenant firm =
        database
            .read(t -> t.tenants().find(new TenantId(park.id(), tenant)))
            .orElseThrow(
                () ->
                    new NotFound(
                        "notfound.tenant", tenant, base + "/tenants", frame.t("park.tenants")));
    String firmName = firm.names().in(frame.language());
    trail.add(new Link(base + "/tenants/" + tenant + "/figures/" + period, firmName));
    return new Place(Territory.of(firm.id()), period, firmName, trail);
  }

  private TalkView view(Place place, String variable, String wrong, String typed, Frame frame) {
    return new TalkView(
        frame.t(
            "talk.headline",
            place.name(),
            place.period().toString(),
            Talks.about(variable, catalog.dictionary(), frame)),
        place.trail(),
        ReviewStrips.address(place.territory()) + "/comments/" + place.period(),
        variable,
        talks.threads(place.territory(), place.period(), variable, catalog.dictionary(), frame),
        wrong,
        typed);
  }
}
