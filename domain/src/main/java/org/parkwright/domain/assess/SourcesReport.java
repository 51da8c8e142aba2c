package org.parkwright.domain.assess;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Dated;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.index.Figures;
import org.parkwright.domain.index.Inputs;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Draft;
import org.parkwright.kernel.document.Grid;
import org.parkwright.kernel.document.Wording;

/// The figures behind a scorecard, chosen and rival, with their sources.
final class SourcesReport {
  private final Scorecard scorecard;
  private final Dictionary dictionary;
  private final Wording wording;

  SourcesReport(Scorecard scorecard, Dictionary dictionary, Wording wording) {
    this.scorecard = scorecard;
    this.dictionary = dictionary;
    this.wording = wording;
  }

  void write(Draft draft) {
    Set<String> used = new TreeSet<>();
    scorecard
        .assessments()
        .forEach(a -> Inputs.of(a.system()).forEach(input -> used.add(input.variable())));
    Grid.Sketch grid =
        Grid.captioned(wording.say("sources.caption"))
            .sheet(wording.say("sources.sheet"))
            .column(wording.say("sources.variable"))
            .column(wording.say("report.period"))
            .column(wording.say("sources.reported"))
            .column(wording.say("sources.source"))
            .column(wording.say("sources.note"))
            .column(wording.say("sources.record"));
    int rows = 0;
    for (Map.Entry<Evidence.Slot, Answer> entry : scorecard.evidence().answers().entrySet()) {
      if (!used.contains(entry.getKey().variable())) {
        continue;
      }
      rows++;
      switch (entry.getValue()) {
        case Answer.Known known -> {
          row(grid, entry.getKey(), known.chosen(), chosen(known));
          known
              .rivals()
              .forEach(rival -> row(grid, entry.getKey(), rival, wording.say("sources.rival")));
        }
        case Answer.NotApplicable not ->
            row(grid, entry.getKey(), not.chosen(), wording.say("sources.used"));
        case Answer.Missing missing -> {}
      }
    }
    if (rows > 0) {
      draft.heading(wording.say("sources.heading"), "figures");
      draft.table(grid);
    }
  }

  /// That a figure is used, and why where there was a choice.
  String chosen(Answer.Known known) {
    return known
        .reason()
        .map(why -> wording.say("sources.used.why", why.in(wording)))
        .orElseGet(() -> wording.say("sources.used"));
  }

  private void row(Grid.Sketch grid, Evidence.Slot slot, Observation o, String use) {
    grid.row(
        Cell.words(
            dictionary
                .find(slot.variable())
                .map(v -> v.names().in(wording))
                .orElse(slot.variable())),
        Cell.words(
            slot.scenario() == Scenario.INTENDED
                ? wording.say("sources.intended", slot.period().toString())
                : slot.period().toString()),
        Cell.words(reported(o)),
        Cell.words(o.source().cited(wording)),
        Cell.words(
            String.join(". ", Stream.of(o.method(), o.note()).filter(t -> !t.isBlank()).toList())),
        Cell.words(
            wording.say("sources.recorded", use, o.author(), new Dated(o.at()).in(wording))));
  }

  /// A claim as it was typed.
  static String reported(Claim claim, Wording wording) {
    return switch (claim) {
      case Claim.Value value ->
          (value.typed() + " " + Figures.unit(wording, value.typedUnit())).strip();
      case Claim.NotApplicable not -> wording.say("sources.na", not.reason());
    };
  }

  /// The claim with its range, or with its grade where it has none.
  private String reported(Observation o) {
    String claim = reported(o.claim(), wording);
    if (!(o.claim() instanceof Claim.Value value)) {
      return claim;
    }
    if (!value.hasRange()) {
      return o.grade()
          .map(grade -> Words.joined(List.of(claim, wording.say("grade." + grade)), wording))
          .orElse(claim);
    }
    String unit = Figures.unit(wording, dictionary.unit(o.variable()));
    return wording
        .say(
            "sources.range",
            claim,
            Figures.in(wording, value.low()),
            Figures.in(wording, value.high()),
            unit)
        .strip();
  }
}
