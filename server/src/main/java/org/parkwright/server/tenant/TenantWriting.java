package org.parkwright.server.tenant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.parkwright.domain.evidence.Aggregate;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.TenantId;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Grant;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.assess.ClaimWords;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Writable;
import org.parkwright.store.Database;
import org.parkwright.store.Transaction;

/// Writes the page of a park's firms for one reader.
final class TenantWriting {
  private final Database database;
  private final Firms firms;

  TenantWriting(Database database, Firms firms) {
    this.database = database;
    this.firms = firms;
  }

  /// The period asked for, or the year before this one.
  Period period(String when, Park park, Frame frame) {
    return when.isBlank() ? firms.lastYear() : ParkPages.period(when, park, frame);
  }

  TenantsView view(
      Park park, Period period, Optional<TenantsView.Adding> adding, String said, Frame frame) {
    return database.read(t -> view(t, park, period, adding, said, frame));
  }

  private TenantsView view(
      Transaction t,
      Park park,
      Period period,
      Optional<TenantsView.Adding> adding,
      String said,
      Frame frame) {
    Territory territory = Territory.of(park.id());
    String base = ParkPages.address(park.id());
    List<Reported> reported = Reported.of(t, park.id(), period);
    boolean named = Access.may(frame.actor(), Act.READ_FIGURES, territory);
    boolean reads = Access.readsFirms(frame.actor(), park.id());
    boolean keeps = Access.may(frame.actor(), Act.KEEP_TENANTS, territory);
    boolean takes = Access.may(frame.actor(), Act.TAKE_SUMS, territory);
    TreeSet<Period> periods = new TreeSet<>(Comparator.reverseOrder());
    if (named) {
      periods.addAll(t.observations().periods(park.id()));
      periods.add(period);
    }
    return new TenantsView(
        new Link(base, park.names().in(frame.language())),
        frame.t("firms.headline", park.names().in(frame.language()), reported.size()),
        period.toString(),
        periods.stream().map(p -> new Link(base + "/tenants?period=" + p, p.toString())).toList(),
        own(period, reported, frame),
        named,
        named ? reported.stream().map(firm -> firm(firm, reads, frame)).toList() : List.of(),
        aggregates(t, park),
        keeps
            ? Optional.of(adding.orElse(new TenantsView.Adding(base + "/tenants", "", "", "")))
            : Optional.empty(),
        takes ? Optional.of(taking(t, park, period, reported, said, frame)) : Optional.empty());
  }

  private static List<Link> own(Period period, List<Reported> firms, Frame frame) {
    List<Territory> held = frame.actor().grants().stream().map(Grant::territory).toList();
    return firms.stream()
        .filter(firm -> held.contains(Territory.of(firm.tenant().id())))
        .map(
            firm ->
                new Link(
                    address(firm.tenant().id(), period),
                    firm.tenant().names().in(frame.language())))
        .toList();
  }

  static String address(TenantId firm, Period period) {
    return ParkPages.address(firm.park()) + "/tenants/" + firm.slug() + "/figures/" + period;
  }

  private TenantsView.Firm firm(Reported firm, boolean reads, Frame frame) {
    return new TenantsView.Firm(
        firm.tenant().names().in(frame.language()),
        firm.tenant().sector(),
        firm.tenant().illustrative(),
        reads
            ? Optional.of(address(firm.tenant().id(), firm.progress().period()))
            : Optional.empty(),
        frame.t("review.state." + firm.progress().stage().word()),
        reads
            ? firm.seen().map(seen -> FirmWords.all(seen, firms.asked(), frame)).orElse(List.of())
            : List.of());
  }

  private static List<Link> aggregates(Transaction t, Park park) {
    return Firms.published(t, park.id()).stream()
        .map(p -> new Link(ParkPages.address(park.id()) + "/tenants/aggregates/" + p, p.toString()))
        .toList();
  }

  private TenantsView.Taking taking(
      Transaction t, Park park, Period period, List<Reported> reported, String said, Frame frame) {
    Evidence own = Firms.own(t, park.id(), period);
    List<TenantsView.Sum> sums = new ArrayList<>();
    for (Variable variable : firms.summed()) {
      Aggregate sum = Taking.sum(reported, variable);
      Optional<Observation> now = FirmWords.stream(own, variable).findFirst();
      boolean possible =
          sum instanceof Aggregate.Shown shown && !Taking.taken(own, variable, shown);
      sums.add(
          new TenantsView.Sum(
              variable.code(),
              variable.names().in(frame.language()),
              SumWords.of(sum, variable, frame),
              now.map(
                      o ->
                          frame.t(
                              "take.now",
                              ClaimWords.of(o.claim(), variable, frame),
                              o.source().title()))
                  .orElse(frame.t("unknown")),
              possible));
    }
    long approved = reported.stream().filter(Reported::approved).count();
    return new TenantsView.Taking(
        ParkPages.address(park.id()) + "/tenants/take/" + period,
        sums,
        approved == 0 ? "" : frame.t("take.list", approved),
        Writable.progress(t, Territory.of(park.id()), period).stage().writable(),
        said);
  }
}
