package org.parkwright.server.assess.form;

import java.util.Optional;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.server.page.Numbers;

/// Whether a figure looks right: within what most parks have, and not ten times last year's. An
/// unusual one is asked about once; who ticks "it is right" is believed.
final class Plausibility {
  private static final double JUMP = 8;
  private final Variable variable;
  private final Evidence evidence;
  private final Fields fields;
  private final Problems problems;

  Plausibility(Variable variable, Evidence evidence, Fields fields, Problems problems) {
    this.variable = variable;
    this.evidence = evidence;
    this.fields = fields;
    this.problems = problems;
  }

  boolean holds(Claim.Value claim) {
    if (!(variable.kind() instanceof Kind.Amount amount)
        || fields.has("sure")
        || isRecorded(claim)) {
      return true;
    }
    return !jumps(claim, amount) && usual(claim, amount);
  }

  /// A figure that was recorded once was thought over then.
  private boolean isRecorded(Claim.Value claim) {
    return last(0).filter(known -> AnswerReading.same(known.value(), claim)).isPresent();
  }

  private boolean jumps(Claim.Value claim, Kind.Amount amount) {
    Optional<Answer.Known> before = last(1);
    if (before.isEmpty() || before.get().value().value() <= 0 || claim.value() <= 0) {
      return false;
    }
    double times = claim.value() / before.get().value().value();
    if (times < JUMP && times > 1 / JUMP) {
      return false;
    }
    Numbers numbers = problems.frame().numbers();
    problems.ask(
        "value",
        times >= JUMP ? "problem.times" : "problem.part",
        times >= JUMP ? numbers.of(Math.round(times)) : numbers.percent(times),
        numbers.of(before.get().value().value()) + " " + amount.unit().symbol(),
        evidence.period().yearsBack(1).toString());
    return true;
  }

  private boolean usual(Claim.Value claim, Kind.Amount amount) {
    if (claim.value() >= amount.plausibleLow() && claim.value() <= amount.plausibleHigh()) {
      return true;
    }
    Numbers numbers = problems.frame().numbers();
    problems.ask(
        "value",
        "problem.implausible",
        numbers.of(claim.value()),
        amount.unit().symbol(),
        numbers.of(amount.plausibleLow()),
        numbers.of(amount.plausibleHigh()));
    return false;
  }

  private Optional<Answer.Known> last(int yearsBack) {
    return evidence.answer(variable.code(), yearsBack) instanceof Answer.Known known
        ? Optional.of(known)
        : Optional.empty();
  }
}
