package org.parkwright.server.account.sign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parkwright.store.Database;
import org.parkwright.store.people.Secret;
import org.parkwright.store.people.Session;

/// Sessions as long as they last: twelve hours after the last request, fourteen days in all. They
/// lie in the database, so ending one ends it at once, and a restart ends none.
public final class Sessions {
  /// How long a session lasts without a request.
  public static final Duration IDLE = Duration.ofHours(12);

  /// How long it lasts at most.
  public static final Duration LONGEST = Duration.ofDays(14);

  private static final Duration SECOND_FACTOR = Duration.ofMinutes(10);
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
  private static final int LONGEST_BROWSER = 200;
  private final Supplier<Database> database;
  private final Clock clock;

  /// @param database asked for when the first request needs it, so that the doors can be put
  ///     together while it opens
  public Sessions(Supplier<Database> database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Begins a session; what the browser calls itself is kept so that its owner recognises it.
  Secret begin(String account, Session.Stage stage, String browser) {
    Secret secret = Secret.fresh();
    Instant now = clock.instant();
    Duration lasts =
        switch (stage) {
          case PASSWORD -> SECOND_FACTOR;
          case FULL -> LONGEST;
        };
    database
        .get()
        .unrecorded(
            t -> {
              t.sessions().sweep(now, now.minus(IDLE));
              t.sessions()
                  .begin(secret.sha256(), account, stage, storable(browser), now, now.plus(lasts));
              return true;
            });
    return secret;
  }

  private static String storable(String browser) {
    String plain = browser.replaceAll("[^\\x20-\\x7e]", "?");
    return plain.substring(0, Math.min(LONGEST_BROWSER, plain.length()));
  }

  /// The session of a secret, if it lasts still. That it was seen is written once a minute.
  Optional<Session> find(String secret) {
    Instant now = clock.instant();
    Optional<Session> found =
        database.get().read(t -> t.sessions().find(Secret.sha256(secret), now, now.minus(IDLE)));
    found
        .filter(session -> session.seen().plus(SEEN_EVERY).isBefore(now))
        .ifPresent(
            session ->
                database
                    .get()
                    .unrecorded(
                        t -> {
                          t.sessions().seen(session.id(), now);
                          return true;
                        }));
    return found;
  }

  /// The sessions of somebody.
  public List<Session> of(String account) {
    Instant now = clock.instant();
    return database.get().read(t -> t.sessions().of(account, now, now.minus(IDLE)));
  }

  void end(String secret) {
    database
        .get()
        .unrecorded(
            t -> {
              t.sessions().end(Secret.sha256(secret));
              return true;
            });
  }

  /// Ends one session of somebody.
  public void end(String account, long id) {
    database.get().unrecorded(t -> t.sessions().end(account, id));
  }

  /// Ends all sessions of somebody but one.
  public void endOthers(String account, long spared) {
    database.get().unrecorded(t -> t.sessions().endOthers(account, spared));
  }
}
