package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.index.Dimension;
import org.parkwright.domain.index.Figures;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Judgement;
import org.parkwright.domain.index.Provenance;
import org.parkwright.domain.index.RequirementWords;
import org.parkwright.kernel.document.Block.Notice;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Chart;
import org.parkwright.kernel.document.Draft;
import org.parkwright.kernel.document.FindingsStrip;
import org.parkwright.kernel.document.GapBars;
import org.parkwright.kernel.document.Grid;
import org.parkwright.kernel.document.Mark;
import org.parkwright.kernel.document.RangeBars;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.quantity.Unit;

/// The part of a scorecard that tells one index system.
final class SystemReport {
  private static final int SHOWN_GAPS = 5;
  private final Assessment assessment;
  private final Dictionary dictionary;
  private final Wording wording;

  SystemReport(Assessment assessment, Dictionary dictionary, Wording wording) {
    this.assessment = assessment;
    this.dictionary = dictionary;
    this.wording = wording;
  }

  void write(Draft draft) {
    String name = assessment.system().names().in(wording);
    draft.heading(name, assessment.system().id());
    draft.paragraph(
        wording.say(
            "report.system.verdict",
            ScorecardReport.verdict(assessment.decision(), wording),
            assessment.decision().reason().in(wording)));
    draft.paragraph(
        wording.say("report.system.rule", Words.rule(assessment.system().passRule(), wording)));
    Provenance provenance = assessment.system().passRuleProvenance();
    if (provenance.note().isPresent()) {
      draft.notice(Notice.Kind.NOTE, provenance.note().get().in(wording));
    }
    draft.chart(dimensions(name));
    draft.chart(strip(name));
    gaps(draft, name);
    draft.table(indicators(name));
  }

  private Chart dimensions(String name) {
    List<RangeBars.Bar> bars = new ArrayList<>();
    for (DimensionScore d : assessment.dimensions()) {
      bars.add(
          ScorecardReport.bar(
                  Words.dimension(d.dimension(), wording),
                  d.score(),
                  Words.hue(d.dimension()),
                  wording)
              .noting(
                  wording.say(
                      "report.dimension.answered",
                      d.coverage().answered(),
                      d.coverage().applicable())));
    }
    return new RangeBars(
        wording.say("report.chart.dimensions", name),
        "%",
        "",
        0,
        Chart.Range.of(0, 100),
        bars,
        List.of());
  }

  private Chart strip(String name) {
    Map<Dimension, Map<Mark, Integer>> counts = new EnumMap<>(Dimension.class);
    for (Result result : assessment.results()) {
      counts
          .computeIfAbsent(result.indicator().dimension(), key -> new EnumMap<>(Mark.class))
          .merge(Words.mark(result.current().level()), 1, Integer::sum);
    }
    return new FindingsStrip(
        wording.say("report.chart.findings", name),
        "",
        counts.entrySet().stream()
            .map(e -> new FindingsStrip.Group(Words.dimension(e.getKey(), wording), e.getValue()))
            .toList());
  }

  private void gaps(Draft draft, String name) {
    List<Gap> gaps = assessment.gaps();
    if (gaps.isEmpty()) {
      draft.paragraph(wording.say("report.gaps.none"));
      return;
    }
    draft.chart(
        new GapBars(
            wording.say("report.chart.gaps", name),
            wording.say(
                Words.scoreUnit(assessment.system().passRule(), wording).equals("%")
                    ? "score.points.percent"
                    : "score.points"),
            "",
            1,
            gaps.stream()
                .limit(SHOWN_GAPS)
                .map(
                    g ->
                        GapBars.Lift.of(
                            titled(g.indicator()),
                            sameShown(g.leastLift(), g.lift(), 1) ? g.lift() : g.leastLift(),
                            g.lift(),
                            Words.hue(g.indicator().dimension())))
                .toList()));
    Grid.Sketch grid =
        Grid.captioned(wording.say("report.gaps.caption", name))
            .sheet(wording.say("report.gaps.sheet", assessment.system().id()))
            .column(wording.say("report.indicator"))
            .column(wording.say("report.finding"))
            .numbers(wording.say("report.gaps.short"), "")
            .numbers(wording.say("report.gaps.lift"), wording.say("score.points"))
            .column(wording.say("report.gaps.decisive"))
            .column(wording.say("report.gaps.intended"));
    for (Gap gap : gaps) {
      grid.row(
          Cell.link(titled(gap.indicator()), "#" + anchor(gap.indicator().code())),
          finding(gap.indicator().code()),
          gap.shortfall().map(this::shortfall).orElse(Cell.words(wording.say("report.yesno"))),
          ranged(gap.lift(), gap.leastLift(), gap.lift(), wording.say("score.points"), 1),
          Cell.words(wording.say(gap.decisive() ? "answer.yes" : "answer.no")),
          Cell.words(wording.say(gap.intended() ? "answer.yes" : "answer.no")));
    }
    draft.table(grid);
  }

  private Cell finding(String code) {
    return assessment.results().stream()
        .filter(r -> r.indicator().code().equals(code))
        .findFirst()
        .map(r -> Cell.finding(Words.mark(r.current().level())))
        .orElseThrow();
  }

