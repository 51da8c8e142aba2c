package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.parkwright.kernel.document.RangeBars;
import org.parkwright.kernel.document.Wording;

/// A scorecard as a document: the answer, the figure that shows it, what to ask next, then each
/// system with its gaps and every indicator with value, requirement and source.
public final class ScorecardReport {
  private static final int QUESTIONS = 12;
  private static final List<Level> LEVELS =
      List.of(Level.MET, Level.PARTLY_MET, Level.UNMET, Level.UNKNOWN, Level.NOT_APPLICABLE);
  private static final Set<String> REPORTERS = Set.of("park", "tenant", "country", "survey");

  private final Scorecard scorecard;
  private final Dictionary dictionary;
  private final Park park;
  private final Wording wording;

  private ScorecardReport(Scorecard scorecard, Dictionary dictionary, Park park, Wording wording) {
    this.scorecard = scorecard;
    this.dictionary = dictionary;
    this.park = park;
    this.wording = wording;
  }

  /// The document.
  ///
  /// @param engine version of Parkwright, for the replay
  /// @param wording the reader's language
  public static Document of(
      Scorecard scorecard, Dictionary dictionary, Park park, String engine, Wording wording) {
    return new ScorecardReport(scorecard, dictionary, park, wording).write(engine);
  }

  private Document write(String engine) {
    Draft draft =
        Document.titled(
                wording.say(
                    "report.title",
                    park.names().in(wording),
                    scorecard.evidence().period().toString()))
            .in(wording.locale().toLanguageTag());
    List<Assessment> all = scorecard.assessments();
    if (all.size() == 1) {
      draft.headline(sentence(park.names().in(wording), all.getFirst(), wording));
    } else {
      draft.headline(headline());
      draft.bullets(
          all.stream()
              .map(
                  a ->
                      wording.say(
                          "why.labelled", a.system().names().in(wording), standing(a, wording)))
              .toArray(String[]::new));
    }
    notices(draft);
    draft.chart(overview());
    draft.table(summary());
    questions(draft);
    for (Assessment assessment : scorecard.assessments()) {
      new SystemReport(assessment, dictionary, wording).write(draft);
    }
    new SourcesReport(scorecard, dictionary, wording).write(draft);
    about(draft, engine);
    return draft.build();
  }

  /// The answer over several systems.
  private String headline() {
    String name = park.names().in(wording);
    int all = scorecard.assessments().size();
    int passed = count(Verdict.MET);
    int open = count(Verdict.UNDETERMINED);
    if (passed == all) {
      return wording.say("report.headline.all", name, all);
    }
    if (open > 0) {
      return wording.say("report.headline.open", name, passed, all, open);
    }
    return passed == 0
        ? wording.say("report.headline.none", name, all)
        : wording.say("report.headline.some", name, passed, all);
  }

  private int count(Verdict verdict) {
    return (int)
        scorecard.assessments().stream().filter(a -> a.decision().verdict() == verdict).count();
  }

  /// How a park stands in one system, in one sentence.
  public static String sentence(String park, Assessment a, Wording wording) {
    return wording.say(
        "report.sentence",
        a.count(Level.MET),
        a.coverage().applicable(),
        a.count(Level.UNKNOWN),
        a.count(Level.MET) + a.count(Level.UNKNOWN),
        a.decision().verdict().name(),
        park,
        a.system().names().in(wording));
  }

  /// The same without the names of park and system.
  static String standing(Assessment a, Wording wording) {
    return wording.say(
        "report.standing",
        a.count(Level.MET),
        a.coverage().applicable(),
        a.count(Level.UNKNOWN),
        a.count(Level.MET) + a.count(Level.UNKNOWN),
        a.decision().verdict().name());
  }

  private void notices(Draft draft) {
    if (scorecard.assessments().stream().anyMatch(Assessment::illustrative)) {
      draft.notice(Notice.Kind.ILLUSTRATIVE, wording.say("report.illustrative"));
    }
    for (Assessment a : scorecard.assessments()) {
      if (a.recalled() > 0) {
        draft.notice(
            Notice.Kind.RECALLED,
            wording.say(
                "report.recalled",
                a.recalled(),
                a.coverage().total(),
                a.system().names().in(wording)));
      }
    }
  }

  private Chart overview() {
    List<RangeBars.Bar> bars = new ArrayList<>();
    double most = 100;
    for (Assessment a : scorecard.assessments()) {
      most = Math.max(most, a.score().high());
      bars.add(bar(a.system().names().in(wording), a.score(), Hue.NEUTRAL, wording));
    }
    return new RangeBars(
        wording.say("report.chart.scores"),
        wording.say("score.possible"),
        "",
        0,
        Chart.Range.of(0, most),
        bars,
        List.of());
  }

