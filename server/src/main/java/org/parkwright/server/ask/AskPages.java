package org.parkwright.server.ask;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.parkwright.domain.review.Ask;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Assessing;
import org.parkwright.server.record.Place;
import org.parkwright.server.record.Records;
import org.parkwright.server.record.Writable;
import org.parkwright.server.review.Places;
import org.parkwright.server.review.ReviewStrips;
import org.parkwright.server.review.Reviewing;
import org.parkwright.store.Database;
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
  private static final int DAYS = 14;
  private final Database database;
  private final Records records;
  private final Assessing assessing;
  private final Catalog catalog;
  private final Asking asking;

  AskPages(
      Database database, Records records, Assessing assessing, Catalog catalog, Asking asking) {
    this.database = database;
    this.records = records;
    this.assessing = assessing;
    this.catalog = catalog;
    this.asking = asking;
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
    Place place = Places.find(records, country, name, tenant == null ? "" : tenant, when, frame);
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
    Place place = Places.find(records, country, name, tenant == null ? "" : tenant, when, frame);
    if (end > 0) {
      asking.end(end, place, frame.recorder());
      return "redirect:" + action(place) + "#made";
    }
    Sent sent = new Sent(variables, Reviewing.line(note), days.strip());
    List<String> known =
        asking.questions(place).stream().map(Variable::code).filter(variables::contains).toList();
    String wrong = wrong(known, sent, frame);
    if (!wrong.isEmpty()) {
      response.setStatus(422);
      model.addAttribute("view", view(place, sent, wrong, "", frame));
      return "ask/asks";
    }
    Asking.Made made =
        asking.make(place, known, sent.note(), Integer.parseInt(sent.days()), frame.recorder());
    response.setHeader("Cache-Control", "no-store");
    Sent next = new Sent(List.of(), "", Integer.toString(DAYS));
    model.addAttribute("view", view(place, next, "", made.link(request), frame));
    return "ask/asks";
  }

  private static String action(Place place) {
    return ReviewStrips.address(place.territory()) + "/asks/" + place.period();
  }

  private static String wrong(List<String> known, Sent sent, Frame frame) {
    if (known.isEmpty() || known.size() > Ask.MOST_QUESTIONS) {
      return frame.t("ask.questions.wrong", Ask.MOST_QUESTIONS, known.size());
    }
    if (sent.note().length() > Asking.LONGEST) {
      return frame.t("ask.note.wrong", Asking.LONGEST, sent.note().length());
    }
    boolean days =
        sent.days().matches("[0-9]{1,2}")
            && Integer.parseInt(sent.days()) >= 1
            && Integer.parseInt(sent.days()) <= Ask.MOST_DAYS;
    return days ? "" : frame.t("ask.days.wrong", Ask.MOST_DAYS, sent.days());
  }

  private AskView view(Place place, Sent sent, String wrong, String made, Frame frame) {
    Map<String, List<AskView.Choice>> topics = new LinkedHashMap<>();
    Evidence evidence = evidence(place);
    for (Variable variable : asking.questions(place)) {
      topics
          .computeIfAbsent(variable.topic().in(frame.language()), k -> new ArrayList<>())
          .add(
              new AskView.Choice(
                  variable.code(),
                  variable.names().in(frame.language()),
                  !(evidence.answer(variable.code(), 0) instanceof Answer.Missing),
                  sent.variables().contains(variable.code())));
    }
    boolean open =
        database.read(
            t -> Writable.progress(t, place.territory(), place.period()).stage().writable());
    return new AskView(
        frame.t("ask.headline", place.names().in(frame.language()), place.period().toString()),
        trail(place, frame),
        action(place),
        open,
        topics,
        sent.note(),
        sent.days(),
        wrong,
        made,
        asking.of(place).stream().map(ask -> line(ask, frame)).toList());
  }

  private AskView.Line line(Ask ask, Frame frame) {
    String state =
        ask.ended().isPresent()
            ? frame.t("ask.state.ended", frame.date(ask.ended().get()))
            : !asking.open(ask)
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
        asking.open(ask));
  }

  private static List<Link> trail(Place place, Frame frame) {
    String park = place.park().names().in(frame.language());
    Link form =
        new Link(
            ParkPages.address(place.park().id()) + "/assess/" + place.period(),
            frame.t("assess.title", park, place.period().toString()));
    return Places.trail(place, form, frame);
  }

  private Evidence evidence(Place place) {
    return place
        .firm()
        .map(firm -> database.read(t -> t.observations().of(firm.id(), Moment.LAST)))
        .map(figures -> Evidence.of(place.park().id(), place.period(), figures))
        .orElseGet(() -> assessing.evidence(place.park(), place.period()));
  }
}
