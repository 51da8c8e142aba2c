package org.parkwright.server.review;

import java.util.Map;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Step;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.NotFound;
import org.parkwright.server.record.Place;
import org.parkwright.server.record.Records;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes steps of the review: `…/review/{period}/{step}` of a park, a firm or a country.
@Controller
public final class ReviewPages {
  private static final Map<String, String> BACK =
      Map.of("scorecard", "/scorecard/", "form", "/assess/", "figures", "/figures/");
  private final Records records;
  private final Reviewing reviewing;
  private final ReviewStrips strips;

  ReviewPages(Records records, Reviewing reviewing, ReviewStrips strips) {
    this.records = records;
    this.reviewing = reviewing;
    this.strips = strips;
  }

  @PostMapping("/parks/{country}/{name}/review/{period}/{step}")
  String park(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @PathVariable String step,
      @RequestParam(name = "comment", defaultValue = "") String comment,
      @RequestParam(name = "back", defaultValue = "scorecard") String back,
      @ModelAttribute("frame") Frame frame) {
    Place place = Places.find(records, country, name, "", when, frame);
    return take(place.territory(), place.period(), step, comment, back, frame);
  }

  @PostMapping("/parks/{country}/{name}/tenants/{tenant}/review/{period}/{step}")
  String firm(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable String tenant,
      @PathVariable("period") String when,
      @PathVariable String step,
      @RequestParam(name = "comment", defaultValue = "") String comment,
      @ModelAttribute("frame") Frame frame) {
    Place place = Places.find(records, country, name, tenant, when, frame);
    return take(place.territory(), place.period(), step, comment, "figures", frame);
  }

  @PostMapping("/countries/{country}/review/{period}/{step}")
  String country(
      @PathVariable String country,
      @PathVariable("period") String when,
      @PathVariable String step,
      @RequestParam(name = "comment", defaultValue = "") String comment,
      @ModelAttribute("frame") Frame frame) {
    return take(new Territory.Country(country), period(when, frame), step, comment, "", frame);
  }

  @PostMapping("/countries/{country}/review")
  String lock(
      @PathVariable String country,
      @RequestParam("period") String when,
      @ModelAttribute("frame") Frame frame) {
    Territory territory = new Territory.Country(country);
    return take(territory, period(when, frame), Step.LOCK.word(), "", "", frame);
  }

  private static Period period(String when, Frame frame) {
    try {
      return Period.of(when);
    } catch (IllegalArgumentException none) {
      throw new NotFound("notfound.period", when, "/tasks", frame.t("tasks.title"));
    }
  }

  private String take(
      Territory territory, Period period, String word, String typed, String back, Frame frame) {
    Step step = Step.of(word);
    String comment = Reviewing.line(typed);
    String there = there(territory, period, back);
    if (!Reviewing.saysWhy(step, comment)) {
      throw new StepRefused("review.reason", frame.t("review.reason.do", Reviewing.LONGEST), there);
    }
    return switch (reviewing.take(territory, period, step, comment, frame.recorder())) {
      case Reviewing.Done done -> "redirect:" + there;
      case Reviewing.Refused refused ->
          throw new StepRefused(
              refused.own() ? "review.own" : "review.late",
              strips.words(refused.progress(), frame),
              there);
    };
  }

  private static String there(Territory territory, Period period, String back) {
    String page = BACK.getOrDefault(back, "");
    return ReviewStrips.address(territory) + (page.isEmpty() ? "" : page + period);
  }
}
