package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.document.Block.Notice;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Chart;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Draft;
import org.parkwright.kernel.document.Grid;
import org.parkwright.kernel.document.Hue;
import org.parkwright.kernel.document.Mark;
import org.parkwright.kernel.document.RangeBars;

/// A scorecard as a document: the answer, the figure that shows it, what to ask next, then each
/// system with its gaps and every indicator with value, requirement and source.
public final class ScorecardReport {
  private static final int QUESTIONS = 12;

  private final Scorecard scorecard;
  private final Dictionary dictionary;
  private final Park park;

  private ScorecardReport(Scorecard scorecard, Dictionary dictionary, Park park) {
    this.scorecard = scorecard;
    this.dictionary = dictionary;
    this.park = park;
  }

  /// The document.
  ///
  /// @param engine version of Parkwright, for the replay
  public static Document of(Scorecard scorecard, Dictionary dictionary, Park park, String engine) {
    return new ScorecardReport(scorecard, dictionary, park).write(engine);
  }

  private Document write(String engine) {
    Draft draft =
        Document.titled(
            park.names().english() + ", " + scorecard.evidence().period() + ": scorecard");
    List<Assessment> all = scorecard.assessments();
    if (all.size() == 1) {
      draft.headline(sentence(park.names().english(), all.getFirst()));
    } else {
      draft.headline(headline());
      draft.bullets(
          all.stream()
              .map(a -> a.system().names().english() + ": " + standing(a))
              .toArray(String[]::new));
    }
    notices(draft);
    draft.chart(overview());
    draft.table(summary());
    questions(draft);
    for (Assessment assessment : scorecard.assessments()) {
      new SystemReport(assessment, dictionary).write(draft);
    }
    new SourcesReport(scorecard, dictionary).write(draft);
    about(draft, engine);
    return draft.build();
  }

  /// The answer over several systems.
  private String headline() {
    int all = scorecard.assessments().size();
    long passed = count(Verdict.MET);
    long open = count(Verdict.UNDETERMINED);
    String passes =
        passed == all
            ? "passes all " + all + " index systems"
            : passed == 0 && open == 0
                ? "passes none of " + all + " index systems"
                : "passes " + passed + " of " + all + " index systems";
    return park.names().english()
        + " "
        + passes
        + (open == 0 ? "" : "; " + open + (open == 1 ? " is" : " are") + " not yet decided");
  }

  private long count(Verdict verdict) {
    return scorecard.assessments().stream().filter(a -> a.decision().verdict() == verdict).count();
  }

  /// How a park stands in one system, in one sentence.
  public static String sentence(String park, Assessment a) {
    return "%s meets %s of %s%s: %s."
        .formatted(park, met(a), a.system().names().english(), upTo(a), passing(a));
  }

  /// The same without the names of park and system.
  static String standing(Assessment a) {
    return "%s met%s; %s.".formatted(met(a), upTo(a), passing(a));
  }

  private static String met(Assessment a) {
    return a.count(Level.MET)
        + " of the "
        + Words.counted(a.coverage().applicable(), "requirement")
        + " that apply";
  }

  private static String upTo(Assessment a) {
    int met = a.count(Level.MET);
    int unknown = a.count(Level.UNKNOWN);
    return unknown == 0
        ? ""
        : ", between " + met + " and " + (met + unknown) + " once the unknown are known";
  }

  private static String passing(Assessment a) {
    return switch (a.decision().verdict()) {
      case MET -> "the system is passed";
      case UNMET -> "the system is not passed";
      case UNDETERMINED -> "whether it passes is not yet decided";
    };
  }

  private void notices(Draft draft) {
    if (scorecard.assessments().stream().anyMatch(Assessment::illustrative)) {
      draft.notice(
          Notice.Kind.ILLUSTRATIVE,
          "Some or all figures of this park were invented to show how Parkwright works. They say"
              + " nothing about a real place.");
    }
    for (Assessment a : scorecard.assessments()) {
      if (a.recalled() > 0) {
        draft.notice(
            Notice.Kind.RECALLED,
            "%d of the %s findings of %s rest on rows that were recalled from memory, not checked against the official text. Confirm them before official use."
                .formatted(a.recalled(), a.coverage().total(), a.system().names().english()));
      }
    }
  }

  private Chart overview() {
    List<RangeBars.Bar> bars = new ArrayList<>();
    double most = 100;
    for (Assessment a : scorecard.assessments()) {
      most = Math.max(most, a.score().high());
      bars.add(bar(a.system().names().english(), a.score(), Hue.NEUTRAL));
    }
    return new RangeBars(
        "Score by index system",
        "% of the possible",
        "",
        0,
        Chart.Range.of(0, most),
        bars,
        List.of());
  }

