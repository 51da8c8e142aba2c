package org.parkwright.server.account.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.parkwright.domain.people.Scope;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.people.AccountEventTable.Event;
import org.parkwright.store.people.Secret;
import org.parkwright.store.people.TokenTable.Bearer;

/// Tokens: made by a person for a program, narrowed to scopes, ended by date or by hand.
public final class Tokens {
  /// Days that a token can be used at most.
  public static final int LONGEST_DAYS = 365;

  /// What every token begins with, so that scanners of published files recognise one.
  public static final String PREFIX = "pw_";

  private static final Duration USED_EVERY = Duration.ofMinutes(1);
  private final Supplier<Database> database;
  private final Clock clock;

  /// @param database asked for when the first request needs it, so that the doors can be put
  ///     together while it opens
  public Tokens(Supplier<Database> database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Makes a token; its secret is known to whoever asked and to nobody else.
  ///
  /// @param days 1 to [#LONGEST_DAYS]
  public Secret make(String account, String label, Set<Scope> scopes, int days) {
    if (days < 1 || days > LONGEST_DAYS) {
      throw new IllegalArgumentException(
          "a token can be used for 1 to " + LONGEST_DAYS + " days; found " + days);
    }
    Secret secret = Secret.fresh(PREFIX);
    Instant now = clock.instant();
    database
        .get()
        .write(
            Signature.of(account),
            t -> {
              long id =
                  t.tokens()
                      .add(
                          secret.sha256(),
                          account,
                          label,
                          scopes,
                          now,
                          now.plus(Duration.ofDays(days)));
              t.accountEvents().append(account, Event.TOKEN_MADE, Long.toString(id), account, now);
            });
    return secret;
  }

  /// Ends a token of somebody.
  public void end(String account, long id) {
    Instant now = clock.instant();
    database
        .get()
        .write(
            Signature.of(account),
            t -> {
              if (t.tokens().end(account, id, now)) {
                t.accountEvents()
                    .append(account, Event.TOKEN_ENDED, Long.toString(id), account, now);
              }
            });
  }

  /// Whoever shows a secret, with what they may do now. That it was used is written once a minute.
  Optional<Bearer> find(String secret) {
    Instant now = clock.instant();
    Optional<Bearer> bearer = database.get().read(t -> t.tokens().find(Secret.sha256(secret), now));
    bearer
        .filter(token -> token.used().map(used -> used.plus(USED_EVERY).isBefore(now)).orElse(true))
        .ifPresent(
            token ->
                database
                    .get()
                    .unrecorded(
                        t -> {
                          t.tokens().used(token.id(), now);
                          return true;
                        }));
    return bearer;
  }
}
