package org.parkwright.server.task;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Frequency;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.record.Writable;
import org.parkwright.server.review.ReviewStrips;
import org.parkwright.store.Transaction;
import org.parkwright.store.sql.Moment;

/// What is due of a park or a firm: figures of periods that are over, without an answer.
///
/// A year is due whole, whatever the frequency of a figure, because index systems measure years and
/// a year's figure is not made from those of its parts. Shorter periods are a proposal of the data
/// dictionary, so nobody is asked for them who does not report that way: only where a period of the
/// same length was recorded within a year, and only what a longer period does not answer already.
final class Due {
  private final Catalog catalog;
  private final Clock clock;

  Due(Catalog catalog, Clock clock) {
    this.catalog = catalog;
    this.clock = clock;
  }

  List<Task> of(Transaction t, Territory territory) {
    List<Observation> observed = observed(t, territory);
    List<Task> due = new ArrayList<>();
    for (Frequency frequency : Frequency.values()) {
      Period period = frequency.lastOver(clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
      if (frequency != Frequency.YEAR && !reported(observed, period)) {
        continue;
      }
      Set<String> missing =
          asked(t, territory, period).stream()
              .filter(v -> frequency == Frequency.YEAR || v.frequency() == frequency)
              .map(Variable::code)
              .collect(Collectors.toCollection(TreeSet::new));
      if (missing.isEmpty() || !Writable.progress(t, territory, period).stage().writable()) {
        continue;
      }
      observed.stream()
          .filter(o -> o.period().covers(period))
          .forEach(o -> missing.remove(o.variable()));
      if (!missing.isEmpty()) {
        due.add(
            new Task(
                Task.Kind.DUE,
                territory,
                period,
                "",
                missing.size(),
                "",
                ReviewStrips.address(territory) + Tasks.writing(territory) + period));
      }
    }
    return due;
  }

  /// Whether anything was recorded for periods of this length lately.
  private static boolean reported(List<Observation> observed, Period period) {
    return observed.stream()
        .map(Observation::period)
        .anyMatch(
            one ->
                one.months() == period.months()
                    && !one.first().isBefore(period.yearsBack(1).first()));
  }

  private static List<Observation> observed(Transaction t, Territory territory) {
    return switch (territory) {
      case Territory.InPark park -> t.observations().of(park.park());
      case Territory.InTenant firm -> t.observations().of(firm.tenant(), Moment.LAST);
      default -> List.of();
    };
  }

  private List<Variable> asked(Transaction t, Territory territory, Period period) {
    return switch (territory) {
      case Territory.InPark park -> ofSystems(chosen(t, park.park(), period));
      case Territory.InTenant firm ->
          catalog.dictionary().variables().stream().filter(Variable::askedOfFirms).toList();
      default -> List.of();
    };
  }

  /// The index systems chosen for the period or one that it lies in, or else a year before.
  private static List<String> chosen(Transaction t, ParkId park, Period period) {
    for (Period one : period.around()) {
      for (Period when : List.of(one, one.yearsBack(1))) {
        List<String> chosen = t.assessments().chosen(park, when);
        if (!chosen.isEmpty()) {
          return chosen;
        }
      }
    }
    return List.of();
  }

  private List<Variable> ofSystems(List<String> cited) {
    return catalog.systems().stream()
        .filter(system -> cited.contains(system.cited()))
        .flatMap(system -> Inputs.of(system).stream())
        .filter(input -> input.yearsBack() == 0)
        .map(Inputs.Input::variable)
        .distinct()
        .map(catalog.dictionary()::get)
        .toList();
  }
}
