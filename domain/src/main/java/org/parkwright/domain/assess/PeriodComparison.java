package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parkwright.domain.index.Figures;
import org.parkwright.domain.index.Judgement;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Chart;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Draft;
import org.parkwright.kernel.document.Grid;
import org.parkwright.kernel.document.Hue;
import org.parkwright.kernel.document.Trend;
import org.parkwright.kernel.document.Wording;

/// Two periods of one park against the same index systems: what became met, what no longer is, and
/// how scores moved with their ranges.
public final class PeriodComparison {
  private final Scorecard earlier;
  private final Scorecard later;
  private final Park park;
  private final Wording wording;

  private PeriodComparison(Scorecard earlier, Scorecard later, Park park, Wording wording) {
    this.earlier = earlier;
    this.later = later;
    this.park = park;
    this.wording = wording;
  }

  /// The document.
  ///
  /// @param wording the reader's language
  /// @throws IllegalArgumentException when the two were assessed against different systems
  public static Document of(Scorecard earlier, Scorecard later, Park park, Wording wording) {
    List<String> then = earlier.assessments().stream().map(a -> a.system().cited()).toList();
    List<String> now = later.assessments().stream().map(a -> a.system().cited()).toList();
    if (!then.equals(now)) {
      throw new IllegalArgumentException(
          "only the same systems can be compared; found " + then + " and " + now);
    }
    return new PeriodComparison(earlier, later, park, wording).write();
  }

  private Document write() {
    Draft draft =
        Document.titled(
                wording.say(
                    "compare.title",
                    park.names().in(wording),
                    later.evidence().period().toString(),
                    earlier.evidence().period().toString()))
            .in(wording.locale().toLanguageTag());
    List<String> lines = new ArrayList<>();
    int gained = 0;
    int lost = 0;
    for (int i = 0; i < later.assessments().size(); i++) {
      Moved moved = Moved.of(earlier.assessments().get(i), later.assessments().get(i));
      gained += moved.gained();
      lost += moved.lost();
      lines.add(line(earlier.assessments().get(i), later.assessments().get(i), moved));
    }
    draft.headline(
        wording.say(
            "compare.headline",
            park.names().in(wording),
            earlier.evidence().period().toString(),
            later.evidence().period().toString(),
            gained,
            lost));
    draft.bullets(lines.toArray(String[]::new));
    draft.chart(scores());
    for (int i = 0; i < later.assessments().size(); i++) {
      changes(draft, earlier.assessments().get(i), later.assessments().get(i));
    }
    return draft.build();
  }

  /// How many requirements became met, and how many no longer are.
  private record Moved(int gained, int lost) {
    static Moved of(Assessment then, Assessment now) {
      int gained = 0;
      int lost = 0;
      for (int i = 0; i < now.results().size(); i++) {
        boolean before = then.results().get(i).current().level() == Level.MET;
        boolean after = now.results().get(i).current().level() == Level.MET;
        gained += !before && after ? 1 : 0;
        lost += before && !after ? 1 : 0;
      }
      return new Moved(gained, lost);
    }
  }

  private String line(Assessment then, Assessment now, Moved moved) {
    return wording.say(
        "compare.line",
        now.system().names().in(wording),
        then.count(Level.MET),
        then.period().toString(),
        now.count(Level.MET),
        now.period().toString(),
        moved.gained(),
        moved.lost());
  }

  private Chart scores() {
    List<Trend.Series> series = new ArrayList<>();
    Hue[] hues = Hue.values();
    for (int i = 0; i < later.assessments().size(); i++) {
      series.add(
          Trend.Series.of(
              later.assessments().get(i).system().names().in(wording),
              later.assessments().size() == 1 ? Hue.NEUTRAL : hues[i % hues.length],
              point(earlier.assessments().get(i).score()),
              point(later.assessments().get(i).score())));
    }
    return new Trend(
        wording.say("report.chart.scores"),
        wording.say("score.possible"),
        "",
        0,
        List.of(earlier.evidence().period().toString(), later.evidence().period().toString()),
        series);
  }

  private static Trend.Point point(Score score) {
    Chart.Range range = Chart.Range.of(score.low(), score.high());
    OptionalDouble value = score.value();
    return new Trend.Point(value, Optional.of(range));
  }

  private void changes(Draft draft, Assessment then, Assessment now) {
    String name = now.system().names().in(wording);
    Grid.Sketch grid =
        Grid.captioned(wording.say("compare.caption", name))
            .sheet(wording.say("compare.sheet", now.system().id()))
            .column(wording.say("report.indicator"))
            .column(then.period().toString())
            .column(now.period().toString())
            .numbers(wording.say("compare.value", then.period().toString()), "")
            .numbers(wording.say("compare.value", now.period().toString()), "")
            .column(wording.say("compare.unit"));
    int changed = 0;
    for (int i = 0; i < now.results().size(); i++) {
      Judgement before = then.results().get(i).current();
      Judgement after = now.results().get(i).current();
      if (before.level() == after.level() && before.values().equals(after.values())) {
        continue;
      }
      changed++;
      Result result = now.results().get(i);
      grid.row(
          Cell.words(result.indicator().code() + " " + result.indicator().names().in(wording)),
          Cell.finding(Words.mark(before.level())),
          Cell.finding(Words.mark(after.level())),
          value(before),
          value(after),
          Cell.words(Figures.unit(wording, result.indicator().unit())));
    }
    if (changed == 0) {
      draft.paragraph(wording.say("compare.nothing", name));
    } else {
      draft.table(grid);
    }
  }

  private Cell value(Judgement judgement) {
    return switch (judgement.level()) {
      case UNKNOWN -> Cell.unknown(judgement.why().in(wording));
      case NOT_APPLICABLE -> Cell.notApplicable(judgement.why().in(wording));
      case MET, PARTLY_MET, UNMET -> known(judgement.values());
    };
  }

  private Cell known(List<Judgement.Tested> values) {
    if (values.size() == 1 && !values.getFirst().isYesNo()) {
      double value = values.getFirst().value().value();
      return Cell.number(value, "", SystemReport.digits(value));
    }
    return Cell.words(Words.joined(values.stream().map(this::said).toList(), wording));
  }

  private String said(Judgement.Tested tested) {
    double value = tested.value().value();
    if (!tested.isYesNo()) {
      return (tested.label() + " " + Figures.in(wording, value)).strip();
    }
    return wording.say(value == 1 ? "answer.yes" : value == 0 ? "answer.no" : "answer.partly");
  }
}
