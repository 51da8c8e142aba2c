package org.parkwright.server.review;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Actor;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Progress;
import org.parkwright.domain.review.Step;
import org.parkwright.domain.review.StepTaken;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.record.Writable;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;

/// The review, for pages and calls alike: where a period stands, who may take which step next, and
/// taking it. Whether a step is the next one is asked within the transaction that records it, so of
/// two people who press at once, one reads what the other did.
public final class Reviewing {
  /// Characters of a comment.
  public static final int LONGEST = 2000;

  private static final List<Step> LIKELIEST =
      List.of(Step.SUBMIT, Step.APPROVE, Step.RETURN, Step.REOPEN, Step.LOCK);
  private final Database database;
  private final Clock clock;

  Reviewing(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Where a period stands, and how it came there.
  ///
  /// @param steps its own steps, and locks around it and their end, the latest first
  public record State(Progress progress, List<StepTaken> steps) {
    public State {
      steps = List.copyOf(steps);
    }

    /// Why a step was taken; nothing where it was taken for another territory or period.
    public String comment(StepTaken step) {
      return own(step, progress.territory(), progress.period()) ? step.comment() : "";
    }
  }

  /// Where a territory's period stands now.
  public State state(Territory territory, Period period) {
    List<StepTaken> steps = database.read(t -> t.steps().around(territory, period));
    return new State(
        Progress.of(territory, period, steps),
        steps.reversed().stream()
            .filter(step -> own(step, territory, period) || closes(step))
            .toList());
  }

  private static boolean own(StepTaken step, Territory territory, Period period) {
    return step.territory().equals(territory) && step.period().equals(period);
  }

  /// Of the territories and periods around only locks concern those within; not how their own
  /// review goes.
  private static boolean closes(StepTaken step) {
    return step.step() == Step.LOCK || step.step() == Step.REOPEN;
  }

  /// The steps that somebody may take now, the likeliest first.
  public static List<Step> next(Progress progress, Actor actor) {
    String who = actor.account().orElse("");
    return LIKELIEST.stream()
        .filter(step -> progress.allows(step, who))
        .filter(step -> Access.may(actor, step.act(), progress.territory()))
        .toList();
  }

  /// A comment as it is kept: in one line.
  public static String line(String typed) {
    return typed.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /// Whether a comment is short enough, and there where the step must say why.
  public static boolean saysWhy(Step step, String comment) {
    return comment.length() <= LONGEST && !(step.needsReason() && comment.isEmpty());
  }

  /// What became of a step.
  public sealed interface Outcome {}

  /// It was taken.
  public record Done(StepTaken step) implements Outcome {}

  /// It cannot be taken now; nothing was changed.
  ///
  /// @param progress where the period stands
  /// @param own whether it could be taken by anybody but who submitted
  public record Refused(Progress progress, boolean own) implements Outcome {}

  /// Takes a step. Whether this person may is asked before, at the door.
  ///
  /// @param comment as [#saysWhy] has it
  public Outcome take(Territory territory, Period period, Step step, String comment, String who) {
    return database.transaction(
        Signature.of(who).because(comment),
        t -> {
          Progress progress = Writable.progress(t, territory, period);
          if (!progress.allows(step, who)) {
            return new Refused(progress, progress.allows(step));
          }
          StepTaken taken = new StepTaken(territory, period, step, comment, who, clock.instant());
          t.steps().append(taken);
          return new Done(taken);
        });
  }

  /// The last step of each period of a country and of its parks, by place, the latest period first.
  public List<StepTaken> last(Territory.Country country) {
    return database.read(t -> t.steps().last(List.of(country))).stream()
        .filter(step -> !(step.territory() instanceof Territory.InTenant))
        .sorted(
            Comparator.comparing((StepTaken step) -> step.territory().toString())
                .thenComparing(StepTaken::period, Comparator.reverseOrder()))
        .toList();
  }
}
