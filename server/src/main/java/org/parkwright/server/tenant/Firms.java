package org.parkwright.server.tenant;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Aggregate;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Tenant;
import org.parkwright.domain.park.TenantId;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Step;
import org.parkwright.domain.review.StepTaken;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.record.Writable;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.Transaction;

/// The firms of a park, for pages and calls alike: which there are and what they reported, what is
/// published of them together, and what the park takes over.
public final class Firms {
  /// Characters of a name or sector.
  public static final int LONGEST = 200;

  private final Database database;
  private final Catalog catalog;
  private final Clock clock;

  Firms(Database database, Catalog catalog, Clock clock) {
    this.database = database;
    this.catalog = catalog;
    this.clock = clock;
  }

  /// What firms are asked for.
  public List<Variable> asked() {
    return catalog.dictionary().variables().stream().filter(Variable::askedOfFirms).toList();
  }

  /// What a park can take over: quantities that add up.
  public List<Variable> summed() {
    return catalog.dictionary().variables().stream().filter(Variable::ofFirms).toList();
  }

  /// The year before this one: what is reported now.
  public Period lastYear() {
    return Period.year(Year.now(clock.withZone(ZoneOffset.UTC)).getValue() - 1);
  }

  /// All firms of a park, with what they reported for a period.
  public List<Reported> of(ParkId park, Period period) {
    return database.read(t -> Reported.of(t, park, period));
  }

  /// Adds a firm under an address made of its name.
  ///
  /// @param name up to [#LONGEST] characters
  /// @param sector in a few words; may be empty
  /// @return empty when a firm of the park has this address already
  public Optional<Tenant> add(Park park, String name, String sector, String who) {
    TenantId id = new TenantId(park.id(), ParkId.named(park.id().country(), name).slug());
    Tenant tenant = new Tenant(id, Names.english(name), sector, park.illustrative());
    return database.transaction(Signature.of(who), t -> t.tenants().add(tenant))
        ? Optional.of(tenant)
        : Optional.empty();
  }

  /// Periods of which aggregates are published, the latest first.
  public List<Period> published(ParkId park) {
    return database.read(t -> published(t, park));
  }

  static List<Period> published(Transaction t, ParkId park) {
    Territory territory = Territory.of(park);
    return t.steps().around(territory).stream()
        .filter(s -> s.step() == Step.APPROVE && s.territory().equals(territory))
        .map(StepTaken::period)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /// What everybody may see of a park's firms, by variable and sector (the total under
  /// [org.parkwright.domain.evidence.Aggregates#TOTAL]).
  ///
  /// @return empty while the park's period was never approved
  public Optional<Map<Variable, Map<String, Aggregate>>> published(ParkId park, Period period) {
    return database.read(t -> Published.of(t, park, period, asked()));
  }

  /// What a park wants to take over.
  ///
  /// @param variables codes of sums
  /// @param list whether the approved firms go into the list over which indicators count firms
  /// @param whole whether nothing is taken when one of the sums cannot be
  public record Wanted(List<String> variables, boolean list, boolean whole) {}

  /// What was taken over.
  ///
  /// @param taken sums that are the park's figures now and were not before
  /// @param unchanged sums that were the park's figures before
  /// @param withheld sums that cannot be taken over, with the reason
  /// @param list whether the list of firms was saved
  public record Taken(
      List<String> taken,
      List<String> unchanged,
      Map<String, Aggregate.Reason> withheld,
      boolean list) {}

  /// Makes sums of approved firms the park's own figures.
  ///
  /// @param title words for the sum of so many firms, which stand as the figure's source
  /// @throws org.parkwright.server.record.NotWritable when the park's period is submitted, approved
  ///     or locked
  public Taken take(
      ParkId park, Period period, Wanted wanted, IntFunction<String> title, String who) {
    Instant now = clock.instant();
    return database.transaction(
        Signature.of(who),
        t -> {
          Writable.check(t, Territory.of(park), List.of(period));
          List<Reported> firms = Reported.of(t, park, period);
          Evidence own = own(t, park, period);
          List<Observation> figures = new ArrayList<>();
          List<String> unchanged = new ArrayList<>();
          Map<String, Aggregate.Reason> withheld = new LinkedHashMap<>();
          for (Variable variable : summed()) {
            if (!wanted.variables().contains(variable.code())) {
              continue;
            }
            switch (Taking.sum(firms, variable)) {
              case Aggregate.Withheld no -> withheld.put(variable.code(), no.reason());
              case Aggregate.Shown sum when Taking.taken(own, variable, sum) ->
                  unchanged.add(variable.code());
              case Aggregate.Shown sum -> {
                String words = title.apply(sum.firms().size());
                boolean invented = illustrative(firms);
                figures.add(Taking.figure(park, period, variable, sum, words, invented, who, now));
              }
            }
          }
          if (wanted.whole() && !withheld.isEmpty()) {
            return new Taken(List.of(), unchanged, withheld, false);
          }
          t.observations().append(figures);
          boolean list = wanted.list() && firms.stream().anyMatch(Reported::approved);
          if (list) {
            t.rosters().save(park, period, roster(t, park, period, firms), who, now);
          }
          return new Taken(
              figures.stream().map(Observation::variable).toList(), unchanged, withheld, list);
        });
  }

  private static boolean illustrative(List<Reported> firms) {
    return firms.stream().anyMatch(firm -> firm.approved() && firm.tenant().illustrative());
  }

  private static Roster roster(Transaction t, ParkId park, Period period, List<Reported> firms) {
    Optional<Roster> before =
        t.rosters().of(park, period).stream()
            .filter(r -> r.name().equals(Taking.ROSTER))
            .findFirst();
    return Taking.roster(before, firms);
  }

  /// The park's own figures.
  static Evidence own(Transaction t, ParkId park, Period period) {
    return Evidence.of(
        park, period, t.observations().of(park), t.preferences().of(park), List.of());
  }
}
