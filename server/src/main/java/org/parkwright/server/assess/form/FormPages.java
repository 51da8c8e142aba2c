package org.parkwright.server.assess.form;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Assessing;
import org.parkwright.server.record.NotWritable;
import org.parkwright.server.record.Records;
import org.parkwright.server.review.Called;
import org.parkwright.server.review.ReviewStrips;
import org.parkwright.server.review.Talks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// `/parks/{country}/{name}/assess/{period}`: what do you need to know from me?
///
/// A sent form answers with the same page: what was saved, where the park stands, what is left, and
/// beside each refused answer what to do. Sending it twice records nothing twice.
@Controller
public final class FormPages {
  private static final String AT = "/parks/{country}/{name}/assess/{period}";
  private final Records records;
  private final Assessing assessing;
  private final ReviewStrips strips;
  private final Talks talks;
  private final Called called;
  private final Clock clock;

  public FormPages(
      Records records,
      Assessing assessing,
      ReviewStrips strips,
      Talks talks,
      Called called,
      Clock clock) {
    this.records = records;
    this.assessing = assessing;
    this.strips = strips;
    this.talks = talks;
    this.called = called;
    this.clock = clock;
  }

  @GetMapping(AT)
  String form(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @RequestParam(name = "system", defaultValue = "") List<String> ids,
      @RequestParam(name = "topic", defaultValue = "") String topic,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    Period period = ParkPages.period(when, park, frame);
    FormSheet sheet = sheet(park, period, ids, frame);
    model.addAttribute("view", sheet.view(topic, Optional.empty(), Map.of(), Map.of()));
    return "assess/form";
  }

  @PostMapping(AT)
  String save(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @RequestParam(name = "system", defaultValue = "") List<String> ids,
      @RequestParam Map<String, String> typed,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean swapped,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    Period period = ParkPages.period(when, park, frame);
    String who = frame.recorder();
    FormSheet before = sheet(park, period, ids, frame);
    Optional<String> confirmed = Optional.ofNullable(typed.get("confirm"));
    Saving saving =
        Saving.of(
            before.asked(typed),
            before.questionnaire(),
            typed,
            confirmed,
            assessing.evidence(park, period),
            frame,
            who,
            clock.instant());
    try {
      records.record(park.id(), saving.observations());
    } catch (NotWritable closed) {
      if (!swapped) {
        throw closed;
      }
      return closed(
          closed,
          before,
          confirmed.orElse(typed.getOrDefault("only", "")),
          typed,
          frame,
          response,
          model);
    }
    records.choose(
        park.id(),
        period,
        assessing.systems(park, period, ids).stream().map(IndexSystem::cited).toList(),
        who);
    FormSheet after = sheet(park, period, ids, frame);
    if (!saving.problems().isEmpty()) {
      response.setStatus(422);
    }
    FormView view =
        after.view(typed.getOrDefault("topic", ""), Optional.of(saving), saving.problems(), typed);
    model.addAttribute("view", view);
    if (!swapped) {
      return "assess/form";
    }
    String code = confirmed.orElse(typed.getOrDefault("only", ""));
    model.addAttribute("question", after.question(code, saving.problems(), typed));
    model.addAttribute("saved", !saving.observations().isEmpty());
    return confirmed.isPresent() ? "assess/confirmed" : "assess/saved";
  }

  /// One answer that was sent while the page stays: told beside its question.
  private String closed(
      NotWritable closed,
      FormSheet sheet,
      String code,
      Map<String, String> typed,
      Frame frame,
      HttpServletResponse response,
      Model model) {
    String words = strips.words(closed.progress(), frame) + " " + frame.t("review.refused.do");
    Map<String, List<FormView.Problem>> problems =
        Map.of(code, List.of(new FormView.Problem("value", words, false)));
    response.setStatus(422);
    model.addAttribute("view", sheet.view("", Optional.empty(), problems, typed));
    model.addAttribute("question", sheet.question(code, problems, typed));
    model.addAttribute("saved", false);
    return typed.containsKey("confirm") ? "assess/confirmed" : "assess/saved";
  }

  private FormSheet sheet(Park park, Period period, List<String> ids, Frame frame) {
    List<IndexSystem> systems = assessing.systems(park, period, ids);
    Scorecard scorecard = assessing.findings(assessing.evidence(park, period), systems);
    Territory territory = Territory.of(park.id());
    return new FormSheet(
        park,
        period,
        systems,
        assessing.all(),
        assessing.dictionary(),
        scorecard,
        new Surroundings(
            territory,
            period,
            strips.of(territory, period, "form", frame),
            called,
            talks.counts(territory, period, frame)),
        frame);
  }
}