  private Cell shortfall(Gap.Shortfall s) {
    return ranged(
        s.amount().value(),
        s.low(),
        s.high(),
        Figures.unit(wording, s.amount().unit()),
        digits(s.amount().value()));
  }

  /// Whether two figures read the same with so many digits: then a range would say nothing.
  private static boolean sameShown(double low, double high, int digits) {
    double scale = Math.pow(10, digits);
    return Math.round(low * scale) == Math.round(high * scale);
  }

  private static Cell ranged(double value, double low, double high, String unit, int digits) {
    return sameShown(low, high, digits)
        ? Cell.number(value, unit, digits)
        : Cell.ranged(value, low, high, unit, digits);
  }

  private String anchor(String code) {
    return assessment.system().id() + "-" + code;
  }

  private Grid indicators(String name) {
    boolean intends = assessment.intendedScore().isPresent();
    Grid.Sketch grid =
        Grid.captioned(wording.say("report.indicators.caption", name))
            .sheet(assessment.system().id())
            .column(wording.say("report.indicator"))
            .column(wording.say("report.finding"))
            .numbers(wording.say("report.value"), "")
            .column(wording.say("report.required"));
    if (intends) {
      grid.column(wording.say("report.intended"));
    }
    grid.column(wording.say("report.indicators.source"))
        .column(wording.say("report.indicators.row"));
    for (Result result : assessment.results()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(titled(result.indicator())));
      cells.add(new Cell.Finding(Words.mark(result.current().level()), runs(result)));
      cells.add(value(result));
      cells.add(Cell.words(requirement(result)));
      if (intends) {
        cells.add(
            result
                .intended()
                .map(j -> Cell.finding(Words.mark(j.level())))
                .orElse(Cell.words(wording.say("report.intended.same"))));
      }
      cells.add(sources(result.current()));
      cells.add(Cell.words(Words.provenance(result.indicator().provenance().mark(), wording)));
      grid.rowAt(anchor(result.indicator().code()), cells.toArray(Cell[]::new));
    }
    return grid.build();
  }

  private String titled(Indicator indicator) {
    return indicator.code() + " " + indicator.names().in(wording);
  }

  private String runs(Result result) {
    return result.certainty() >= 0.995
        ? ""
        : wording.say("report.runs", (int) Math.round(10 * result.certainty()));
  }

  private String requirement(Result result) {
    Unit unit = result.indicator().unit();
    return Words.remarks(
        result.current().values().isEmpty()
            ? result.indicator().tests().stream()
                .map(t -> RequirementWords.of(t.requirement(), unit, wording))
                .distinct()
                .toList()
            : result.current().values().stream()
                .map(t -> labelled(t, RequirementWords.of(t.requirement(), unit, wording)))
                .distinct()
                .toList(),
        wording);
  }

  private static String labelled(Judgement.Tested tested, String words) {
    return (tested.label() + " " + words).strip();
  }

  private Cell value(Result result) {
    Judgement judgement = result.current();
    return switch (judgement.level()) {
      case UNKNOWN -> Cell.unknown(judgement.why().in(wording));
      case NOT_APPLICABLE -> Cell.notApplicable(judgement.why().in(wording));
      case MET, PARTLY_MET, UNMET -> known(result);
    };
  }

  private Cell known(Result result) {
    List<Judgement.Tested> values = result.current().values();
    if (values.size() != 1) {
      return Cell.words(
          Words.joined(
              values.stream()
                  .map(t -> labelled(t, Figures.in(wording, t.value().value())))
                  .toList(),
              wording));
    }
    if (values.getFirst().isYesNo()) {
      return Cell.words(Words.answer(result.current().level(), wording));
    }
    double value = values.getFirst().value().value();
    String unit = Figures.unit(wording, result.indicator().unit());
    return result
        .spread()
        .map(s -> Cell.ranged(value, s.low(), s.high(), unit, digits(s.high() - s.low())))
        .orElse(Cell.number(value, unit, digits(value)));
  }

  /// Digits after the decimal sign for three significant digits.
  static int digits(double size) {
    if (size == 0 || (size == Math.rint(size) && Math.abs(size) < 1e6)) {
      return 0;
    }
    int magnitude = (int) Math.floor(Math.log10(Math.abs(size)));
    return Math.clamp(2 - magnitude, 0, 6);
  }

  private Cell sources(Judgement judgement) {
    if (judgement.from().isEmpty()) {
      return Cell.words(
          judgement.values().isEmpty() ? lacking(judgement) : wording.say("report.counted"));
    }
    return Cell.words(
        Words.remarks(
            judgement.from().stream()
                .map(Observation::source)
                .map(source -> source.titled(wording))
                .distinct()
                .toList(),
            wording));
  }

  private String lacking(Judgement judgement) {
    return judgement.missing().isEmpty()
        ? ""
        : wording.say(
            "report.needs",
            Words.joined(
                judgement.missing().stream()
                    .map(input -> dictionary.get(input.variable()).names().in(wording))
                    .distinct()
                    .toList(),
                wording));
  }
}
