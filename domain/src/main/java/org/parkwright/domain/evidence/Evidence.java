package org.parkwright.domain.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.period.Period;

/// The observations chosen for one park and period, with the years before it.
///
/// Among rival observations of the same thing the choice is, in this order: what a person
/// preferred (with the reason given), the better grade, the later record. From one source only
/// the latest record counts; earlier ones are corrections, not rivals. Nothing is dropped: rivals
/// stay beside the chosen observation.
public final class Evidence {
  private final ParkId park;
  private final Period period;
  private final Scenario scenario;
  private final Map<Slot, Answer> answers;
  private final Map<String, Roster> rosters;

  /// Empty until it is asked for; two threads that ask at once take the same digest twice.
  private String fingerprint = "";

  /// One variable in one period and scenario.
  ///
  /// @param variable code
  /// @param period period
  /// @param scenario current or intended
  public record Slot(String variable, Period period, Scenario scenario)
      implements Comparable<Slot> {
    private static final Comparator<Slot> ORDER =
        Comparator.comparing(Slot::variable)
            .thenComparing(Slot::period)
            .thenComparing(Slot::scenario);

    @Override
    public int compareTo(Slot other) {
      return ORDER.compare(this, other);
    }
  }

  private Evidence(
      ParkId park,
      Period period,
      Scenario scenario,
      Map<Slot, Answer> answers,
      Map<String, Roster> rosters) {
    this.park = park;
    this.period = period;
    this.scenario = scenario;
    this.answers = answers;
    this.rosters = rosters;
  }

  /// Evidence without preferences or rosters.
  public static Evidence of(ParkId park, Period period, Collection<Observation> observations) {
    return of(park, period, observations, List.of(), List.of());
  }

  /// Chooses among the observations; those of other parks are refused. Observations of later
  /// years, or of periods that are not whole years before this one, play no part.
  ///
  /// @throws IllegalArgumentException when an observation belongs to another park
  public static Evidence of(
      ParkId park,
      Period period,
      Collection<Observation> observations,
      Collection<Preference> preferences,
      Collection<Roster> rosters) {
    Map<Slot, Map<String, Observation>> bySource = new TreeMap<>();
    for (Observation observation : observations) {
      if (!observation.park().equals(park)) {
        throw new IllegalArgumentException(
            "evidence for " + park + " cannot hold an observation of " + observation.park());
      }
      if (!period.isSameOrYearsAfter(observation.period())) {
        continue;
      }
      bySource
          .computeIfAbsent(slot(observation), key -> new LinkedHashMap<>())
          .merge(
              observation.source().title(),
              observation,
              (older, newer) -> newer.at().isBefore(older.at()) ? older : newer);
    }
    Map<Slot, Answer> answers = new TreeMap<>();
    bySource.forEach(
        (slot, rivals) ->
            answers.put(slot, RivalChoice.among(slot, List.copyOf(rivals.values()), preferences)));
    Map<String, Roster> byName = new TreeMap<>();
    rosters.forEach(roster -> byName.put(roster.name(), roster));
    return new Evidence(park, period, Scenario.CURRENT, answers, byName);
  }

  private static Slot slot(Observation observation) {
    return new Slot(observation.variable(), observation.period(), observation.scenario());
  }

  /// The park.
  public ParkId park() {
    return park;
  }

  /// The period that is assessed.
  public Period period() {
    return period;
  }

  /// Whether this is what is or what is intended.
  public Scenario scenario() {
    return scenario;
  }

  /// The same evidence seen as intended: a figure with an intention takes it, every other stays.
  public Evidence intended() {
    return new Evidence(park, period, Scenario.INTENDED, answers, rosters);
  }

  /// The same evidence without the years before some year back: all there is to somebody who asks
  /// for no earlier one.
  ///
  /// @param yearsBack 0 keeps the period alone
  public Evidence since(int yearsBack) {
    Period first = period.yearsBack(yearsBack);
    Map<Slot, Answer> kept = new TreeMap<>(answers);
    kept.keySet().removeIf(slot -> slot.period().compareTo(first) < 0);
    return kept.size() == answers.size()
        ? this
        : new Evidence(park, period, scenario, kept, rosters);
  }

  /// Whether any intention is recorded for the period.
  public boolean hasIntentions() {
    return answers.keySet().stream()
        .anyMatch(s -> s.scenario() == Scenario.INTENDED && s.period().equals(period));
  }

  /// What is known about a variable, some years before the period (0: the period itself).
  public Answer answer(String variable, int yearsBack) {
    Period asked = period.yearsBack(yearsBack);
    if (scenario == Scenario.INTENDED && yearsBack == 0) {
      Answer intended = answers.get(new Slot(variable, asked, Scenario.INTENDED));
      if (intended != null) {
        return intended;
      }
    }
    Answer current = answers.get(new Slot(variable, asked, Scenario.CURRENT));
    return current != null
        ? current
        : new Answer.Missing(Phrase.of("why.missing", variable, park.toString(), asked.toString()));
  }

  /// The members behind a total, where they were reported.
  public Optional<Roster> roster(String name) {
    return Optional.ofNullable(rosters.get(name));
  }

  /// All chosen answers by slot, in order.
  public Map<Slot, Answer> answers() {
    return new TreeMap<>(answers);
  }

  /// How many answers it holds.
  public int size() {
    return answers.size();
  }

  /// All rosters.
  public List<Roster> rosters() {
    return List.copyOf(rosters.values());
  }

  /// SHA-256 over the chosen values and their sources: two pieces of evidence with the same
  /// fingerprint give the same results.
  public String fingerprint() {
    String known = fingerprint;
    if (known.isEmpty()) {
      known = Fingerprint.of(this);
      fingerprint = known;
    }
    return known;
  }

  /// Whether everything in it is the same, rivals, notes and authors too: evidence can have the
  /// fingerprint of another and still not be for the same eyes.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Evidence evidence
            && park.equals(evidence.park)
            && period.equals(evidence.period)
            && scenario == evidence.scenario
            && answers.equals(evidence.answers)
            && rosters.equals(evidence.rosters));
  }

  @Override
  public int hashCode() {
    return fingerprint().hashCode();
  }

  @Override
  public String toString() {
    return "evidence for %s in %s (%s): %d answers"
        .formatted(park, period, scenario, answers.size());
  }
}
