package org.parkwright.server.ask;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.TenantId;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Ask;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.page.NotFound;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Assessing;
import org.parkwright.server.record.Records;
import org.parkwright.server.record.Writable;
import org.parkwright.server.review.ReviewStrips;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.sql.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `…/asks/{period}` of a park or a firm: make a link for a colleague, see the links made, end
/// them.
@Controller
public final class AskPages {
  private static final String PARK = "/parks/{country}/{name}/asks/{period}";
  private static final String FIRM = "/parks/{country}/{name}/tenants/{tenant}/asks/{period}";
  private static final int LONGEST = 1000;
  private static final int DAYS = 14;
  private final Database database;
  private final Records records;
  private final Assessing assessing;
  private final Catalog catalog;
  private final Clock clock;

  AskPages(Database database, Records records, Assessing assessing, Catalog catalog, Clock clock) {
    this.database = database;
    this.records = records;
    this.assessing = assessing;
    this.catalog = catalog;
    this.clock = clock;
  }

  /// What is asked about.
  private record Place(
      Territory territory,
      Period period,
      String name,
      List<Link> trail,
      List<Variable> questions,
      Evidence evidence) {
    String action() {
      return ReviewStrips.address(territory) + "/asks/" + period;
    }
  }

  /// What was typed.
  private record Sent(List<String> variables, String note, String days) {}

  @GetMapping({PARK, FIRM})
  String page(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable(name = "tenant", required = false) String tenant,
      @PathVariable("period") String when,
      @RequestParam(name = "variable", defaultValue = "") List<String> variables,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Place place = place(country, name, tenant == null ? "" : tenant, when, frame);
    Sent sent = new Sent(variables, "", Integer.toString(DAYS));
    model.addAttribute("view", view(place, sent, "", "", frame));
    return "ask/asks";
  }

  @PostMapping({PARK, FIRM})
  String make(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable(name = "tenant", required = false) String tenant,
      @PathVariable("period") String when,
      @RequestParam(name = "variable", defaultValue = "") List<String> variables,
      @RequestParam(name = "note", defaultValue = "") String note,
      @RequestParam(name = "days", defaultValue = "") String days,
      @RequestParam(name = "end", defaultValue = "0") long end,
      @ModelAttribute("frame") Frame frame,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Place place = place(country, name, tenant == null ? "" : tenant, when, frame);
    Signature by = Signature.of(frame.actor().account().orElse("visitor"));
    Instant now = clock.instant();
    if (end > 0) {
      database.write(by, t -> t.asks().end(end, place.territory(), place.period(), now));
      return "redirect:" + place.action() + "#made";
    }
    Sent sent = new Sent(variables, note.replaceAll("\\p{Cntrl}+", " ").strip(), days.strip());
    List<String> known =
        place.questions().stream().map(Variable::code).filter(variables::contains).toList();
    String wrong = wrong(known, sent, frame);
    if (!wrong.isEmpty()) {
      response.setStatus(422);
      model.addAttribute("view", view(place, sent, wrong, "", frame));
      return "ask/asks";
    }
    String secret = Secrets.fresh();
    Ask ask =
        new Ask(
            0,
            place.territory(),
            place.period(),
            known,
            sent.note(),
            by.who(),
            now,
            now.plus(Duration.ofDays(Integer.parseInt(sent.days()))),
            Optional.empty(),
            Optional.empty());
    database.write(
        by,
        t -> {
          Writable.check(t, place.territory(), List.of(place.period()));
          t.asks().make(Secrets.sha256(secret), ask);
        });
    response.setHeader("Cache-Control", "no-store");
    model.addAttribute(
        "view",
        view(
            place,
            new Sent(List.of(), "", Integer.toString(DAYS)),
            "",
            host(request) + "/ask/" + secret,
            frame));
    return "ask/asks";
  }

