package org.parkwright.domain.assess;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.index.Figures;
import org.parkwright.domain.index.Inputs;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Draft;
import org.parkwright.kernel.document.Grid;

/// The figures behind a scorecard, chosen and rival, with their sources.
final class SourcesReport {
  private final Scorecard scorecard;
  private final Dictionary dictionary;

  SourcesReport(Scorecard scorecard, Dictionary dictionary) {
    this.scorecard = scorecard;
    this.dictionary = dictionary;
  }

  void write(Draft draft) {
    Set<String> used = new TreeSet<>();
    scorecard
        .assessments()
        .forEach(a -> Inputs.of(a.system()).forEach(input -> used.add(input.variable())));
    Grid.Sketch grid =
        Grid.captioned("Figures used, with their sources")
            .sheet("Figures")
            .column("Variable")
            .column("Period")
            .column("As reported")
            .column("Source")
            .column("Method and note")
            .column("Record");
    int rows = 0;
    for (Map.Entry<Evidence.Slot, Answer> entry : scorecard.evidence().answers().entrySet()) {
      if (!used.contains(entry.getKey().variable())) {
        continue;
      }
      rows++;
      switch (entry.getValue()) {
        case Answer.Known known -> {
          row(grid, entry.getKey(), known.chosen(), chosen(known));
          known.rivals().forEach(rival -> row(grid, entry.getKey(), rival, "rival, not used"));
        }
        case Answer.NotApplicable not -> row(grid, entry.getKey(), not.chosen(), "used");
        case Answer.Missing missing -> {}
      }
    }
    if (rows > 0) {
      draft.heading("Figures and sources", "figures");
      draft.table(grid);
    }
  }

  private static String chosen(Answer.Known known) {
    return known.reason().isEmpty() ? "used" : "used: " + known.reason();
  }

  private void row(Grid.Sketch grid, Evidence.Slot slot, Observation o, String use) {
    grid.row(
        Cell.words(
            dictionary.find(slot.variable()).map(v -> v.names().english()).orElse(slot.variable())),
        Cell.words(slot.period() + (slot.scenario() == Scenario.INTENDED ? " (intended)" : "")),
        Cell.words(reported(o.claim()) + range(o)),
        Cell.words(o.source().cited()),
        Cell.words(
            String.join(". ", Stream.of(o.method(), o.note()).filter(t -> !t.isBlank()).toList())),
        Cell.words(use + "; " + o.author() + ", " + o.at().toString().substring(0, 10)));
  }

  static String reported(Claim claim) {
    return switch (claim) {
      case Claim.Value value -> (value.typed() + " " + value.typedUnit()).strip();
      case Claim.NotApplicable not -> "not applicable: " + not.reason();
    };
  }

  private String range(Observation o) {
    if (!(o.claim() instanceof Claim.Value value)) {
      return "";
    }
    String grade = o.grade().map(g -> g.name().toLowerCase(Locale.ROOT)).orElse("");
    if (!value.hasRange()) {
      return grade.isEmpty() ? "" : ", " + grade;
    }
    return ", %s to %s %s"
        .formatted(
            Figures.plain(value.low()),
            Figures.plain(value.high()),
            dictionary.unit(o.variable()).symbol());
  }
}
