package org.parkwright.server.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.people.Actor;
import org.parkwright.server.account.reset.Post;
import org.parkwright.store.Database;
import org.parkwright.store.people.Account;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;

/// Reminds people by mail of what waits for them.
///
/// That a letter goes is written down before it is sent, so that two programs at once write only
/// one; if the mail server refuses it, that is taken back. A program that is killed between the two
/// costs a letter, and never brings a second one.
final class Reminders {
  /// At most one letter in so many days, where nothing else is asked for.
  static final int DAYS = 7;

  /// The most that can be asked for.
  static final int MOST_DAYS = 365;

  private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
  private final Database database;
  private final Tasks tasks;
  private final Reminder.Writer writer;
  private final Duration pause;
  private final Clock clock;

  /// @param address where people reach the server; links begin with it
  /// @param days at most one letter in so many days
  Reminders(Database database, Catalog catalog, String address, int days, Clock clock) {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException(
          "letters go every 1 to %d days; found %d".formatted(MOST_DAYS, days));
    }
    this.database = database;
    this.tasks = new Tasks(database, catalog, clock);
    this.writer = new Reminder.Writer(database, catalog, address, days);
    this.pause = Duration.ofDays(days);
    this.clock = clock;
  }

  /// What became of the letters.
  record Sent(List<Reminder> sent, List<Reminder> failed) {}

  /// Letters that would go now.
  List<Reminder> due() {
    Instant latest = clock.instant().minus(pause);
    List<Reminder> due = new ArrayList<>();
    for (Account account : database.read(t -> t.accounts().all())) {
      if (account.open() && wants(account.id(), latest)) {
        letter(account).ifPresent(due::add);
      }
    }
    return due;
  }

  private boolean wants(String account, Instant latest) {
    return database.read(
        t ->
            !t.reminders().off(account)
                && t.reminders().sent(account).filter(at -> at.isAfter(latest)).isEmpty());
  }

  private Optional<Reminder> letter(Account account) {
    Optional<Account.Person> person = account.person().filter(one -> !one.mail().isEmpty());
    if (person.isEmpty()) {
      return Optional.empty();
    }
    Actor actor = Actor.person(account.id(), database.read(t -> t.grants().of(account.id())));
    List<Task> waiting = tasks.of(actor);
    return waiting.isEmpty()
        ? Optional.empty()
        : Optional.of(writer.of(account.id(), person.get(), waiting));
  }

  /// Sends them. One that cannot be sent keeps no other from going.
  Sent send(Post post) {
    Sent done = new Sent(new ArrayList<>(), new ArrayList<>());
    for (Reminder letter : due()) {
      Instant now = clock.instant();
      String account = letter.account();
      Optional<Instant> before = database.read(t -> t.reminders().sent(account));
      if (!database.unrecorded(t -> t.reminders().take(account, now, now.minus(pause)))) {
        continue;
      }
      try {
        post.send(letter.person().mail(), letter.subject(), letter.text());
        done.sent().add(letter);
      } catch (MailException unsent) {
        LOG.error("a reminder to {} could not be sent through {}", account, post, unsent);
        database.unrecorded(
            t -> {
              t.reminders().giveBack(account, now, before);
              return true;
            });
        done.failed().add(letter);
      }
    }
    return done;
  }
}
