package org.parkwright.server.home;

import java.util.List;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.park.Park;
import org.parkwright.server.page.Frame;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.park.Records;
import org.parkwright.server.systems.SystemPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// `/`: what is this, where do I start.
@Controller
public final class HomePages {
  private static final int SHOWN = 8;
  private final Records records;
  private final Catalog catalog;

  public HomePages(Records records, Catalog catalog) {
    this.records = records;
    this.catalog = catalog;
  }

  @GetMapping("/")
  String home(@ModelAttribute("frame") Frame frame, Model model) {
    List<Park> parks = records.parks("");
    model.addAttribute(
        "view",
        new HomeView(
            parks.stream().limit(SHOWN).map(park -> park(park, frame)).toList(),
            parks.size(),
            parks.stream()
                .filter(park -> !records.periods(park.id()).isEmpty())
                .limit(SHOWN)
                .map(park -> work(park, frame))
                .toList(),
            catalog.systems().stream()
                .map(
                    system ->
                        new HomeView.System(
                            SystemPages.address(system),
                            system.names().in(frame.language()),
                            system.indicators().size()))
                .toList()));
    return "home/home";
  }

  private static HomeView.Park park(Park park, Frame frame) {
    return new HomeView.Park(
        ParkPages.address(park.id()),
        park.names().in(frame.language()),
        frame.country(park.id().country()));
  }

  private HomeView.Work work(Park park, Frame frame) {
    String period = records.periods(park.id()).getFirst().toString();
    return new HomeView.Work(
        ParkPages.address(park.id()) + "/scorecard/" + period,
        park.names().in(frame.language()),
        period);
  }
}
