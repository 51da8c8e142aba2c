package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Dated;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.index.Figures;
import org.parkwright.domain.index.FormulaWords;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.index.Judgement;
import org.parkwright.domain.index.RequirementWords;
import org.parkwright.domain.index.WorkedFormula;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.document.Block.Notice;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Draft;
import org.parkwright.kernel.document.Grid;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;

/// One finding's answer to "from where?": requirement, formula, the values put in, their sources
/// and rivals, and how to compute it again.
public final class FigureReport {
  private final Scorecard scorecard;
  private final Assessment assessment;
  private final Result result;
  private final Dictionary dictionary;
  private final Park park;
  private final Wording wording;

  private FigureReport(
      Scorecard scorecard,
      Assessment assessment,
      Result result,
      Dictionary dictionary,
      Park park,
      Wording wording) {
    this.scorecard = scorecard;
    this.assessment = assessment;
    this.result = result;
    this.dictionary = dictionary;
    this.park = park;
    this.wording = wording;
  }

  /// The document of one indicator.
  ///
  /// @param wording the reader's language
  /// @throws IllegalArgumentException when the system has no such indicator
  public static Document of(
      Scorecard scorecard,
      Assessment assessment,
      String code,
      Dictionary dictionary,
      Park park,
      Wording wording) {
    Result result =
        assessment.results().stream()
            .filter(r -> r.indicator().code().equals(code))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        assessment.system().id() + " has no indicator \"" + code + "\""));
    return new FigureReport(scorecard, assessment, result, dictionary, park, wording).write();
  }

  private Document write() {
    Indicator indicator = result.indicator();
    Draft draft =
        Document.titled(indicator.code() + " " + indicator.names().in(wording))
            .in(wording.locale().toLanguageTag())
            .headline(headline());
    if (result.current().level() != Judgement.Level.UNKNOWN && result.certainty() < 0.995) {
      draft.paragraph(wording.say("figures.runs", (int) Math.round(100 * result.certainty())));
    }
    provenance(draft, indicator);
    draft.heading(wording.say("figures.how")).table(tests());
    draft.heading(wording.say("figures.inputs")).table(inputs());
    about(draft);
    return draft.build();
  }

  private void about(Draft draft) {
    Recipe recipe = assessment.recipe();
    draft.about(wording.say("report.system"), assessment.system().cited());
    draft.about(wording.say("report.dictionary"), assessment.dictionaryVersion());
    draft.about(wording.say("report.draws"), ScorecardReport.draws(recipe, wording));
    draft.about(wording.say("report.fingerprint"), assessment.fingerprint());
    draft.about(
        wording.say("figures.again"),
        "./parkwright assess WORKBOOK.xlsx --system %s --seed %d --draws %d --out DIR"
            .formatted(assessment.system().cited(), recipe.seed(), recipe.draws()));
  }

  private String headline() {
    return wording.say(
        "figures.headline",
        result.current().level().name(),
        park.names().in(wording),
        assessment.period().toString(),
        result.current().why().in(wording));
  }

  private void provenance(Draft draft, Indicator indicator) {
    List<String> sentences = new ArrayList<>();
    sentences.add(wording.say("figures.row." + indicator.provenance().mark()));
    indicator
        .provenance()
        .source()
        .ifPresent(source -> sentences.add(wording.say("figures.row.source", source.in(wording))));
    indicator.provenance().note().ifPresent(note -> sentences.add(note.in(wording)));
    draft.notice(
        switch (indicator.provenance().mark()) {
          case VERIFIED, SECONDARY -> Notice.Kind.NOTE;
          case RECALLED -> Notice.Kind.RECALLED;
        },
        String.join(" ", sentences));
  }

  private Grid tests() {
    String unit = Figures.unit(wording, result.indicator().unit());
    Grid.Sketch grid =
        Grid.captioned(wording.say("figures.formula.caption"))
            .column(wording.say("figures.part"))
            .column(wording.say("figures.formula"))
            .column(wording.say("figures.worked"))
            .numbers(wording.say("report.value"), unit)
            .column(wording.say("report.required"));
    for (Indicator.Test test : result.indicator().tests()) {
      Optional<Judgement.Tested> tested =
          result.current().values().stream()
              .filter(t -> t.label().equals(test.label()))
              .findFirst();
      grid.row(
          Cell.words(test.label().isEmpty() ? wording.say("figures.part.only") : test.label()),
          Cell.words(FormulaWords.of(test.formula(), wording)),
          Cell.words(WorkedFormula.of(test.formula(), scorecard.evidence(), dictionary, wording)),
          tested
              .map(t -> t.value().value())
              .map(value -> Cell.number(value, unit, SystemReport.digits(value)))
              .orElseGet(() -> none(result.current())),
          Cell.words(
              RequirementWords.of(
                  tested.map(Judgement.Tested::requirement).orElse(test.requirement()),
                  result.indicator().unit(),
                  wording)));
    }
    return grid.build();
  }

  private Cell none(Judgement judgement) {
    String why = judgement.why().in(wording);
    return judgement.level() == Judgement.Level.NOT_APPLICABLE
        ? Cell.notApplicable(why)
        : Cell.unknown(why);
  }

  private Grid inputs() {
    Grid.Sketch grid =
        Grid.captioned(wording.say("figures.inputs.caption"))
            .sheet(wording.say("sources.sheet"))
            .column(wording.say("sources.variable"))
            .column(wording.say("figures.code"))
            .column(wording.say("report.period"))
            .numbers(wording.say("report.value"), "")
            .column(wording.say("sources.reported"))
            .column(wording.say("sources.source"))
            .column(wording.say("figures.author"))
            .column(wording.say("figures.use"));
    SourcesReport sources = new SourcesReport(scorecard, dictionary, wording);
    for (Inputs.Input input : Inputs.of(result.indicator())) {
      switch (scorecard.evidence().answer(input.variable(), input.yearsBack())) {
        case Answer.Known known -> {
          row(grid, known.chosen(), sources.chosen(known));
          known.rivals().forEach(r -> row(grid, r, wording.say("sources.rival")));
        }
        case Answer.NotApplicable not -> row(grid, not.chosen(), wording.say("sources.used"));
        case Answer.Missing missing -> missing(grid, input, missing.why().in(wording));
      }
    }
    return grid.build();
  }

  private void missing(Grid.Sketch grid, Inputs.Input input, String why) {
    grid.row(
        Cell.words(dictionary.get(input.variable()).names().in(wording)),
        Cell.words(input.variable()),
        Cell.words(scorecard.evidence().period().yearsBack(input.yearsBack()).toString()),
        Cell.unknown(why),
        Cell.words(""),
        Cell.words(""),
        Cell.words(""),
        Cell.words(wording.say("figures.asked")));
  }

  private void row(Grid.Sketch grid, Observation o, String use) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(dictionary.get(o.variable()).names().in(wording)));
    cells.add(Cell.words(o.variable()));
    cells.add(Cell.words(o.period().toString()));
    cells.add(value(o));
    cells.add(Cell.words(SourcesReport.reported(o.claim(), wording)));
    cells.add(Cell.words(o.source().cited(wording)));
    cells.add(Cell.words(wording.say("list.comma", o.author(), new Dated(o.at()).in(wording))));
    cells.add(Cell.words(use));
    grid.row(cells);
  }

  private Cell value(Observation o) {
    return switch (o.claim()) {
      case Claim.Value v -> {
        Unit unit = dictionary.unit(o.variable());
        yield v.hasRange()
            ? Cell.ranged(
                v.value(),
                v.low(),
                v.high(),
                Figures.unit(wording, unit),
                SystemReport.digits(v.value()))
            : Cell.words(Figures.in(wording, new Quantity(v.value(), unit)));
      }
      case Claim.NotApplicable not -> Cell.notApplicable(not.reason());
    };
  }
}
