package org.parkwright.server.home;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.StepTaken;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Records;
import org.parkwright.server.record.Sight;
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
  private final Sight sight;
  private final Catalog catalog;

  public HomePages(Records records, Sight sight, Catalog catalog) {
    this.records = records;
    this.sight = sight;
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

  /// For who records figures: the parks worked on last. For everybody: what was approved last.
  private List<HomeView.Work> recent(Frame frame) {
    List<HomeView.Work> mine =
        frame.actor().grants().isEmpty()
            ? List.of()
            : records.newest(NEWEST).stream()
                .map(Observation::park)
                .distinct()
                .filter(id -> Access.may(frame.actor(), Act.WRITE_FIGURES, Territory.of(id)))
                .limit(SHOWN)
                .map(id -> work(id, records.periods(id).getFirst(), true, frame))
                .toList();
    return mine.isEmpty()
        ? sight.approvals(NEWEST).stream()
            .filter(step -> step.territory() instanceof Territory.InPark)
            .collect(
                Collectors.toMap(
                    StepTaken::territory,
                    step -> step,
                    (first, other) -> other.period().compareTo(first.period()) > 0 ? other : first,
                    LinkedHashMap::new))
            .values()
            .stream()
            .limit(SHOWN)
            .map(
                step ->
                    work(((Territory.InPark) step.territory()).park(), step.period(), false, frame))
            .toList()
        : mine;
  }

  private HomeView.Work work(ParkId id, Period when, boolean writes, Frame frame) {
    String name = records.find(id).map(p -> p.names().in(frame.language())).orElse(id.toString());
    String base = ParkPages.address(id);
    return new HomeView.Work(
        writes ? Optional.of(base + "/assess/" + when) : Optional.empty(),
        base + "/scorecard/" + when,
        name,
        when.toString());
  }
}
