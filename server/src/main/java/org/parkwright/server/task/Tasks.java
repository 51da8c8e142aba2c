package org.parkwright.server.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Actor;
import org.parkwright.domain.people.Grant;
import org.parkwright.domain.people.Role;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Step;
import org.parkwright.domain.review.StepTaken;
import org.parkwright.server.record.Writable;
import org.parkwright.server.review.ReviewStrips;
import org.parkwright.server.review.Talks;
import org.parkwright.store.Database;
import org.parkwright.store.Transaction;

/// What waits for a person: read from steps, comments and links each time, so nothing can be
/// forgotten in a list of its own.
public final class Tasks {
  private static final Duration SOON = Duration.ofDays(3);
  private final Database database;
  private final Due due;
  private final Clock clock;

  public Tasks(Database database, Catalog catalog, Clock clock) {
    this.database = database;
    this.due = new Due(catalog, clock);
    this.clock = clock;
  }

  /// Everything that waits for somebody, the most pressing first.
  public List<Task> of(Actor actor) {
    if (actor.account().isEmpty()) {
      return List.of();
    }
    List<Territory> held = actor.grants().stream().map(Grant::territory).distinct().toList();
    return database.read(
        t -> {
          List<Task> tasks = new ArrayList<>();
          t.steps().last(held).stream()
              .flatMap(step -> task(step, actor).stream())
              .filter(task -> !locked(t, task))
              .forEach(tasks::add);
          questions(t, held, actor, tasks);
          asks(t, actor, tasks);
          due(t, actor, tasks);
          tasks.sort(Comparator.comparing(Task::kind));
          return tasks;
        });
  }

  private static Optional<Task> task(StepTaken step, Actor actor) {
    String who = actor.account().orElse("");
    if (step.step() == Step.RETURN && Access.may(actor, Act.SUBMIT, step.territory())) {
      return Optional.of(task(Task.Kind.RETURNED, step, step.comment(), writing(step.territory())));
    }
    boolean mine = step.author().equals(who);
    return step.step() == Step.SUBMIT
            && !mine
            && Access.may(actor, Act.REVIEW, step.territory())
            && Access.may(actor, reads(step.territory()), step.territory())
        ? Optional.of(task(Task.Kind.TO_APPROVE, step, step.comment(), reading(step.territory())))
        : Optional.empty();
  }

  /// What waits behind a lock waits for the lock, not for a person.
  private static boolean locked(Transaction t, Task task) {
    return Writable.progress(t, task.territory(), task.period()).lock().isPresent();
  }

  /// Nobody is asked to approve what they may not see.
  private static Act reads(Territory territory) {
    return territory instanceof Territory.InTenant ? Act.READ_TENANT : Act.READ_FIGURES;
  }

  private static Task task(Task.Kind kind, StepTaken step, String words, String page) {
    return new Task(
        kind,
        step.territory(),
        step.period(),
        "",
        0,
        words,
        ReviewStrips.address(step.territory()) + page + step.period());
  }

  static String writing(Territory territory) {
    return territory instanceof Territory.InTenant ? "/figures/" : "/assess/";
  }

  private static String reading(Territory territory) {
    return territory instanceof Territory.InTenant ? "/figures/" : "/scorecard/";
  }

  private static void questions(
      Transaction t, List<Territory> held, Actor actor, List<Task> tasks) {
    t.comments().open(held).stream()
        .map(kept -> kept.comment())
        .filter(c -> !c.author().equals(actor.account().orElse("")))
        .filter(c -> Access.may(actor, Act.WRITE_FIGURES, c.territory()))
        .forEach(
            c ->
                tasks.add(
                    new Task(
                        Task.Kind.QUESTION,
                        c.territory(),
                        c.period(),
                        c.variable(),
                        0,
                        c.text(),
                        Talks.address(c.territory(), c.period(), c.variable()))));
  }

  private void asks(Transaction t, Actor actor, List<Task> tasks) {
    Instant now = clock.instant();
    t.asks().by(actor.account().orElse("")).stream()
        .filter(ask -> ask.open(now))
        .forEach(
            ask -> {
              boolean soon = ask.expires().isBefore(now.plus(SOON));
              if (ask.answered().isPresent() || soon) {
                tasks.add(
                    new Task(
                        ask.answered().isPresent()
                            ? Task.Kind.ASK_ANSWERED
                            : Task.Kind.ASK_EXPIRING,
                        ask.territory(),
                        ask.period(),
                        "",
                        ask.variables().size(),
                        ask.note(),
                        ReviewStrips.address(ask.territory()) + "/asks/" + ask.period()));
              }
            });
  }

  /// Only for whom it is their own park or firm: a country's contributor is not reminded of all.
  private void due(Transaction t, Actor actor, List<Task> tasks) {
    for (Grant grant : actor.grants()) {
      if (grant.role() == Role.CONTRIBUTOR) {
        tasks.addAll(due.of(t, grant.territory()));
      }
    }
  }
}
