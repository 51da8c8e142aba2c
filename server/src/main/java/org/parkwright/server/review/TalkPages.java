package org.parkwright.server.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.OptionalLong;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.review.Comment;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Place;
import org.parkwright.server.record.Records;
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
  private final Records records;
  private final Catalog catalog;
  private final Talks talks;
  private final Conversations conversations;

  TalkPages(Records records, Catalog catalog, Talks talks, Conversations conversations) {
    this.records = records;
    this.catalog = catalog;
    this.talks = talks;
    this.conversations = conversations;
  }

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
    Place place = Places.find(records, country, name, tenant == null ? "" : tenant, when, frame);
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
    Place place = Places.find(records, country, name, tenant == null ? "" : tenant, when, frame);
    Sent sent = new Sent(known(variable), kind, Reviewing.line(text), answers);
    String wrong = wrong(sent, frame);
    if (wrong.isEmpty() && !said(place, sent, frame)) {
      wrong = frame.t("talk.answer.late");
    }
    if (!wrong.isEmpty()) {
      response.setStatus(422);
      model.addAttribute("view", view(place, sent.variable(), wrong, sent.text(), frame));
      return "review/talk";
    }
    return "redirect:" + Talks.address(place.territory(), place.period(), sent.variable());
  }

  private static String wrong(Sent sent, Frame frame) {
    Comment.Kind kind;
    try {
      kind = Comment.Kind.valueOf(sent.kind());
    } catch (IllegalArgumentException none) {
      return frame.t("talk.kind.wrong");
    }
    boolean needed = sent.text().isEmpty() && kind != Comment.Kind.SETTLED;
    return needed || sent.text().length() > Conversations.LONGEST
        ? frame.t("talk.text.wrong", Conversations.LONGEST, sent.text().length())
        : "";
  }

  private boolean said(Place place, Sent sent, Frame frame) {
    Comment.Kind kind = Comment.Kind.valueOf(sent.kind());
    return conversations
        .say(
            place.territory(),
            place.period(),
            new Conversations.Saying(
                sent.variable(),
                kind,
                kind.replies() ? OptionalLong.of(sent.answers()) : OptionalLong.empty(),
                sent.text(),
                frame.recorder()))
        .isPresent();
  }

  private String known(String variable) {
    return catalog.dictionary().find(variable).isPresent() ? variable : "";
  }

  private TalkView view(Place place, String variable, String wrong, String typed, Frame frame) {
    return new TalkView(
        frame.t(
            "talk.headline",
            place.names().in(frame.language()),
            place.period().toString(),
            Talks.about(variable, catalog.dictionary(), frame)),
        trail(place, frame),
        ReviewStrips.address(place.territory()) + "/comments/" + place.period(),
        variable,
        talks.threads(place.territory(), place.period(), variable, catalog.dictionary(), frame),
        wrong,
        typed);
  }

  private static List<Link> trail(Place place, Frame frame) {
    String scorecard = ParkPages.address(place.park().id()) + "/scorecard/" + place.period();
    Link back = new Link(scorecard, frame.t("figure.back", place.period().toString()));
    return Places.trail(place, back, frame);
  }
}
