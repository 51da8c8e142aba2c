package org.parkwright.server.history;

import java.util.List;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.account.People;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Numbers;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Writable;
import org.parkwright.store.Database;
import org.parkwright.store.RecordedFigure;
import org.parkwright.store.history.HistoryFilter;

/// What was recorded of the figures behind one indicator, and by whom: for the figure's page.
public final class FigureHistory {
  private static final int SHOWN = 30;
  private final Database database;
  private final Catalog catalog;
  private final People people;

  public FigureHistory(Database database, Catalog catalog, People people) {
    this.database = database;
    this.catalog = catalog;
    this.people = people;
  }

  /// @param shown whether this reader may see it
  /// @param recorded every figure ever recorded, those that were taken back too
  /// @param lines changes, the newest first
  /// @param withdraw address that takes a figure back; empty for who may not
  /// @param all address of the park's history
  public record View(
      boolean shown,
      List<Recorded> recorded,
      List<HistoryLine> lines,
      String withdraw,
      String all) {}

  /// @param number of the figure
  /// @param words what was recorded, with its source
  /// @param withdrawn who took it back and why; empty while it counts
  public record Recorded(long number, String words, String withdrawn) {}

  /// Of an indicator's figures in the period itself.
  public View of(Park park, Period period, Indicator indicator, Frame frame) {
    Territory at = Territory.of(park.id());
    if (!Access.may(frame.actor(), Act.READ_FIGURES, at)) {
      return new View(false, List.of(), List.of(), "", "");
    }
    List<String> variables =
        Inputs.of(indicator).stream()
            .filter(input -> input.yearsBack() == 0)
            .map(Inputs.Input::variable)
            .distinct()
            .toList();
    String base = ParkPages.address(park.id());
    HistoryWords words = new HistoryWords(people, catalog.dictionary(), frame);
    return database.read(
        t ->
            new View(
                true,
                t.observations().recorded(park.id(), period, variables).stream()
                    .map(figure -> recorded(figure, words, frame))
                    .toList(),
                variables.stream()
                    .flatMap(
                        code ->
                            t
                                .history()
                                .newest(
                                    HistoryFilter.of(park.id())
                                        .about(code, java.util.Optional.of(period)),
                                    0,
                                    SHOWN)
                                .stream())
                    .sorted((one, other) -> Long.compare(other.seq(), one.seq()))
                    .limit(SHOWN)
                    .map(entry -> words.of(entry, false))
                    .toList(),
                Access.may(frame.actor(), Act.WRITE_FIGURES, at)
                        && Writable.progress(t, at, period).stage().writable()
                    ? base + "/withdraw/" + period
                    : "",
                base + "/history"));
  }

  private Recorded recorded(RecordedFigure figure, HistoryWords words, Frame frame) {
    Observation observation = figure.observation();
    String said =
        switch (observation.claim()) {
          case Claim.Value value ->
              Numbers.multiplied((value.typed() + " " + value.typedUnit()).strip());
          case Claim.NotApplicable not -> not.reason();
        };
    return new Recorded(
        figure.number(),
        frame.t(
            "history.recorded",
            catalog.dictionary().get(observation.variable()).names().in(frame.language()),
            said,
            observation.source().cited(frame.texts())),
        figure
            .withdrawn()
            .map(
                w ->
                    frame.t(
                        "history.withdrawn", words.who(w.author()), frame.date(w.at()), w.reason()))
            .orElse(""));
  }
}
