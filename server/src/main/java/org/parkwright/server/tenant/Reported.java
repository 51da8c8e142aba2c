package org.parkwright.server.tenant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.FirmFigure;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Tenant;
import org.parkwright.domain.park.TenantId;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Progress;
import org.parkwright.domain.review.Stage;
import org.parkwright.domain.review.Step;
import org.parkwright.domain.review.StepTaken;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.Transaction;
import org.parkwright.store.sql.Moment;

/// A firm with what it reported for a period.
///
/// @param tenant the firm
/// @param progress where its period stands
/// @param submittedAt when it was last submitted: what the park sees is the state of that moment
/// @param figures everything it ever recorded
public record Reported(
    Tenant tenant, Progress progress, Optional<Instant> submittedAt, List<Observation> figures) {

  /// All firms of a park as they stand now.
  static List<Reported> of(Transaction t, ParkId park, Period period) {
    return of(
        t.tenants().of(park),
        t.observations().ofFirms(park, Moment.LAST),
        t.steps().aroundAndWithin(Territory.of(park), period),
        period);
  }

  /// The same from what was read.
  ///
  /// @param steps those that count
  static List<Reported> of(
      List<Tenant> tenants,
      Map<TenantId, List<Observation>> figures,
      List<StepTaken> steps,
      Period period) {
    List<Reported> reported = new ArrayList<>();
    for (Tenant tenant : tenants) {
      Territory territory = Territory.of(tenant.id());
      reported.add(
          new Reported(
              tenant,
              Progress.of(territory, period, steps),
              steps.stream()
                  .filter(s -> s.territory().equals(territory) && s.period().equals(period))
                  .filter(s -> s.step() == Step.SUBMIT)
                  .map(StepTaken::at)
                  .reduce((earlier, later) -> later),
              figures.getOrDefault(tenant.id(), List.of())));
    }
    return reported;
  }

  /// Whether its figures are approved and were not opened again.
  public boolean approved() {
    return progress.approvedAt().isPresent()
        && (progress.stage() == Stage.APPROVED || progress.stage() == Stage.LOCKED);
  }

  /// What it had recorded at a moment.
  public Evidence evidence(Instant asOf) {
    return Evidence.of(
        tenant.id().park(),
        progress.period(),
        figures.stream().filter(o -> !o.at().isAfter(asOf)).toList());
  }

  /// What its park sees; empty before the first submission.
  public Optional<Evidence> seen() {
    return submittedAt.map(this::evidence);
  }

  /// Its approved figure of a variable.
  Optional<FirmFigure> approved(Variable variable) {
    if (!approved()) {
      return Optional.empty();
    }
    Instant at = progress.approvedAt().orElseThrow();
    return evidence(at).answer(variable.code(), 0) instanceof Answer.Known known
        ? Optional.of(
            new FirmFigure(
                tenant.id().toString(),
                tenant.sector(),
                known.value().value(),
                known.value().low(),
                known.value().high()))
        : Optional.empty();
  }
}
