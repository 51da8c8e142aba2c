package org.parkwright.formats.mapping.propose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parkwright.formats.mapping.Mapping;
import org.parkwright.formats.mapping.propose.sample.ColumnSample;
import org.parkwright.formats.mapping.propose.sample.TableSample;
import org.parkwright.kernel.document.Phrase;

/// Says of every column that a proposal does not read why it does not.
final class Leftover {
  private Leftover() {}

  static void tell(
      TableSample table, Assignment assignment, Mapping mapping, List<Choice> choices) {
    Set<String> told = new TreeSet<>(mapping.read());
    choices.forEach(choice -> told.add(choice.column()));
    for (ColumnSample column : table.columns()) {
      if (!told.contains(column.heading())) {
        choices.add(about(column, assignment));
      }
    }
  }

  private static Choice about(ColumnSample column, Assignment assignment) {
    if (column.isEmpty()) {
      return new Choice(column.heading(), "", 0, Phrase.of("propose.left.empty"), false);
    }
    Optional<Candidate> best = assignment.best(column);
    if (best.isEmpty() || best.get().confidence() < 0.05) {
      return new Choice(column.heading(), "", 0, Phrase.of("propose.left.unknown"), false);
    }
    Candidate candidate = best.get();
    Optional<ColumnSample> winner = assignment.column(candidate.use());
    boolean taken = candidate.confidence() >= Choice.ENOUGH && winner.isPresent();
    return new Choice(
        column.heading(),
        candidate.use(),
        candidate.confidence(),
        taken
            ? Phrase.of(
                "propose.left.other",
                Choice.named(candidate.use()),
                winner.map(ColumnSample::heading).orElse(""))
            : Phrase.of("propose.left.unsure", candidate.reason()),
        false);
  }
}
