package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Claim;
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

/// One finding's answer to "from where?": requirement, formula, the values put in, their sources
/// and rivals, and how to compute it again.
public final class FigureReport {
  private FigureReport() {}

  /// The document of one indicator.
  ///
  /// @throws IllegalArgumentException when the system has no such indicator
  public static Document of(
      Scorecard scorecard, Assessment assessment, String code, Dictionary dictionary, Park park) {
    Result result =
        assessment.results().stream()
            .filter(r -> r.indicator().code().equals(code))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        assessment.system().id() + " has no indicator \"" + code + "\""));
    Indicator indicator = result.indicator();
    Draft draft =
        Document.titled(indicator.code() + " " + indicator.names().english())
            .headline(headline(park, assessment, result));
    if (result.current().level() != Judgement.Level.UNKNOWN && result.certainty() < 0.995) {
      draft.paragraph(
          "Drawn from the ranges of the figures behind it, it was found so in "
              + Math.round(100 * result.certainty())
              + " of 100 runs.");
    }
    provenance(draft, indicator);
    draft.heading("How it is computed").table(tests(result, scorecard, dictionary));
    draft.heading("Figures put in").table(inputs(scorecard, indicator, dictionary));
    draft.about("Index system", assessment.system().cited());
    draft.about("Data dictionary", assessment.dictionaryVersion());
    draft.about(
        "Random draws", assessment.recipe().draws() + ", seed " + assessment.recipe().seed());
    draft.about("Evidence fingerprint (SHA-256)", assessment.fingerprint());
    draft.about(
        "Compute again",
        "./parkwright assess WORKBOOK.xlsx --system %s --seed %d --draws %d --out DIR"
            .formatted(
                assessment.system().cited(),
                assessment.recipe().seed(),
                assessment.recipe().draws()));
    return draft.build();
  }

  private static String headline(Park park, Assessment assessment, Result result) {
    String found = Words.mark(result.current().level()).label();
    return "%s in %s, %s: %s."
        .formatted(
            found.substring(0, 1).toUpperCase(Locale.ROOT) + found.substring(1),
            park.names().english(),
            assessment.period(),
            result.current().why());
  }

  private static void provenance(Draft draft, Indicator indicator) {
    String source =
        indicator.provenance().source().map(s -> " Source: " + s.english() + ".").orElse("");
    String note = indicator.provenance().note().map(n -> " " + n.english()).orElse("");
    String words =
        switch (indicator.provenance().mark()) {
          case VERIFIED -> "This row was checked against the official text.";
          case SECONDARY -> "This row was taken from a source that is not the official text.";
          case RECALLED ->
              "This row was recalled from memory; confirm it against the official text.";
        };
    draft.notice(
        switch (indicator.provenance().mark()) {
          case VERIFIED, SECONDARY -> Notice.Kind.NOTE;
          case RECALLED -> Notice.Kind.RECALLED;
        },
        words + source + note);
  }

  private static Grid tests(Result result, Scorecard scorecard, Dictionary dictionary) {
    Grid.Sketch grid =
        Grid.captioned("Formula and requirement")
            .column("Part")
            .column("Formula")
            .column("With the values put in")
            .numbers("Value", result.indicator().unit().symbol().replaceFirst("^1$", ""))
            .column("Required");
    for (Indicator.Test test : result.indicator().tests()) {
      Judgement.Tested tested =
          result.current().values().stream()
              .filter(t -> t.label().equals(test.label()))
              .findFirst()
              .orElse(null);
      grid.row(
          Cell.words(test.label().isEmpty() ? "value" : test.label()),
          Cell.words(FormulaWords.of(test.formula())),
          Cell.words(WorkedFormula.of(test.formula(), scorecard.evidence(), dictionary)),
          tested == null
              ? none(result.current())
              : Cell.number(
                  tested.value().value(),
                  result.indicator().unit().symbol().replaceFirst("^1$", ""),
                  SystemReport.digits(tested.value().value())),
          Cell.words(
              tested == null
                  ? RequirementWords.of(test.requirement(), result.indicator().unit())
                  : tested.requirement()));
    }
    return grid.build();
  }

  private static Cell none(Judgement judgement) {
    return judgement.level() == Judgement.Level.NOT_APPLICABLE
        ? Cell.notApplicable(judgement.why())
        : Cell.unknown(judgement.why());
  }

  private static Grid inputs(Scorecard scorecard, Indicator indicator, Dictionary dictionary) {
    Grid.Sketch grid =
        Grid.captioned("Figures put into the formula, and their rivals")
            .sheet("Figures")
            .column("Variable")
            .column("Code")
            .column("Period")
            .numbers("Value", "")
            .column("As reported")
            .column("Source")
            .column("Recorded by")
            .column("Use");
    for (Inputs.Input input : Inputs.of(indicator)) {
      Answer answer = scorecard.evidence().answer(input.variable(), input.yearsBack());
      switch (answer) {
        case Answer.Known known -> {
          row(
              grid,
              dictionary,
              known.chosen(),
              known.reason().isEmpty() ? "used" : "used: " + known.reason());
          known.rivals().forEach(r -> row(grid, dictionary, r, "rival, not used"));
        }
        case Answer.NotApplicable not -> row(grid, dictionary, not.chosen(), "used");
        case Answer.Missing missing -> missing(grid, scorecard, dictionary, input, missing.why());
      }
    }
    return grid.build();
  }

  private static void missing(
      Grid.Sketch grid,
      Scorecard scorecard,
      Dictionary dictionary,
      Inputs.Input input,
      String why) {
    grid.row(
        Cell.words(dictionary.get(input.variable()).names().english()),
        Cell.words(input.variable()),
        Cell.words(scorecard.evidence().period().yearsBack(input.yearsBack()).toString()),
        Cell.unknown(why),
        Cell.words(""),
        Cell.words(""),
        Cell.words(""),
        Cell.words("asked for"));
  }

  private static void row(Grid.Sketch grid, Dictionary dictionary, Observation o, String use) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(dictionary.get(o.variable()).names().english()));
    cells.add(Cell.words(o.variable()));
    cells.add(Cell.words(o.period().toString()));
    cells.add(value(o, dictionary));
    cells.add(Cell.words(SourcesReport.reported(o.claim())));
    cells.add(Cell.words(o.source().cited()));
    cells.add(Cell.words(o.author() + ", " + o.at().toString().substring(0, 10)));
    cells.add(Cell.words(use));
    grid.row(cells);
  }

  private static Cell value(Observation o, Dictionary dictionary) {
    return switch (o.claim()) {
      case Claim.Value v -> {
        String unit = dictionary.unit(o.variable()).symbol().replaceFirst("^1$", "");
        int digits = SystemReport.digits(v.value());
        yield v.hasRange()
            ? Cell.ranged(v.value(), v.low(), v.high(), unit, digits)
            : Cell.words((Figures.plain(v.value()) + " " + unit).strip());
      }
      case Claim.NotApplicable not -> Cell.notApplicable(not.reason());
    };
  }
}
