package org.parkwright.server.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Progress;
import org.parkwright.domain.review.StepTaken;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.page.NotFound;
import org.parkwright.server.record.Records;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// `/countries/{country}`: where the parks of a country stand, and its locks.
@Controller
public final class CountryPages {
  private final Records records;
  private final Reviewing reviewing;

  CountryPages(Records records, Reviewing reviewing) {
    this.records = records;
    this.reviewing = reviewing;
  }

  @GetMapping("/countries/{country}")
  String page(@PathVariable String country, @ModelAttribute("frame") Frame frame, Model model) {
    if (!country.matches("[a-z]{2}")) {
      throw new NotFound("notfound.country", country, "/parks", frame.t("parks.title"));
    }
    Territory.Country territory = new Territory.Country(country);
    List<CountryView.Line> lines = new ArrayList<>();
    List<String> locked = new ArrayList<>();
    for (StepTaken step : reviewing.last(territory)) {
      switch (step.territory()) {
        case Territory.InPark park -> lines.add(line(park, step, frame));
        // Not what lies in a longer period that is locked: that opens with it.
        case Territory.Country itself when lockedItself(step) ->
            locked.add(step.period().toString());
        default -> {}
      }
    }
    model.addAttribute(
        "view",
        new CountryView(
            frame.country(country),
            ReviewStrips.address(territory) + "/review",
            ReviewStrips.address(territory) + "/imports",
            lines,
            locked));
    return "review/country";
  }

  private boolean lockedItself(StepTaken step) {
    return progress(step)
        .lock()
        .equals(Optional.of(new Progress.Lock(step.territory(), step.period())));
  }

  private Progress progress(StepTaken step) {
    return reviewing.state(step.territory(), step.period()).progress();
  }

  private CountryView.Line line(Territory.InPark park, StepTaken step, Frame frame) {
    String base = ReviewStrips.address(park);
    String name =
        records
            .find(park.park())
            .map(found -> found.names().in(frame.language()))
            .orElse(park.toString());
    return new CountryView.Line(
        new Link(base, name),
        step.period().toString(),
        base + "/scorecard/" + step.period(),
        frame.t("review.state." + progress(step).stage().word()),
        frame.date(step.at()));
  }
}