  /// The server as the asker's browser calls it.
  private static String host(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.indexOf('/', url.indexOf("//") + 2));
  }

  private static String wrong(List<String> known, Sent sent, Frame frame) {
    if (known.isEmpty() || known.size() > Ask.MOST_QUESTIONS) {
      return frame.t("ask.questions.wrong", Ask.MOST_QUESTIONS, known.size());
    }
    if (sent.note().length() > LONGEST) {
      return frame.t("ask.note.wrong", LONGEST, sent.note().length());
    }
    boolean days =
        sent.days().matches("[0-9]{1,2}")
            && Integer.parseInt(sent.days()) >= 1
            && Integer.parseInt(sent.days()) <= Ask.MOST_DAYS;
    return days ? "" : frame.t("ask.days.wrong", Ask.MOST_DAYS, sent.days());
  }

  private AskView view(Place place, Sent sent, String wrong, String made, Frame frame) {
    Map<String, List<AskView.Choice>> topics = new LinkedHashMap<>();
    for (Variable variable : place.questions()) {
      topics
          .computeIfAbsent(variable.topic().in(frame.language()), k -> new ArrayList<>())
          .add(
              new AskView.Choice(
                  variable.code(),
                  variable.names().in(frame.language()),
                  !(place.evidence().answer(variable.code(), 0) instanceof Answer.Missing),
                  sent.variables().contains(variable.code())));
    }
    return database.read(
        t ->
            new AskView(
                frame.t("ask.headline", place.name(), place.period().toString()),
                place.trail(),
                place.action(),
                Writable.progress(t, place.territory(), place.period()).stage().writable(),
                topics,
                sent.note(),
                sent.days(),
                wrong,
                made,
                t.asks().of(place.territory(), place.period()).stream()
                    .map(ask -> line(ask, frame))
                    .toList()));
  }

  private AskView.Line line(Ask ask, Frame frame) {
    String state =
        ask.ended().isPresent()
            ? frame.t("ask.state.ended", frame.date(ask.ended().get()))
            : !ask.open(clock.instant())
                ? frame.t("ask.state.expired", frame.date(ask.expires()))
                : frame.t("ask.state.open", frame.date(ask.expires()));
    String answered =
        ask.answered().map(at -> " " + frame.t("ask.state.answered", frame.date(at))).orElse("");
    return new AskView.Line(
        ask.number(),
        ask.variables().stream()
            .map(code -> catalog.dictionary().find(code))
            .flatMap(Optional::stream)
            .map(v -> v.names().in(frame.language()))
            .collect(Collectors.joining("; ")),
        ask.note(),
        state + answered,
        ask.open(clock.instant()));
  }

  private Place place(String country, String name, String tenant, String when, Frame frame) {
    Park park = ParkPages.find(records, country, name, frame);
    Period period = ParkPages.period(when, park, frame);
    String base = ParkPages.address(park.id());
    String parkName = park.names().in(frame.language());
    if (tenant.isEmpty()) {
      return new Place(
          Territory.of(park.id()),
          period,
          parkName,
          List.of(
              new Link(base, parkName),
              new Link(
                  base + "/assess/" + period,
                  frame.t("assess.title", parkName, period.toString()))),
          asked(assessing.systems(park, period, List.of())),
          assessing.evidence(park, period));
    }
    TenantId id = new TenantId(park.id(), tenant);
    String firm =
        database
            .read(t -> t.tenants().find(id))
            .map(found -> found.names().in(frame.language()))
            .orElseThrow(
                () ->
                    new NotFound(
                        "notfound.tenant", tenant, base + "/tenants", frame.t("park.tenants")));
    return new Place(
        Territory.of(id),
        period,
        firm,
        List.of(
            new Link(base, parkName),
            new Link(base + "/tenants/" + tenant + "/figures/" + period, firm)),
        catalog.dictionary().variables().stream().filter(Variable::askedOfFirms).toList(),
        Evidence.of(park.id(), period, database.read(t -> t.observations().of(id, Moment.LAST))));
  }

  private List<Variable> asked(List<IndexSystem> systems) {
    List<String> codes =
        systems.stream()
            .flatMap(system -> Inputs.of(system).stream())
            .map(Inputs.Input::variable)
            .distinct()
            .toList();
    return catalog.dictionary().variables().stream().filter(v -> codes.contains(v.code())).toList();
  }
}
