package org.parkwright.server.park;

import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parkwright.domain.assess.Assessment;
import org.parkwright.domain.assess.Words;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.document.FindingsStrip;
import org.parkwright.kernel.document.Mark;
import org.parkwright.kernel.period.Period;
import org.parkwright.render.ChartSvg;
import org.parkwright.server.page.Frame;
import org.parkwright.server.record.AsOf;
import org.parkwright.server.record.Assessing;

/// How a park stands against every index system, told by its findings alone.
final class Standings {
  private final Assessing assessing;

  Standings(Assessing assessing) {
    this.assessing = assessing;
  }

  /// The year before the present one: the last that can be complete.
  static Period lastYear() {
    return Period.year(Year.now().getValue() - 1);
  }

  /// The same period a year later.
  static String yearAfter(String period) {
    return Period.of(period).yearsBack(-1).toString();
  }

  /// @param evidence of a period as this reader sees it
  /// @param asOf what the reader asked for
  ParkView.Standing of(Park park, Evidence evidence, AsOf asOf, Frame frame) {
    Period period = evidence.period();
    String address = ParkPages.address(park.id());
    String scorecard = address + "/scorecard/" + period;
    String then = asOf.parameter();
    List<Assessment> assessments =
        assessing.findings(evidence, assessing.all()).assessments().stream()
            .filter(assessment -> assessment.coverage().answered() > 0)
            .toList();
    return new ParkView.Standing(
        period.toString(),
        scorecard + (then.isEmpty() ? "" : "?" + then.substring(1)),
        address + "/assess/" + period,
        strip(assessments, period, frame),
        assessments.stream().map(a -> system(a, scorecard, then, frame)).toList());
  }

  private static ParkView.PerSystem system(
      Assessment assessment, String scorecard, String then, Frame frame) {
    return new ParkView.PerSystem(
        assessment.system().names().in(frame.language()),
        scorecard + "?system=" + assessment.system().id() + then,
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
