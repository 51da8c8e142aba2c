package org.parkwright.server.record;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.RecordedFigure;
import org.parkwright.store.Transaction;
import org.parkwright.store.history.Head;
import org.parkwright.store.sql.Moment;

/// What was read of one park in one state of it. Each question goes to the database once; the
/// answer holds as long as the state does, so whoever asks brings a transaction that sees the park
/// in this state.
final class Recollection {
  /// Who goes through the past day by day makes it forget the days before.
  private static final int MOST_ANSWERS = 20_000;

  private static final int BYTES_OF_A_FIGURE = 700;
  private static final int BYTES_OF_AN_ANSWER = 150;

  private final ParkId id;
  private final Optional<Head> state;
  private final long shared;
  private final Map<Then, Optional<Park>> entries = new ConcurrentHashMap<>();
  private final Map<Then, List<RecordedFigure>> figures = new ConcurrentHashMap<>();
  private final Map<Then, List<Preference>> preferences = new ConcurrentHashMap<>();
  private final Map<Then, Evidence> evidence = new ConcurrentHashMap<>();
  private final Map<Then, Evidence> earlier;
  private final Map<Then, List<String>> chosen = new ConcurrentHashMap<>();

  /// What is asked for.
  ///
  /// @param moment whose state counts
  /// @param period empty where all periods are meant
  private record Then(Instant moment, Optional<Period> period) {
    static final Then NOW = new Then(Moment.LAST, Optional.empty());

    static Then of(Map.Entry<Period, Instant> asked) {
      return new Then(asked.getValue(), Optional.of(asked.getKey()));
    }
  }

  /// @param state the last entry of the park's history; empty: there is none
  /// @param shared the last entry of what changes many parks at once
  /// @param earlier evidence of an earlier state, most of which is the same still
  private Recollection(ParkId id, Optional<Head> state, long shared, Map<Then, Evidence> earlier) {
    this.id = id;
    this.state = state;
    this.shared = shared;
    this.earlier = earlier;
  }

  /// Of a park that nothing was read of.
  static Recollection begin(ParkId id, Optional<Head> state, long shared) {
    return new Recollection(id, state, shared, Map.of());
  }

  /// Of the same park in another state.
  Recollection next(Optional<Head> changed, long nowShared) {
    return new Recollection(id, changed, nowShared, Map.copyOf(evidence));
  }

  /// Whether this is how the park stands. A park without any history is never recognised.
  boolean isOf(Optional<Head> now, long sharedNow) {
    return now.isPresent() && state.equals(now) && shared == sharedNow;
  }

  /// The park's entry.
  Optional<Park> park(Transaction at) {
    return known(entries, Then.NOW, then -> at.parks().find(id));
  }

  /// Figures that counted at a moment, in the order in which they were recorded.
  List<Observation> figures(Transaction at, Instant moment) {
    return known(figures, Then.NOW, then -> List.copyOf(at.observations().recorded(id))).stream()
        .filter(figure -> figure.countsAt(moment))
        .map(RecordedFigure::observation)
        .toList();
  }

  /// What was known about each period at its moment, with the years before it.
  List<Evidence> evidence(Transaction at, SequencedMap<Period, Instant> moments) {
    Map<Period, Evidence> found = new HashMap<>();
    Map<Period, Instant> unknown = new HashMap<>();
    for (Map.Entry<Period, Instant> asked : moments.entrySet()) {
      Evidence known = evidence.get(Then.of(asked));
      if (known == null) {
        unknown.put(asked.getKey(), asked.getValue());
      } else {
        found.put(asked.getKey(), known);
      }
    }
    if (!unknown.isEmpty()) {
      found.putAll(read(at, unknown));
    }
    return moments.sequencedKeySet().stream().map(found::get).toList();
  }

  private Map<Period, Evidence> read(Transaction at, Map<Period, Instant> moments) {
    Map<Period, List<Roster>> rosters = at.rosters().of(id, moments);
    Map<Period, Evidence> read = new HashMap<>();
    for (Map.Entry<Period, Instant> asked : moments.entrySet()) {
      Then then = Then.of(asked);
      Period period = asked.getKey();
      Evidence now =
          Evidence.of(
              id,
              period,
              figures(at, then.moment()),
              preferences(at, then.moment()),
              rosters.getOrDefault(period, List.of()));
      read.put(period, known(evidence, then, asIs -> same(earlier.get(then), now)));
    }
    return read;
  }

  private List<Preference> preferences(Transaction at, Instant moment) {
    return known(preferences, Then.NOW, then -> at.preferences().of(id)).stream()
        .filter(preference -> !preference.at().isAfter(moment))
        .toList();
  }

  /// What did not change stays the same object, so that it is recognised at once where something
  /// is kept by evidence.
  private static Evidence same(@Nullable Evidence before, Evidence now) {
    return now.equals(before) && before != null ? before : now;
  }

  /// The index systems that had been chosen for a period at a moment.
  List<String> chosen(Transaction at, Period period, Instant moment) {
    return known(
        chosen,
        Then.of(Map.entry(period, moment)),
        then -> List.copyOf(at.assessments().chosen(id, period, moment)));
  }

  /// Not `computeIfAbsent`: whoever reads from the database must not hold others up meanwhile.
  private <T> T known(Map<Then, T> answers, Then then, Function<Then, T> read) {
    T known = answers.get(then);
    if (known == null) {
      known = read.apply(then);
      if (answers() >= MOST_ANSWERS) {
        evidence.clear();
        chosen.clear();
      }
      answers.put(then, known);
    }
    return known;
  }

  /// Answers within the pieces of evidence, each of which counts as one besides.
  private int answers() {
    return chosen.size() + evidence.values().stream().mapToInt(piece -> 1 + piece.size()).sum();
  }

  /// About how much memory it takes, in bytes.
  long size() {
    long recorded = figures.values().stream().mapToInt(List::size).sum();
    return BYTES_OF_A_FIGURE * recorded + (long) BYTES_OF_AN_ANSWER * answers();
  }

  @Override
  public String toString() {
    return "%s at %s, %d bytes".formatted(id, state.map(Head::toString).orElse("?"), size());
  }
}