  static RangeBars.Bar bar(String label, Score score, Hue hue) {
    return new RangeBars.Bar(
        label,
        Chart.Range.of(score.low(), score.high()),
        score.value().isPresent()
            ? Optional.of(Chart.Range.of(score.q25(), score.q75()))
            : Optional.empty(),
        score.value(),
        hue,
        score.band());
  }

  private Grid summary() {
    Grid.Sketch grid =
        Grid.captioned("How the park stands in each index system")
            .sheet("Systems")
            .column("Index system")
            .column("Verdict")
            .numbers("Score", "")
            .numbers("If intentions come true", "")
            .numbers("Answered", "%");
    Map<Mark, Level> levels = new LinkedHashMap<>();
    for (Level level :
        List.of(Level.MET, Level.PARTLY_MET, Level.UNMET, Level.UNKNOWN, Level.NOT_APPLICABLE)) {
      levels.put(Words.mark(level), level);
    }
    levels.keySet().forEach(mark -> grid.numbers(capital(mark.label()), ""));
    for (Assessment a : scorecard.assessments()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.link(a.system().names().english(), "#" + a.system().id()));
      cells.add(Cell.words(verdict(a.decision())));
      cells.add(score(a.score(), Words.scoreUnit(a.system().passRule())));
      cells.add(
          a.intendedScore()
              .map(s -> score(s, Words.scoreUnit(a.system().passRule())))
              .orElse(Cell.unknown("no intention recorded")));
      cells.add(Cell.number(100 * a.coverage().share(), "%", 0));
      levels.values().forEach(level -> cells.add(Cell.number(a.count(level), "", 0)));
      grid.row(cells);
    }
    return grid.build();
  }

  static String verdict(Decision decision) {
    String word = Words.verdict(decision.verdict());
    return decision.certainty() >= 0.995
        ? word
        : word + " (in " + Math.round(10 * decision.certainty()) + " of 10 runs)";
  }

  static Cell score(Score score, String unit) {
    return score.value().isPresent() && score.isCertain()
        ? Cell.number(score.value().getAsDouble(), unit, 0)
        : score.value().isPresent()
            ? Cell.ranged(score.value().getAsDouble(), score.low(), score.high(), unit, 0)
            : Cell.unknown("nothing answered; could be anything from 0 to 100");
  }

  private void questions(Draft draft) {
    List<NextQuestions.Question> questions = scorecard.questions();
    draft.heading("What to ask next", "next");
    if (questions.isEmpty()) {
      draft.paragraph("Every question of the chosen systems is answered.");
      return;
    }
    int settled =
        questions.stream().limit(QUESTIONS).mapToInt(NextQuestions.Question::settles).sum();
    draft.paragraph(
        "%s are still open. Answering the first %d settles %s."
            .formatted(
                Words.counted(questions.size(), "question"),
                Math.min(QUESTIONS, questions.size()),
                Words.counted(settled, "finding")));
    Grid.Sketch grid =
        Grid.captioned("Unanswered questions, those that settle most first")
            .sheet("Next questions")
            .column("Question")
            .column("Years")
            .column("Who knows")
            .numbers("Settles", "")
            .column("Counts for");
    for (NextQuestions.Question q : questions) {
      grid.row(
          Cell.words(dictionary.get(q.variable()).names().english()),
          Cell.words(years(q)),
          Cell.words(dictionary.get(q.variable()).reporter()),
          Cell.number(q.settles(), "", 0),
          Cell.words(String.join(", ", q.indicators())));
    }
    draft.table(grid);
  }

  private String years(NextQuestions.Question question) {
    return String.join(
        ", ",
        question.yearsBack().stream()
            .map(back -> scorecard.evidence().period().yearsBack(back).toString())
            .toList());
  }

  private void about(Draft draft, String engine) {
    draft.about("Park", park.names().english() + " (" + park.id() + ")");
    draft.about("Period", scorecard.evidence().period().toString());
    for (Assessment a : scorecard.assessments()) {
      draft.about("Index system", a.system().cited() + ", " + a.system().names().english());
    }
    Assessment first = scorecard.assessments().getFirst();
    draft.about("Data dictionary", first.dictionaryVersion());
    draft.about("Random draws", first.recipe().draws() + ", seed " + first.recipe().seed());
    draft.about("Evidence fingerprint (SHA-256)", first.fingerprint());
    draft.about("Parkwright", engine);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
