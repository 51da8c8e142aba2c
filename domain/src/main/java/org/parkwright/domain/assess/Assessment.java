package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Judgement;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.domain.index.Provenance;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;

/// One park in one period against one index system.
///
/// Everything in it follows from the system, the dictionary, the evidence and the recipe: the same
/// four give the same assessment on any machine and day.
///
/// @param system the system
/// @param dictionaryVersion version of the data dictionary
/// @param park whose
/// @param period when
/// @param recipe seed and draws
/// @param fingerprint fingerprint of the evidence
/// @param results one per indicator, in the system's order
/// @param coverage how much could be answered
/// @param score score with range
/// @param intendedScore score if the recorded intentions come true, where there are any
/// @param decision verdict with reason
/// @param intendedDecision verdict if the intentions come true
/// @param dimensions score by dimension, in the order in which the system names them
/// @param gaps requirements not fully met, the largest lift first
public record Assessment(
    IndexSystem system,
    String dictionaryVersion,
    ParkId park,
    Period period,
    Recipe recipe,
    String fingerprint,
    List<Result> results,
    Coverage coverage,
    Score score,
    Optional<Score> intendedScore,
    Decision decision,
    Optional<Decision> intendedDecision,
    List<DimensionScore> dimensions,
    List<Gap> gaps) {

  public Assessment {
    results = List.copyOf(results);
    dimensions = List.copyOf(dimensions);
    gaps = List.copyOf(gaps);
  }

  /// The same results, told to follow from other evidence.
  Assessment on(Evidence whole) {
    return new Assessment(
        system,
        dictionaryVersion,
        whole.park(),
        whole.period(),
        recipe,
        whole.fingerprint(),
        results,
        coverage,
        score,
        intendedScore,
        decision,
        intendedDecision,
        dimensions,
        gaps);
  }

  /// Assesses a park.
  public static Assessment of(
      IndexSystem system, Dictionary dictionary, Evidence evidence, Recipe recipe) {
    Draws current = Draws.of(system, dictionary, evidence, recipe);
    Optional<Draws> intended =
        evidence.hasIntentions()
            ? Optional.of(Draws.of(system, dictionary, evidence.intended(), recipe))
            : Optional.empty();
    Scoreboard now = new Scoreboard(system, current);
    Optional<Scoreboard> then = intended.map(draws -> new Scoreboard(system, draws));
    List<Result> results = results(system, current, intended);
    return new Assessment(
        system,
        dictionary.version(),
        evidence.park(),
        evidence.period(),
        recipe,
        evidence.fingerprint(),
        results,
        coverage(current.judgements()),
        now.score(),
        then.map(Scoreboard::score),
        now.decision(),
        then.map(Scoreboard::decision),
        now.dimensions(),
        Gaps.of(system, current, results));
  }

  private static List<Result> results(IndexSystem system, Draws current, Optional<Draws> intended) {
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < system.indicators().size(); i++) {
      int at = i;
      Judgement now = current.judgements().get(i);
      Optional<Judgement> then =
          intended.map(draws -> draws.judgements().get(at)).filter(j -> !j.equals(now));
      results.add(
          new Result(
              system.indicators().get(i), now, then, current.spread(i), current.certainty(i)));
    }
    return results;
  }

  static Coverage coverage(List<Judgement> judgements) {
    int applicable = count(judgements, Level.NOT_APPLICABLE, false);
    int unknown = count(judgements, Level.UNKNOWN, true);
    return new Coverage(applicable - unknown, applicable, judgements.size());
  }

  private static int count(List<Judgement> judgements, Level level, boolean equal) {
    return (int) judgements.stream().filter(j -> (j.level() == level) == equal).count();
  }

  /// How many indicators were found so.
  public int count(Level level) {
    return count(results.stream().map(Result::current).toList(), level, true);
  }

  /// How many rows, among those that were answered, rest on a recalled row of the system.
  public int recalled() {
    return (int)
        results.stream()
            .filter(r -> r.indicator().provenance().mark() == Provenance.Mark.RECALLED)
            .filter(r -> r.current().level() != Level.UNKNOWN)
            .count();
  }

  /// Whether any figure used was invented for illustration.
  public boolean illustrative() {
    return results.stream()
        .flatMap(r -> r.current().from().stream())
        .anyMatch(o -> o.illustrative());
  }
}
