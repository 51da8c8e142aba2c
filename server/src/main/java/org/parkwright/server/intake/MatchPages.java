package org.parkwright.server.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.domain.park.claim.ValueWords;
import org.parkwright.server.account.People;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.page.NotFound;
import org.parkwright.server.park.ParkPages;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.Transaction;
import org.parkwright.store.atlas.Likeness;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/countries/{country}/matches`: the same park or not. A decision is remembered, and can be taken
/// back by deciding otherwise: nothing is moved.
@Controller
public final class MatchPages {
  private static final String AT = "/countries/{country}/matches";
  private static final int SHOWN = 20;
  private static final int SETTLED = 50;
  private static final double PERCENT = 100;

  private final Database database;
  private final Topics topics;
  private final People people;
  private final Clock clock;

  MatchPages(Database database, Topics topics, People people, Clock clock) {
    this.database = database;
    this.topics = topics;
    this.people = people;
    this.clock = clock;
  }

  static String address(String country) {
    return "/countries/" + country + "/matches";
  }

  @GetMapping(AT)
  String page(@PathVariable String country, @ModelAttribute("frame") Frame frame, Model model) {
    model.addAttribute("view", database.read(at -> view(at, country, frame)));
    return "intake/matches";
  }

  private MatchesView view(Transaction at, String country, Frame frame) {
    return new MatchesView(
        frame.country(country),
        address(country),
        new Link(ImportPages.address(country), frame.t("imports.title")),
        (int) at.likenesses().openCount(country + "/"),
        at.likenesses().open(country + "/", 0, SHOWN).stream()
            .map(pair -> pair(at, pair, frame))
            .toList(),
        at.likenesses().settled(country + "/", 0, SETTLED).stream()
            .map(pair -> pair(at, pair, frame))
            .toList());
  }

  private MatchesView.Pair pair(Transaction at, Likeness likeness, Frame frame) {
    Map<String, String> first = said(at, likeness.candidate(), frame);
    Map<String, String> second = said(at, likeness.park(), frame);
    TreeSet<String> codes = new TreeSet<>(first.keySet());
    codes.addAll(second.keySet());
    List<MatchesView.Line> lines = new ArrayList<>();
    topics.topics().stream()
        .map(Topic::code)
        .filter(codes::remove)
        .forEach(code -> lines.add(line(code, first, second, frame)));
    codes.forEach(code -> lines.add(line(code, first, second, frame)));
    return new MatchesView.Pair(
        likeness.park().toString(),
        likeness.candidate().toString(),
        link(at, likeness.candidate(), frame),
        link(at, likeness.park(), frame),
        frame.numbers().of(Math.round(likeness.score() * PERCENT)),
        likeness.reasons().stream().map(reason -> reason.in(frame.texts())).toList(),
        verdict(likeness, frame),
        likeness.same(),
        lines);
  }

  private String verdict(Likeness likeness, Frame frame) {
    return likeness
        .answer()
        .map(
            answer ->
                frame.t(
                    answer.same() ? "matches.same.person" : "matches.other.person",
                    people.shown(answer.author(), frame.texts()),
                    answer.reason()))
        .orElse(frame.t(likeness.certain() ? "matches.same.sure" : "matches.open"));
  }

  /// What counts about a record by itself, without what belongs to another name of it.
  private Map<String, String> said(Transaction at, ParkId park, Frame frame) {
    Map<String, String> said = new LinkedHashMap<>();
    at.claims()
        .profile(park)
        .chosen()
        .forEach(
            (topic, chosen) ->
                said.put(topic, ValueWords.of(chosen.value(), frame.texts())));
    return said;
  }

  private MatchesView.Line line(
      String code, Map<String, String> first, Map<String, String> second, Frame frame) {
    return new MatchesView.Line(
        topics.find(code).map(topic -> topic.names().in(frame.texts())).orElse(code),
        first.getOrDefault(code, ""),
        second.getOrDefault(code, ""));
  }

  private static Link link(Transaction at, ParkId park, Frame frame) {
    return new Link(
        ParkPages.address(park),
        at.parks().find(park).map(p -> p.names().in(frame.texts())).orElse(park.toString()));
  }

  @PostMapping(AT)
  String decide(
      @PathVariable String country,
      @RequestParam("park") String park,
      @RequestParam("candidate") String candidate,
      @RequestParam("same") boolean same,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      @ModelAttribute("frame") Frame frame) {
    String who = frame.actor().account().orElse("visitor");
    String why = reason.isBlank() ? frame.t("matches.no_reason") : reason.strip();
    database.write(
        Signature.of(who).because(why),
        at -> {
          Likeness likeness =
              find(at, country, park, candidate)
                  .orElseThrow(
                      () ->
                          new NotFound(
                              "notfound.park", park, address(country), frame.t("matches.title")));
          at.likenesses().decide(likeness, same, why, who, clock.instant());
        });
    return "redirect:" + address(country);
  }

  /// Only pairs of this country, whatever the form says.
  private static Optional<Likeness> find(
      Transaction at, String country, String park, String candidate) {
    try {
      ParkId one = ParkId.of(park);
      ParkId other = ParkId.of(candidate);
      return one.country().equals(country) && other.country().equals(country)
          ? at.likenesses().find(one, other)
          : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
