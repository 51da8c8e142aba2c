package org.parkwright.server.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.claim.Choice;
import org.parkwright.domain.park.claim.Citation;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Recorded;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Territory;
import org.parkwright.server.page.Frame;
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
import jakarta.servlet.http.HttpServletResponse;

/// `/parks/{country}/{name}/claims`: what people claim about a park, with source and date; taking
/// back one's own; choosing which of rivals counts, with a reason.
@Controller
public final class ClaimPages {
  private static final String AT = "/parks/{country}/{name}/claims";
  private static final int LONGEST = 2000;

  private final Database database;
  private final Records records;
  private final Topics topics;
  private final Clock clock;

  ClaimPages(Database database, Records records, Topics topics, Clock clock) {
    this.database = database;
    this.records = records;
    this.topics = topics;
    this.clock = clock;
  }

  /// The page of a park's claims.
  public static String address(Park park) {
    return ParkPages.address(park.id()) + "/claims";
  }

  @GetMapping(AT)
  String page(
      @PathVariable String country,
      @PathVariable String name,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    model.addAttribute("view", view(park, ClaimsView.Typed.NOTHING, "", frame));
    return "intake/claims";
  }

  private ClaimsView view(Park park, ClaimsView.Typed typed, String wrong, Frame frame) {
    return database.read(
        at ->
            ClaimsView.of(
                park,
                at.claims().of(park.id()),
                at.claims().choices(park.id(), org.parkwright.store.sql.Moment.LAST),
                topics,
                typed,
                wrong,
                frame));
  }

  @PostMapping(AT)
  String add(
      @PathVariable String country,
      @PathVariable String name,
      @ModelAttribute ClaimsView.Typed typed,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    Optional<Topic> topic = topics.find(typed.topic());
    if (topic.isEmpty()
        || typed.source().isBlank()
        || typed.said().isBlank()
        || typed.longest() > LONGEST) {
      return refused(park, typed, frame.t("claims.wrong.empty"), frame, response, model);
    }
    Optional<Value> value = TypedValue.of(topic.get().kind(), typed.said(), typed.reason());
    if (value.isEmpty()) {
      String expected = TypedValue.expected(topic.get().kind(), frame);
      return refused(
          park,
          typed,
          frame.t("claims.wrong.value", topic.get().names().in(frame.texts()), expected),
          frame,
          response,
          model);
    }
    Claim claim =
        new Claim(
            topic.get().code(),
            value.get(),
            new Citation(typed.source().strip(), typed.link().strip(), ""),
            typed.asOf().strip(),
            park.illustrative());
    database.write(
        Signature.of(who(frame)),
        at -> at.claims().add(park.id(), List.of(claim), who(frame), clock.instant()));
    return "redirect:" + address(park) + "#" + topic.get().code();
  }

  private String refused(
      Park park,
      ClaimsView.Typed typed,
      String wrong,
      Frame frame,
      HttpServletResponse response,
      Model model) {
    response.setStatus(422);
    model.addAttribute("view", view(park, typed, wrong, frame));
    return "intake/claims";
  }

  /// Own claims only; a steward takes back those of everybody.
  @PostMapping(AT + "/{number}/withdraw")
  String withdraw(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable long number,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      @ModelAttribute("frame") Frame frame) {
    Park park = ParkPages.find(records, country, name, frame);
    boolean all = frame.may(Act.KEEP_PARKS, Territory.of(park.id()));
    String why = reason.isBlank() ? frame.t("claims.withdraw.no_reason") : reason.strip();
    database.write(
        Signature.of(who(frame)).because(why),
        at -> {
          boolean own =
              at.claims().of(park.id()).stream()
                  .filter(claim -> claim.number() == number)
                  .anyMatch(claim -> isOwn(claim, who(frame)));
          if (own || all) {
            at.claims().withdraw(park.id(), number, why, who(frame), clock.instant());
          }
        });
    return "redirect:" + address(park);
  }

  static boolean isOwn(Recorded claim, String who) {
    return claim.run().isEmpty() && claim.author().equals(who);
  }

  @PostMapping(AT + "/{number}/choose")
  String choose(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable long number,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    if (reason.isBlank() || reason.length() > LONGEST) {
      return refused(
          park,
          ClaimsView.Typed.NOTHING,
          frame.t("claims.choose.no_reason"),
          frame,
          response,
          model);
    }
    Optional<String> topic =
        database.transaction(
            Signature.of(who(frame)).because(reason.strip()),
            at -> {
              Optional<Recorded> claim =
                  at.claims().of(park.id()).stream()
                      .filter(one -> one.number() == number)
                      .findFirst();
              claim.ifPresent(
                  one ->
                      at.claims()
                          .choose(
                              park.id(),
                              new Choice(
                                  one.claim().topic(),
                                  number,
                                  reason.strip(),
                                  who(frame),
                                  clock.instant())));
              return claim.map(one -> one.claim().topic());
            });
    return "redirect:" + address(park) + topic.map(code -> "#" + code).orElse("");
  }

  private static String who(Frame frame) {
    return frame.actor().account().orElse("visitor");
  }
}
