package org.parkwright.server.home;

import java.util.Comparator;
import java.util.List;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.park.Park;
import org.parkwright.server.page.Frame;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Records;
import org.parkwright.server.systems.SystemPages;
import org.parkwright.store.ParkTable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// `/`: what is this, where do I start.
@Controller
public final class HomePages {
  private static final int SHOWN = 8;
  private static final int NEWEST = 500;
  private final Records records;
  private final Catalog catalog;

  public HomePages(Records records, Catalog catalog) {
    this.records = records;
    this.catalog = catalog;
  }

  @GetMapping("/")
  String home(@ModelAttribute("frame") Frame frame, Model model) {
    ParkTable.Page parks = records.parks("", 0, SHOWN);
    model.addAttribute(
        "view",
        new HomeView(
            parks.parks().stream()
                .map(park -> park(park, frame))
                .sorted(Comparator.comparing(HomeView.Park::name, frame.order()))
                .toList(),
            parks.total(),
            recent(frame),
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

  /// The parks that figures were recorded for last, each with its latest period.
  private List<HomeView.Work> recent(Frame frame) {
    return records.newest(NEWEST).stream()
        .map(Observation::park)
        .distinct()
        .limit(SHOWN)
        .map(
            id -> {
              String period = records.periods(id).getFirst().toString();
              String name =
                  records.find(id).map(p -> p.names().in(frame.language())).orElse(id.toString());
              String base = ParkPages.address(id);
              return new HomeView.Work(
                  base + "/assess/" + period, base + "/scorecard/" + period, name, period);
            })
        .toList();
  }
}
