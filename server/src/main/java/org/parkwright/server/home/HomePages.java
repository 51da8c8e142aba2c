package org.parkwright.server.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.park.Names;
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
    SequencedMap<ParkId, Period> mine = writtenLately(frame);
    return mine.isEmpty() ? works(approvedLately(), false, frame) : works(mine, true, frame);
  }

  private SequencedMap<ParkId, Period> writtenLately(Frame frame) {
    SequencedMap<ParkId, Period> lately = new LinkedHashMap<>();
    if (!frame.actor().grants().isEmpty()) {
      List<ParkId> parks =
          records.latelyRecorded(NEWEST).stream()
              .filter(id -> Access.may(frame.actor(), Act.WRITE_FIGURES, Territory.of(id)))
              .limit(SHOWN)
              .toList();
      Map<ParkId, List<Period>> periods = records.periods(parks);
      parks.forEach(
          park ->
              periods.getOrDefault(park, List.of()).stream()
                  .findFirst()
                  .ifPresent(period -> lately.put(park, period)));
    }
    return lately;
  }

  private SequencedMap<ParkId, Period> approvedLately() {
    SequencedMap<ParkId, Period> lately = new LinkedHashMap<>();
    for (StepTaken step : sight.approvals(NEWEST)) {
      if (step.territory() instanceof Territory.InPark in
          && (lately.size() < SHOWN || lately.containsKey(in.park()))) {
        lately.merge(
            in.park(), step.period(), (first, other) -> other.compareTo(first) > 0 ? other : first);
      }
    }
    return lately;
  }

  private List<HomeView.Work> works(
      SequencedMap<ParkId, Period> lately, boolean writes, Frame frame) {
    Map<ParkId, Names> names = records.names(List.copyOf(lately.keySet()));
    List<HomeView.Work> works = new ArrayList<>();
    lately.forEach(
        (id, when) -> {
          String base = ParkPages.address(id);
          works.add(
              new HomeView.Work(
                  writes ? Optional.of(base + "/assess/" + when) : Optional.empty(),
                  base + "/scorecard/" + when,
                  Optional.ofNullable(names.get(id))
                      .map(name -> name.in(frame.language()))
                      .orElse(id.toString()),
                  when.toString()));
        });
    return works;
  }
}
