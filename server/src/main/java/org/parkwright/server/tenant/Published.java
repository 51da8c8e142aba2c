package org.parkwright.server.tenant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Aggregate;
import org.parkwright.domain.evidence.Aggregates;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.FirmFigure;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Tenant;
import org.parkwright.domain.park.TenantId;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Step;
import org.parkwright.domain.review.StepTaken;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.Transaction;
import org.parkwright.store.sql.Moment;

/// What everybody may know of a park's firms: aggregates of approved figures, published together
/// with the park's own when its period is approved, as they stood then.
///
/// Each publication is held against all earlier ones of the park, other periods and earlier
/// approvals of the same period alike, so that nothing can be learnt by subtracting one from
/// another; and against a sum that the park took over as its own figure.
final class Published {
  private final Transaction t;
  private final ParkId park;
  private final List<Tenant> tenants;
  private final Map<TenantId, List<Observation>> figures;

  private Published(Transaction t, ParkId park) {
    this.t = t;
    this.park = park;
    this.tenants = t.tenants().of(park);
    this.figures = t.observations().ofFirms(park, Moment.LAST);
  }

  /// Aggregates by variable and sector.
  ///
  /// @return empty while the park's period was never approved
  static Optional<Map<Variable, Map<String, Aggregate>>> of(
      Transaction t, ParkId park, Period period, List<Variable> variables) {
    List<StepTaken> approvals =
        t.steps().around(Territory.of(park)).stream()
            .filter(s -> s.step() == Step.APPROVE && s.territory().equals(Territory.of(park)))
            .toList();
    if (approvals.stream().noneMatch(s -> s.period().equals(period))) {
      return Optional.empty();
    }
    Published published = new Published(t, park);
    Map<Variable, List<Map<String, Aggregate>>> before = new HashMap<>();
    Map<Variable, Map<String, Aggregate>> last = new LinkedHashMap<>();
    for (StepTaken approval : approvals) {
      List<Reported> firms = published.firms(approval);
      for (Variable variable : variables) {
        List<Map<String, Aggregate>> earlier =
            before.computeIfAbsent(variable, v -> new ArrayList<>());
        Map<String, Aggregate> now = published.aggregates(firms, variable, approval, earlier);
        earlier.add(now);
        if (approval.period().equals(period)) {
          last.put(variable, now);
        }
      }
    }
    return Optional.of(last);
  }

  private List<Reported> firms(StepTaken approval) {
    List<StepTaken> steps =
        t.steps().aroundAndWithin(Territory.of(park), approval.period()).stream()
            .filter(s -> !s.at().isAfter(approval.at()))
            .toList();
    return Reported.of(tenants, figures, steps, approval.period());
  }

  private Map<String, Aggregate> aggregates(
      List<Reported> firms,
      Variable variable,
      StepTaken approval,
      List<Map<String, Aggregate>> before) {
    List<FirmFigure> known =
        firms.stream().flatMap(firm -> firm.approved(variable).stream()).toList();
    Map<String, Aggregate> all =
        Aggregates.of(known, variable.kind() instanceof Kind.Amount, before);
    int taken = taken(variable, approval.period(), approval.at());
    int away = Math.abs(taken - known.size());
    if (taken > 0 && away > 0 && away < Aggregate.FEWEST) {
      all.replaceAll(
          (sector, aggregate) ->
              aggregate instanceof Aggregate.Shown
                  ? new Aggregate.Withheld(Aggregate.Reason.DIFFERENCE)
                  : aggregate);
    }
    return all;
  }

  /// Of how many firms the park's own figure is the sum; 0 where it is not.
  private int taken(Variable variable, Period period, Instant asOf) {
    Evidence own = Evidence.of(park, period, t.observations().of(park, period, asOf));
    return own.answer(variable.code(), 0) instanceof Answer.Known known
        ? Taking.firms(known.chosen().source(), park)
        : 0;
  }
}