  static RangeBars.Bar bar(String label, Score score, Hue hue, Wording wording) {
    return new RangeBars.Bar(
        label,
        Chart.Range.of(score.low(), score.high()),
        score.value().isPresent()
            ? Optional.of(Chart.Range.of(score.q25(), score.q75()))
            : Optional.empty(),
        score.value(),
        hue,
        score.band().map(band -> band.in(wording)).orElse(""));
  }

  private Grid summary() {
    Grid.Sketch grid =
        Grid.captioned(wording.say("report.systems.caption"))
            .sheet(wording.say("report.systems.sheet"))
            .column(wording.say("report.system"))
            .column(wording.say("report.verdict"))
            .numbers(wording.say("report.score"), "")
            .numbers(wording.say("report.score.intended"), "")
            .numbers(wording.say("report.answered"), "%");
    LEVELS.forEach(level -> grid.numbers(wording.say("report.finding." + level), ""));
    for (Assessment a : scorecard.assessments()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.link(a.system().names().in(wording), "#" + a.system().id()));
      cells.add(Cell.words(verdict(a.decision(), wording)));
      String unit = Words.scoreUnit(a.system().passRule(), wording);
      cells.add(score(a.score(), unit, wording));
      cells.add(
          a.intendedScore()
              .map(s -> score(s, unit, wording))
              .orElse(Cell.unknown(wording.say("report.intention.none"))));
      cells.add(Cell.number(100 * a.coverage().share(), "%", 0));
      LEVELS.forEach(level -> cells.add(Cell.number(a.count(level), "", 0)));
      grid.row(cells);
    }
    return grid.build();
  }

  static String verdict(Decision decision, Wording wording) {
    String word = Words.verdict(decision.verdict(), wording);
    return decision.certainty() >= 0.995
        ? word
        : wording.say("report.verdict.runs", word, (int) Math.round(10 * decision.certainty()));
  }

  static Cell score(Score score, String unit, Wording wording) {
    return score.value().isPresent() && score.isCertain()
        ? Cell.number(score.value().getAsDouble(), unit, 0)
        : score.value().isPresent()
            ? Cell.ranged(score.value().getAsDouble(), score.low(), score.high(), unit, 0)
            : Cell.unknown(wording.say("report.score.unknown"));
  }

  private void questions(Draft draft) {
    List<NextQuestions.Question> questions = scorecard.questions();
    draft.heading(wording.say("report.next"), "next");
    if (questions.isEmpty()) {
      draft.paragraph(wording.say("report.next.none"));
      return;
    }
    int settled =
        questions.stream().limit(QUESTIONS).mapToInt(NextQuestions.Question::settles).sum();
    draft.paragraph(
        wording.say(
            "report.next.open", questions.size(), Math.min(QUESTIONS, questions.size()), settled));
    Grid.Sketch grid =
        Grid.captioned(wording.say("report.next.caption"))
            .sheet(wording.say("report.next.sheet"))
            .column(wording.say("report.question"))
            .column(wording.say("report.years"))
            .column(wording.say("report.reporter"))
            .numbers(wording.say("report.settles"), "")
            .column(wording.say("report.counts"));
    for (NextQuestions.Question q : questions) {
      grid.row(
          Cell.words(dictionary.get(q.variable()).names().in(wording)),
          Cell.words(years(q)),
          Cell.words(reporter(dictionary.get(q.variable()).reporter())),
          Cell.number(q.settles(), "", 0),
          Cell.words(Words.joined(q.indicators(), wording)));
    }
    draft.table(grid);
  }

  private String years(NextQuestions.Question question) {
    return Words.joined(
        question.yearsBack().stream()
            .map(back -> scorecard.evidence().period().yearsBack(back).toString())
            .toList(),
        wording);
  }

  private void about(Draft draft, String engine) {
    draft.about(
        wording.say("report.park"),
        wording.say("report.named", park.names().in(wording), park.id().toString()));
    draft.about(wording.say("report.period"), scorecard.evidence().period().toString());
    for (Assessment a : scorecard.assessments()) {
      draft.about(
          wording.say("report.system"),
          wording.say("list.comma", a.system().cited(), a.system().names().in(wording)));
    }
    Assessment first = scorecard.assessments().getFirst();
    draft.about(wording.say("report.dictionary"), first.dictionaryVersion());
    draft.about(wording.say("report.draws"), draws(first.recipe(), wording));
    draft.about(wording.say("report.fingerprint"), first.fingerprint());
    draft.about("Parkwright", engine);
  }

  /// Number of draws and seed, as they are typed to compute again.
  static String draws(Recipe recipe, Wording wording) {
    return wording.say(
        "report.draws.seed", Integer.toString(recipe.draws()), Long.toString(recipe.seed()));
  }

  /// Who usually knows, in words where the data dictionary uses one of its usual ones.
  private String reporter(String reporter) {
    return REPORTERS.contains(reporter) ? wording.say("reporter." + reporter) : reporter;
  }
}
