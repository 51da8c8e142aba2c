package org.parkwright.server.api.figure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.access.Knocking;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.record.Place;
import org.parkwright.server.record.Writable;
import org.parkwright.store.CallTable;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.Transaction;
import org.parkwright.store.Withdrawal;
import org.parkwright.store.sql.Moment;

/// Records figures of calls: all of one call or none, and once however often the call is sent.
///
/// A caller that does not know whether its call arrived sends it again with the same key; within a
/// day the second call gets the answer of the first and records nothing.
public final class FigureRecording {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final String KEY = "[!-~]{1,100}";
  private final Database database;
  private final Clock clock;

  public FigureRecording(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// The moment of what is recorded now.
  public Instant now() {
    return clock.instant();
  }

  /// Records the figures of one call for whoever calls.
  ///
  /// @param asked variables that can be answered there
  /// @throws CallFault 422 listing what is wrong with them
  Taken record(Place place, List<Variable> asked, NewFigures body, Optional<String> key) {
    String author = Knocking.recorder();
    List<Observation> figures = new FigureReading(asked, place).read(body, author, now());
    String call = place.territory() + " " + place.period() + " " + body;
    return record(place, figures, author, key, call);
  }

  /// Records figures of a park or of one of its firms.
  ///
  /// @param author account that calls
  /// @param key what the caller calls this call; empty: it cannot be sent twice
  /// @param call the call itself, to tell it from another with the same key
  /// @throws CallFault 422 when another call had this key
  /// @throws org.parkwright.server.record.NotWritable when the period is submitted, approved or
  ///     locked
  public Taken record(
      Place place, List<Observation> figures, String author, Optional<String> key, String call) {
    if (key.isPresent() && !key.get().matches(KEY)) {
      throw CallFault.of(400, "call.key");
    }
    return database.transaction(
        Signature.of(author),
        t -> {
          Optional<Taken> before = key.flatMap(k -> answered(t, author, k, call));
          if (before.isPresent()) {
            return before.get();
          }
          Writable.check(t, place.territory(), List.of(place.period()));
          List<Observation> fresh = unknown(before(t, place), figures);
          place
              .firm()
              .ifPresentOrElse(
                  firm -> t.observations().append(firm.id(), fresh),
                  () -> t.observations().append(fresh));
          Taken taken = new Taken(fresh.size(), figures.size() - fresh.size());
          key.ifPresent(
              k -> t.calls().keep(author, hash(k), hash(call), taken.written(), clock.instant()));
          return taken;
        });
  }

  /// Takes a figure back.
  ///
  /// @return whether it was there, in this park and period, and not taken back before
  public boolean withdraw(ParkId park, Period period, Withdrawal withdrawal) {
    return database.transaction(
        Signature.of(withdrawal.author()).because(withdrawal.reason()),
        t -> {
          Writable.check(t, Territory.of(park), List.of(period));
          return t.observations().withdraw(park, period, withdrawal);
        });
  }

  private Optional<Taken> answered(Transaction t, String author, String key, String call) {
    t.calls().forget(clock.instant().minus(KEPT));
    Optional<CallTable.Answered> before = t.calls().find(author, hash(key));
    if (before.isPresent() && !before.get().callSha256().equals(hash(call))) {
      throw CallFault.of(422, "call.key.other");
    }
    return before.map(CallTable.Answered::answer).map(Taken::of);
  }

  private static List<Observation> before(Transaction t, Place place) {
    return place
        .firm()
        .map(
            firm ->
                t.observations().of(firm.id(), Moment.LAST).stream()
                    .filter(o -> o.period().equals(place.period()))
                    .toList())
        .orElseGet(() -> t.observations().of(place.park().id(), place.period()));
  }

  /// The figures that say something else than what was recorded last from their source.
  private static List<Observation> unknown(List<Observation> known, List<Observation> figures) {
    Map<Said, Observation> last = new HashMap<>();
    known.forEach(o -> last.put(Said.by(o), o));
    List<Observation> fresh = new ArrayList<>();
    for (Observation figure : figures) {
      Observation before = last.put(Said.by(figure), figure);
      if (before == null || !same(before, figure)) {
        fresh.add(figure);
      }
    }
    return fresh;
  }

  /// What a source speaks of.
  private record Said(String variable, Scenario scenario, String source) {
    static Said by(Observation o) {
      return new Said(o.variable(), o.scenario(), o.source().title());
    }
  }

  private static boolean same(Observation one, Observation other) {
    return one.claim().equals(other.claim())
        && one.grade().equals(other.grade())
        && one.source().equals(other.source())
        && one.method().equals(other.method())
        && one.note().equals(other.note());
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
