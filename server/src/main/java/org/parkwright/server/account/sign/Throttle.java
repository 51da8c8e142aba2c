package org.parkwright.server.account.sign;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.parkwright.store.Database;
import org.parkwright.store.people.Account;
import org.parkwright.store.people.FailureTable;
import org.parkwright.store.people.Secret;

/// Slows guessing down. A login name has ten tries in a day and an address fifty; after that each
/// further try has to wait, half a minute at first, twice as long each time, a quarter of an hour
/// at most. So a password is guessed at some hundred times a day at the very most, and somebody
/// whose name is abused can still get in.
///
/// A try is written down before it is made and struck out when it was right, so that many at once
/// count as many. All of it lies in the database: restarting the server forgives nothing.
public final class Throttle {
  private static final int TRIES_OF_LOGIN = 10;
  private static final int TRIES_OF_ADDRESS = 50;
  private static final int TRIES_OF_SECOND = 5;
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final int IPV6_NETWORK = 8;

  private final Database database;
  private final Clock clock;

  public Throttle(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// What is counted together, and how many tries it has.
  record Counted(String tried, int free) {}

  /// Whether a try may be made.
  public sealed interface Turn {}

  /// It may; tell how it ended.
  ///
  /// @param lastFree whether the next one will have to wait if this one fails
  public record Now(List<Counted> counted, Instant at, boolean lastFree) implements Turn {}

  /// Not yet.
  public record Later(Duration left) implements Turn {}

  /// Asks for a try at somebody's password.
  public Turn password(String login, String address) {
    return ask(
        List.of(
            new Counted("login:" + Secret.sha256(Account.Person.folded(login)), TRIES_OF_LOGIN),
            new Counted("address:" + Secret.sha256(network(address)), TRIES_OF_ADDRESS)));
  }

  /// Asks for a try at somebody's second factor.
  public Turn secondFactor(String account) {
    return ask(List.of(new Counted("second:" + account, TRIES_OF_SECOND)));
  }

  /// Asks for a letter with a link to somebody.
  public Turn letter(String login, String address) {
    return ask(
        List.of(
            new Counted("letter:" + Secret.sha256(Account.Person.folded(login)), 3),
            new Counted("letters:" + Secret.sha256(network(address)), 20)));
  }

  private Turn ask(List<Counted> counted) {
    Instant now = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    return database.unrecorded(
        t -> {
          FailureTable failures = t.failures();
          Duration wait = Duration.ZERO;
          boolean lastFree = false;
          for (Counted one : counted) {
            failures.hold(one.tried());
            FailureTable.Tries tries = failures.since(one.tried(), now.minus(DAY));
            Duration left = wait(tries, one.free(), now);
            wait = left.compareTo(wait) > 0 ? left : wait;
            lastFree |= tries.count() + 1 == one.free();
          }
          if (wait.isPositive()) {
            return new Later(wait);
          }
          counted.forEach(one -> failures.add(one.tried(), now));
          return new Now(counted, now, lastFree);
        });
  }

  private static Duration wait(FailureTable.Tries tries, int free, Instant now) {
    if (tries.count() < free || tries.last().isEmpty()) {
      return Duration.ZERO;
    }
    Duration asked = FIRST_WAIT.multipliedBy(1L << Math.min(10, tries.count() - free));
    Duration whole = asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
    Duration left = Duration.between(now, tries.last().get().plus(whole));
    return left.isPositive() ? left : Duration.ZERO;
  }

  /// It was right: the tries at this login are forgotten; of an address only this one, or one
  /// account of one's own would make free for guessing at others.
  public void right(Now turn) {
    database.unrecorded(
        t -> {
          t.failures().forget(turn.counted().getFirst().tried());
          turn.counted().stream()
              .skip(1)
              .forEach(one -> t.failures().forget(one.tried(), turn.at()));
          t.failures().sweep(turn.at().minus(DAY));
          return true;
        });
  }

  /// An address, or the network that one household has of the newer kind.
  private static String network(String address) {
    try {
      InetAddress read = InetAddress.ofLiteral(address);
      return read instanceof Inet6Address
          ? HexFormat.of().formatHex(read.getAddress(), 0, IPV6_NETWORK)
          : read.getHostAddress();
    } catch (IllegalArgumentException unreadable) {
      return address;
    }
  }
}
