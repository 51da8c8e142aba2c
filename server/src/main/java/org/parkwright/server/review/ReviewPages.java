package org.parkwright.server.review;

import java.time.Clock;
import java.util.Map;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.TenantId;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Progress;
import org.parkwright.domain.review.Step;
import org.parkwright.domain.review.StepTaken;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.NotFound;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Records;
import org.parkwright.server.record.Writable;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes steps of the review: `…/review/{period}/{step}` of a park, a firm or a country. Whether a
/// step is the next one is asked within the transaction that records it, so of two people who
/// press at once, one reads what the other did.
@Controller
public final class ReviewPages {
  private static final int LONGEST = 2000;
  private static final Map<String, String> BACK =
      Map.of("scorecard", "/scorecard/", "form", "/assess/", "figures", "/figures/");
  private final Database database;
  private final Records records;
  private final ReviewStrips strips;
  private final Clock clock;

  ReviewPages(Database database, Records records, ReviewStrips strips, Clock clock) {
    this.database = database;
    this.records = records;
    this.strips = strips;
    this.clock = clock;
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
    Park park = ParkPages.find(records, country, name, frame);
    Period period = ParkPages.period(when, park, frame);
    return take(Territory.of(park.id()), period, step, comment, back, frame);
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
    Park park = ParkPages.find(records, country, name, frame);
    Period period = ParkPages.period(when, park, frame);
    TenantId firm = new TenantId(park.id(), tenant);
    if (database.read(t -> t.tenants().find(firm)).isEmpty()) {
      throw new NotFound(
          "notfound.tenant",
          tenant,
          ParkPages.address(park.id()) + "/tenants",
          frame.t("park.tenants"));
    }
    return take(Territory.of(firm), period, step, comment, "figures", frame);
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
    String comment = typed.replaceAll("\\p{Cntrl}+", " ").strip();
    String there = there(territory, period, back);
    if (comment.length() > LONGEST || (step.needsReason() && comment.isEmpty())) {
      throw new StepRefused("review.reason", frame.t("review.reason.do", LONGEST), there);
    }
    String who = frame.actor().account().orElse("visitor");
    database.write(
        Signature.of(who).because(comment),
        t -> {
          Progress progress = Writable.progress(t, territory, period);
          if (!progress.allows(step, who)) {
            throw new StepRefused(
                progress.allows(step) ? "review.own" : "review.late",
                strips.words(progress, frame),
                there);
          }
          t.steps().append(new StepTaken(territory, period, step, comment, who, clock.instant()));
        });
    return "redirect:" + there;
  }

  private static String there(Territory territory, Period period, String back) {
    String page = BACK.getOrDefault(back, "");
    return ReviewStrips.address(territory) + (page.isEmpty() ? "" : page + period);
  }
}
