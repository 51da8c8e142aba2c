package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.index.Dimension;
import org.parkwright.domain.index.Figures;
import org.parkwright.domain.index.Judgement;
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

/// The part of a scorecard that tells one index system.
final class SystemReport {
  private static final int SHOWN_GAPS = 5;
  private final Assessment assessment;
  private final Dictionary dictionary;

  SystemReport(Assessment assessment, Dictionary dictionary) {
    this.assessment = assessment;
    this.dictionary = dictionary;
  }

  void write(Draft draft) {
    String name = assessment.system().names().english();
    draft.heading(name, assessment.system().id());
    draft.paragraph(
        "Verdict: "
            + ScorecardReport.verdict(assessment.decision())
            + ". "
            + assessment.decision().reason()
            + ".");
    draft.paragraph("Pass rule: " + Words.rule(assessment.system().passRule()));
    if (!assessment.system().passRuleProvenance().noteIn("en").isBlank()) {
      draft.notice(Notice.Kind.NOTE, assessment.system().passRuleProvenance().noteIn("en"));
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
          ScorecardReport.bar(Words.dimension(d.dimension()), d.score(), Words.hue(d.dimension()))
              .noting(d.coverage().answered() + " of " + d.coverage().applicable() + " answered"));
    }
    return new RangeBars(
        "Credit earned by dimension, " + name, "%", "", 0, Chart.Range.of(0, 100), bars, List.of());
  }

  private Chart strip(String name) {
    Map<Dimension, Map<Mark, Integer>> counts = new EnumMap<>(Dimension.class);
    for (Result result : assessment.results()) {
      counts
          .computeIfAbsent(result.indicator().dimension(), key -> new EnumMap<>(Mark.class))
          .merge(Words.mark(result.current().level()), 1, Integer::sum);
    }
    return new FindingsStrip(
        "Findings by dimension, " + name,
        "",
        counts.entrySet().stream()
            .map(e -> new FindingsStrip.Group(Words.dimension(e.getKey()), e.getValue()))
            .toList());
  }

  private void gaps(Draft draft, String name) {
    List<Gap> gaps = assessment.gaps();
    if (gaps.isEmpty()) {
      draft.paragraph("No gap is known: every answered requirement is met.");
      return;
    }
    draft.chart(
        new GapBars(
            "What closing the largest gaps would lift, " + name,
            Words.scoreUnit(assessment.system().passRule()).equals("%") ? "points of %" : "points",
            "",
            1,
            gaps.stream()
                .limit(SHOWN_GAPS)
                .map(
                    g ->
                        GapBars.Lift.of(
                            g.indicator().code() + " " + g.indicator().names().english(),
                            sameShown(g.leastLift(), g.lift(), 1) ? g.lift() : g.leastLift(),
                            g.lift(),
                            Words.hue(g.indicator().dimension())))
                .toList()));
    Grid.Sketch grid =
        Grid.captioned("Gaps, the largest lift first, " + name)
            .sheet("Gaps " + assessment.system().id())
            .column("Indicator")
            .column("Finding")
            .numbers("Short by", "")
            .numbers("Would lift", "points")
            .column("Decides the verdict")
            .column("Closed by intention");
    for (Gap gap : gaps) {
      grid.row(
          Cell.link(
              gap.indicator().code() + " " + gap.indicator().names().english(),
              "#" + anchor(gap.indicator().code())),
          finding(gap.indicator().code()),
          gap.shortfall().map(SystemReport::shortfall).orElse(Cell.words("yes/no")),
          ranged(gap.lift(), gap.leastLift(), gap.lift(), "points", 1),
          Cell.words(gap.decisive() ? "yes" : "no"),
          Cell.words(gap.intended() ? "yes" : "no"));
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

  private static Cell shortfall(Gap.Shortfall s) {
    return ranged(
        s.amount().value(),
        s.low(),
        s.high(),
        s.amount().unit().symbol(),
        digits(s.amount().value()));
  }

  /// Whether two figures read the same with so many digits: then a range would say nothing.
  private static boolean sameShown(double low, double high, int digits) {
    double scale = Math.pow(10, digits);
    return Math.round(low * scale) == Math.round(high * scale);
  }

  private static Cell ranged(double value, double low, double high, String unit, int digits) {
    String shown = unit.equals("1") ? "" : unit;
    return sameShown(low, high, digits)
        ? Cell.number(value, shown, digits)
        : Cell.ranged(value, low, high, shown, digits);
  }

  private String anchor(String code) {
    return assessment.system().id() + "-" + code;
  }

  private Grid indicators(String name) {
    boolean intends = assessment.intendedScore().isPresent();
    Grid.Sketch grid =
        Grid.captioned("Every indicator, " + name)
            .sheet(assessment.system().id())
            .column("Indicator")
            .column("Finding")
            .numbers("Value", "")
            .column("Required");
    if (intends) {
      grid.column("Intended");
    }
    grid.column("Source of the figures").column("Row is");
    for (Result result : assessment.results()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(result.indicator().code() + " " + result.indicator().names().english()));
      cells.add(new Cell.Finding(Words.mark(result.current().level()), runs(result)));
      cells.add(value(result));
      cells.add(Cell.words(requirement(result)));
      if (intends) {
        cells.add(
            result
                .intended()
                .map(j -> Cell.finding(Words.mark(j.level())))
                .orElse(Cell.words("as now")));
      }
      cells.add(sources(result.current()));
      cells.add(Cell.words(Words.provenance(result.indicator().provenance().mark())));
      grid.rowAt(anchor(result.indicator().code()), cells.toArray(Cell[]::new));
    }
    return grid.build();
  }

  private static String runs(Result result) {
    return result.certainty() >= 0.995
        ? ""
        : "in " + Math.round(10 * result.certainty()) + " of 10 runs";
  }

  private static String requirement(Result result) {
    if (!result.current().values().isEmpty()) {
      return String.join(
          "; ",
          result.current().values().stream()
              .map(t -> (t.label().isEmpty() ? "" : t.label() + " ") + t.requirement())
              .distinct()
              .toList());
    }
    return String.join(
        "; ",
        result.indicator().tests().stream()
            .map(t -> RequirementWords.of(t.requirement(), result.indicator().unit()))
            .distinct()
            .toList());
  }

  private Cell value(Result result) {
    Judgement judgement = result.current();
    return switch (judgement.level()) {
      case UNKNOWN -> Cell.unknown(judgement.why());
      case NOT_APPLICABLE -> Cell.notApplicable(judgement.why());
      case MET, PARTLY_MET, UNMET -> known(result);
    };
  }

  private static Cell known(Result result) {
    List<Judgement.Tested> values = result.current().values();
    if (values.size() != 1) {
      return Cell.words(
          String.join(
              ", ",
              values.stream()
                  .map(t -> t.label() + " " + Figures.plain(t.value().value()))
                  .toList()));
    }
    if (values.getFirst().requirement().equals("yes")) {
      return Cell.words(result.current().why().replace("answered ", ""));
    }
    double value = values.getFirst().value().value();
    String unit = result.indicator().unit().symbol().replaceFirst("^1$", "");
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
          judgement.values().isEmpty() ? formula(judgement) : "counted over the roster");
    }
    return Cell.words(
        String.join(
            "; ",
            judgement.from().stream()
                .map(Observation::source)
                .map(Source::title)
                .distinct()
                .toList()));
  }

  private String formula(Judgement judgement) {
    return judgement.missing().isEmpty()
        ? ""
        : "needs "
            + String.join(
                ", ",
                judgement.missing().stream()
                    .map(input -> dictionary.get(input.variable()).names().english())
                    .distinct()
                    .toList());
  }
}
