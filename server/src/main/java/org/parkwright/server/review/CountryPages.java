package org.parkwright.server.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Progress;
import org.parkwright.domain.review.Stage;
import org.parkwright.domain.review.StepTaken;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.page.NotFound;
import org.parkwright.store.Database;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// `/countries/{country}`: where the parks of a country stand, and its locks.
@Controller
public final class CountryPages {
  private final Database database;

  CountryPages(Database database) {
    this.database = database;
  }

  @GetMapping("/countries/{country}")
  String page(@PathVariable String country, @ModelAttribute("frame") Frame frame, Model model) {
    if (!country.matches("[a-z]{2}")) {
      throw new NotFound("notfound.country", country, "/parks", frame.t("parks.title"));
    }
    Territory territory = new Territory.Country(country);
    List<StepTaken> last = database.read(t -> t.steps().last(List.of(territory)));
    List<CountryView.Line> lines = new ArrayList<>();
    TreeSet<Period> own = new TreeSet<>(Comparator.reverseOrder());
    for (StepTaken step : last) {
      switch (step.territory()) {
        case Territory.InPark park -> lines.add(line(park, step, frame));
        case Territory.Country itself -> own.add(step.period());
        default -> {}
      }
    }
    List<String> locked =
        own.stream()
            .filter(
                period ->
                    database.read(
                        t ->
                            Progress.of(territory, period, t.steps().around(territory, period))
                                    .stage()
                                == Stage.LOCKED))
            .map(Period::toString)
            .toList();
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

  private CountryView.Line line(Territory.InPark park, StepTaken step, Frame frame) {
    String base = ReviewStrips.address(park);
    Progress progress =
        database.read(t -> Progress.of(park, step.period(), t.steps().around(park, step.period())));
    String name =
        database
            .read(t -> t.parks().find(park.park()))
            .map(found -> found.names().in(frame.language()))
            .orElse(park.toString());
    return new CountryView.Line(
        new Link(base, name),
        step.period().toString(),
        base + "/scorecard/" + step.period(),
        frame.t("review.state." + progress.stage().word()),
        frame.date(step.at()));
  }
}
