package org.parkwright.server.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.parkwright.domain.assess.Assessment;
import org.parkwright.domain.assess.DimensionScore;
import org.parkwright.domain.assess.Gap;
import org.parkwright.domain.assess.NextQuestions;
import org.parkwright.domain.assess.Score;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.assess.ScorecardReport;
import org.parkwright.domain.assess.Words;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.text.OneLine;

/// A scorecard on a terminal: what the report's first screen says, in 80 columns without colour.
final class ScorecardText {
  private static final int GAPS = 5;
  private static final int QUESTIONS = 5;
  private static final int INDENT = 13;

  private final PrintWriter out;
  private final Wording wording;

  private ScorecardText(PrintWriter out, Wording wording) {
    this.out = out;
    this.wording = wording;
  }

  /// @param wording language of names, sentences and reasons; the labels in front are English
  static void print(
      Scorecard scorecard, Dictionary dictionary, Park park, Wording wording, PrintWriter out) {
    ScorecardText text = new ScorecardText(out, wording);
    out.println(OneLine.of(park.names().in(wording)) + ", " + scorecard.evidence().period());
    scorecard.assessments().forEach(assessment -> text.system(assessment, park));
    text.questions(scorecard, dictionary);
  }

  private void system(Assessment a, Park park) {
    out.println();
    out.println(OneLine.of(a.system().cited()));
    lines(ScorecardReport.sentence(park.names().in(wording), a, wording), 2);
    labelled(
        "verdict",
        Words.verdict(a.decision().verdict(), wording) + ": " + a.decision().reason().in(wording));
    String unit = Words.scoreUnit(a.system().passRule(), wording);
    labelled("score", score(a.score(), unit));
    a.intendedScore().ifPresent(s -> labelled("intended", score(s, unit)));
    labelled(
        "answered",
        "%d of %d that apply, %d in all"
            .formatted(a.coverage().answered(), a.coverage().applicable(), a.coverage().total()));
    labelled(
        "findings",
        "%d met, %d partly met, %d unmet, %d unknown, %d not applicable"
            .formatted(
                a.count(Level.MET),
                a.count(Level.PARTLY_MET),
                a.count(Level.UNMET),
                a.count(Level.UNKNOWN),
                a.count(Level.NOT_APPLICABLE)));
    a.dimensions().forEach(this::dimension);
    gaps(a);
    notices(a);
  }

  private void dimension(DimensionScore d) {
    out.printf(
        "  %-12s%s %s%n",
        Words.dimension(d.dimension(), wording).toLowerCase(wording.locale()),
        RangeLine.of(d.score(), 100),
        score(d.score(), "%"));
  }

  private void gaps(Assessment a) {
    if (a.gaps().isEmpty()) {
      return;
    }
    out.println("  largest gaps (points that closing one adds)");
    a.gaps().stream().limit(GAPS).forEach(this::gap);
    if (a.gaps().size() > GAPS) {
      out.printf("    and %d more in the report%n", a.gaps().size() - GAPS);
    }
  }

  private void gap(Gap gap) {
    String lift = String.format(Locale.ROOT, "+%.1f", gap.lift());
    List<String> title =
        Lines.of(gap.indicator().code() + " " + gap.indicator().names().in(wording), 0, 66);
    out.printf("    %-66s %7s%n", title.getFirst(), lift);
    title.stream().skip(1).forEach(line -> out.println("      " + line));
  }

  private void notices(Assessment a) {
    if (a.recalled() > 0) {
      lines(
          "note: %d findings rest on rows recalled from memory; confirm them before official use."
              .formatted(a.recalled()),
          2);
    }
    if (a.illustrative()) {
      lines("note: illustrative: some figures were invented to show how Parkwright works.", 2);
    }
  }

  private void questions(Scorecard scorecard, Dictionary dictionary) {
    out.println();
    if (scorecard.questions().isEmpty()) {
      out.println("Every question of the chosen systems is answered.");
      return;
    }
    out.printf("What to ask next (%d questions are open)%n", scorecard.questions().size());
    for (NextQuestions.Question q : scorecard.questions().stream().limit(QUESTIONS).toList()) {
      String label = dictionary.get(q.variable()).names().in(wording);
      List<String> title = Lines.of(label, 0, 60);
      out.printf("  %-60s settles %d%n", title.getFirst(), q.settles());
      title.stream().skip(1).forEach(line -> out.println("    " + line));
    }
  }

  private String score(Score score, String unit) {
    String shown = unit.equals("%") ? " %" : " " + unit;
    if (score.value().isEmpty()) {
      return "unknown (%s to %s%s)".formatted(round(score.low()), round(score.high()), shown);
    }
    String value = round(score.value().getAsDouble()) + shown;
    String range =
        score.isCertain() ? "" : " (%s to %s)".formatted(round(score.low()), round(score.high()));
    return value + range + score.band().map(band -> ", " + band.in(wording)).orElse("");
  }

  private static String round(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }

  private void labelled(String label, String text) {
    List<String> lines = Lines.of(text, INDENT);
    out.println("  " + label + lines.getFirst().substring(2 + label.length()));
    lines.stream().skip(1).forEach(out::println);
  }

  private void lines(String text, int indent) {
    Lines.of(text, indent).forEach(out::println);
  }
}
