package org.parkwright.server.park;

import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.assess.Assessment;
import org.parkwright.domain.assess.Recipe;
import org.parkwright.domain.assess.Words;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.document.FindingsStrip;
import org.parkwright.kernel.document.Mark;
import org.parkwright.kernel.period.Period;
import org.parkwright.render.ChartSvg;
import org.parkwright.server.page.Frame;

/// How a park stands against every index system, told by its findings alone.
final class Standings {
  /// Findings need no draws: they follow from the chosen values.
  private static final Recipe FINDINGS_ONLY = new Recipe(Recipe.DEFAULT.seed(), 1);

  private final Records records;
  private final Catalog catalog;

  Standings(Records records, Catalog catalog) {
    this.records = records;
    this.catalog = catalog;
  }

  /// The year before the present one: the last that can be complete.
  static Period lastYear() {
    return Period.year(Year.now().getValue() - 1);
  }

  /// The same period a year later.
  static String yearAfter(String period) {
    return Period.of(period).yearsBack(-1).toString();
  }

  ParkView.Standing of(Park park, Period period, Frame frame) {
    Evidence evidence = records.evidence(park.id(), period);
    String address = ParkPages.address(park.id());
    String scorecard = address + "/scorecard/" + period;
    List<Assessment> assessments =
        catalog.systems().stream()
            .map(system -> Assessment.of(system, catalog.dictionary(), evidence, FINDINGS_ONLY))
            .filter(assessment -> assessment.coverage().answered() > 0)
            .toList();
    return new ParkView.Standing(
        period.toString(),
        scorecard,
        address + "/assess/" + period,
        strip(assessments, period, frame),
        assessments.stream().map(a -> system(a, scorecard, frame)).toList());
  }

  private static ParkView.PerSystem system(Assessment assessment, String scorecard, Frame frame) {
    return new ParkView.PerSystem(
        assessment.system().names().in(frame.language()),
        scorecard + "?system=" + assessment.system().id(),
        frame.t(
            "park.stands.sentence",
            assessment.count(Level.MET),
            assessment.coverage().applicable(),
            assessment.count(Level.UNKNOWN)));
  }

  private static String strip(List<Assessment> assessments, Period period, Frame frame) {
    List<FindingsStrip.Group> groups =
        assessments.stream()
            .map(a -> new FindingsStrip.Group(a.system().names().in(frame.language()), counts(a)))
            .toList();
    return groups.isEmpty()
        ? ""
        : ChartSvg.of(
            new FindingsStrip(frame.t("park.stands.strip", period.toString()), "", groups),
            frame.texts().locale());
  }

  private static Map<Mark, Integer> counts(Assessment assessment) {
    Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
    for (Level level : Level.values()) {
      counts.put(Words.mark(level), assessment.count(level));
    }
    return counts;
  }
}
