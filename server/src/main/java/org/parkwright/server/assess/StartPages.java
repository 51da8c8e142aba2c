package org.parkwright.server.assess;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Assessing;
import org.parkwright.server.record.Records;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/assess`: find the park, or record a new one, and begin.
@Controller
public final class StartPages {
  private static final int LONGEST = 200;
  private final Records records;
  private final Assessing assessing;
  private final Clock clock;

  public StartPages(Records records, Assessing assessing, Clock clock) {
    this.records = records;
    this.assessing = assessing;
    this.clock = clock;
  }

  @GetMapping("/assess")
  String start(@ModelAttribute("frame") Frame frame, Model model) {
    String lastYear = Integer.toString(Year.now(clock.withZone(ZoneOffset.UTC)).getValue() - 1);
    model.addAttribute(
        "view", view("", "", lastYear, assessing.all(), Map.of(), Optional.empty(), frame));
    return "assess/start";
  }

  @PostMapping("/assess")
  String begin(
      @RequestParam(name = "name", defaultValue = "") String name,
      @RequestParam(name = "country", defaultValue = "") String country,
      @RequestParam(name = "period", defaultValue = "") String period,
      @RequestParam(name = "system", defaultValue = "") List<String> ids,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response,
      Model model) {
    Map<String, String> wrong = wrong(name.strip(), country, period.strip(), ids, frame);
    // The country stands in the form, not in the address, so no door has asked this yet.
    if (!wrong.containsKey("country")
        && !frame.may(Act.KEEP_PARKS, new Territory.Country(country))) {
      throw new AccessDeniedException("a park in " + country);
    }
    List<IndexSystem> systems = assessing.systems(ids);
    Optional<Link> there = Optional.empty();
    if (wrong.isEmpty()) {
      Park park = Park.named(ParkId.named(country, name.strip()), name.strip());
      Period when = Period.of(period.strip());
      String who = frame.recorder();
      if (records.add(park, who)) {
        records.choose(park.id(), when, systems.stream().map(IndexSystem::cited).toList(), who);
        return "redirect:%s/assess/%s?%s"
            .formatted(ParkPages.address(park.id()), when, Choices.parameters(systems));
      }
      wrong.put("name", frame.t("start.there"));
      there = Optional.of(new Link(ParkPages.address(park.id()), name.strip()));
    }
    response.setStatus(422);
    model.addAttribute("view", view(name, country, period, systems, wrong, there, frame));
    return "assess/start";
  }

  private static Map<String, String> wrong(
      String name, String country, String period, List<String> ids, Frame frame) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (name.isBlank()
        || name.length() > LONGEST
        || name.chars().anyMatch(Character::isISOControl)) {
      wrong.put("name", frame.t("start.name.wrong", LONGEST, name.length()));
    }
    if (!country.equals("xx")
        && !List.of(Locale.getISOCountries()).contains(country.toUpperCase(Locale.ROOT))) {
      wrong.put("country", frame.t("start.country.wrong"));
    }
    try {
      Period.of(period);
    } catch (IllegalArgumentException none) {
      wrong.put("period", frame.t("start.period.wrong", period));
    }
    if (ids.isEmpty()) {
      wrong.put("system", frame.t("start.systems.wrong"));
    }
    return wrong;
  }

  private StartView view(
      String name,
      String country,
      String period,
      List<IndexSystem> systems,
      Map<String, String> wrong,
      Optional<Link> there,
      Frame frame) {
    return new StartView(
        name,
        country,
        period,
        countries(frame),
        Choices.of(assessing.all(), systems, frame),
        wrong,
        there);
  }

  /// The countries in which the reader may record a park; none for most people.
  private static List<Option> countries(Frame frame) {
    List<Option> countries = new ArrayList<>();
    for (String code : Locale.getISOCountries()) {
      countries.add(new Option(code.toLowerCase(Locale.ROOT), frame.country(code)));
    }
    countries.sort(Comparator.comparing(Option::label, frame.order()));
    countries.add(new Option("xx", frame.t("start.country.none")));
    return countries.stream()
        .filter(one -> frame.may(Act.KEEP_PARKS, new Territory.Country(one.value())))
        .toList();
  }
}
