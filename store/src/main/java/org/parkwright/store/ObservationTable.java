package org.parkwright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.TenantId;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// What was observed. Rows are added and never changed: a correction is a later observation, a
/// different opinion is a rival one.
public final class ObservationTable {
  /// What was there at a moment: neither a firm's own figures nor what had been taken back.
  private static final String OF_THE_PARK =
      """
      and tenant is null and (at, at_nanos) <= (?, ?) and not exists (
        select from withdrawals w
        where w.observation = observations.id and (w.at, w.at_nanos) <= (?, ?))
      """;

  private static final String OF_A_FIRM =
      OF_THE_PARK.replace("tenant is null", "tenant is not null");

  private static final String RECORDED =
      """
      select o.*, w.reason as w_reason, w.author as w_author, w.at as w_at,
             w.at_nanos as w_at_nanos
      from observations o left join withdrawals w on w.observation = o.id
      where
      """;

  private static final String OF_A_PARK = " park = ? and tenant is null";

  private final Sql sql;

  ObservationTable(Sql sql) {
    this.sql = sql;
  }

  /// Adds observations in this order; their parks must be there.
  public void append(List<Observation> observations) {
    append(observations, OptionalLong.empty());
  }

  /// Adds a firm's own figures; the firm must be there and its park must be theirs.
  public void append(TenantId tenant, List<Observation> observations) {
    append(observations, OptionalLong.empty(), Optional.of(tenant));
  }

  /// Adds what one import brought.
  void append(List<Observation> observations, OptionalLong imported) {
    append(observations, imported, Optional.empty());
  }

  private void append(
      List<Observation> observations, OptionalLong imported, Optional<TenantId> tenant) {
    List<@Nullable Object[]> rows = new ArrayList<>(observations.size());
    for (Observation observation : observations) {
      tenant
          .filter(firm -> !firm.park().equals(observation.park()))
          .ifPresent(
              firm -> {
                throw new IllegalArgumentException(
                    "a figure of " + observation.park() + " cannot be recorded for " + firm);
              });
      rows.add(values(observation, imported, tenant));
    }
    sql.batch(
        """
        insert into observations (
          park, variable, period, scenario, value, low, high, typed, typed_unit, not_applicable,
          grade, source_title, source_address, source_date, illustrative, method, note, author,
          at, at_nanos, import, tenant)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rows);
  }

  /// All of one park, in the order in which they were recorded.
  public List<Observation> of(ParkId park) {
    return of(park, Moment.LAST);
  }

  /// Those of one park that counted at a moment, in the order in which they were recorded.
  public List<Observation> of(ParkId park, Instant asOf) {
    return sql.list(
        "select * from observations where park = ? " + OF_THE_PARK + " order by id",
        ObservationTable::read,
        asOf(asOf, park.toString()));
  }

  /// Those of one park and period, in the order in which they were recorded.
  public List<Observation> of(ParkId park, Period period) {
    return of(park, period, Moment.LAST);
  }

  /// Those of one park and period that counted at a moment.
  public List<Observation> of(ParkId park, Period period, Instant asOf) {
    return sql.list(
        "select * from observations where park = ? and period = ? " + OF_THE_PARK + " order by id",
        ObservationTable::read,
        asOf(asOf, park.toString(), period.toString()));
  }

  /// Parks that the latest figures belong to, the one with the newest figure first.
  ///
  /// @param most how many of the latest figures count
  public List<ParkId> latelyRecorded(int most) {
    return sql.list(
        "select park from (select park, at, id from observations where true "
            + OF_THE_PARK
            + " order by at desc, id desc limit "
            + most
            + ") newest group by park order by max(at) desc, max(id) desc",
        row -> ParkId.of(row.text("park")),
        asOf(Moment.LAST));
  }

  /// The periods for which a park has observations, latest first.
  public List<Period> periods(ParkId park) {
    return periods(park, Moment.LAST);
  }

  /// The periods for which a park had observations at a moment, latest first.
  public List<Period> periods(ParkId park, Instant asOf) {
    return periods(List.of(park), asOf).getOrDefault(park, List.of());
  }

  /// The same for several parks; those without observations are left out. From one period the
  /// index leads to the next, so what it takes grows with the periods and not with the figures.
  public Map<ParkId, List<Period>> periods(List<ParkId> parks, Instant asOf) {
    Map<ParkId, List<Period>> periods = new HashMap<>();
    Object[] counts = asOf(asOf);
    sql.list(
        """
        select asked.park, found.period from unnest(?::text[]) as asked (park), lateral (
          with recursive held (period) as (
            (select period from observations where park = asked.park %1$s
             order by period desc limit 1)
            union all
            select (select period from observations where park = asked.park
                      and period < held.period %1$s order by period desc limit 1)
            from held where held.period is not null)
          select period from held where period is not null) found
        """
            .formatted(OF_THE_PARK),
        row ->
            periods
                .computeIfAbsent(ParkId.of(row.text("park")), park -> new ArrayList<>())
                .add(Period.of(row.text("period"))),
        Stream.of(
                Stream.<Object>of(parks.stream().map(ParkId::toString).toList()),
                Stream.of(counts),
                Stream.of(counts))
            .flatMap(all -> all)
            .toArray());
    periods.values().forEach(each -> each.sort(Comparator.reverseOrder()));
    return periods;
  }

  /// A firm's own figures that counted at a moment, in the order in which they were recorded.
  public List<Observation> of(TenantId tenant, Instant asOf) {
    return sql.list(
        "select * from observations where tenant = ? " + OF_A_FIRM + " order by id",
        ObservationTable::read,
        asOf(asOf, tenant.toString()));
  }

  /// The firms' own figures of a park that counted at a moment, by firm.
  public Map<TenantId, List<Observation>> ofFirms(ParkId park, Instant asOf) {
    Map<TenantId, List<Observation>> firms = new LinkedHashMap<>();
    sql.list(
        "select * from observations where tenant like ? " + OF_A_FIRM + " order by id",
        row ->
            firms
                .computeIfAbsent(TenantId.of(row.text("tenant")), firm -> new ArrayList<>())
                .add(read(row)),
        asOf(asOf, park + "/%"));
    return firms;
  }

  /// Everything ever recorded of some variables for a park and period, the earliest first, with
  /// what was taken back.
  public List<RecordedFigure> recorded(ParkId park, Period period, List<String> variables) {
    return recorded(OF_A_PARK, park.toString(), period, variables);
  }

  /// The same of a firm's own figures.
  public List<RecordedFigure> recorded(TenantId tenant, Period period, List<String> variables) {
    return recorded(" tenant = ?", tenant.toString(), period, variables);
  }

  private List<RecordedFigure> recorded(
      String whose, String place, Period period, List<String> variables) {
    return sql.list(
        RECORDED + whose + " and period = ? and variable = any (?) order by o.id",
        ObservationTable::recorded,
        place,
        period.toString(),
        variables);
  }

  /// Everything ever recorded of a park itself, the earliest first, with what was taken back.
  public List<RecordedFigure> recorded(ParkId park) {
    return sql.list(
        RECORDED + OF_A_PARK + " order by o.id", ObservationTable::recorded, park.toString());
  }

  private static RecordedFigure recorded(Row row) throws SQLException {
    return new RecordedFigure(
        row.large("id"),
        read(row),
        row.isNull("w_at")
            ? Optional.empty()
            : Optional.of(
                new Withdrawal(
                    row.large("id"),
                    row.text("w_reason"),
                    row.text("w_author"),
                    row.instant("w_at"))));
  }

  /// Takes a figure of this park back; one that was taken back already stays as it is.
  ///
  /// @return whether the park has the figure and it counted until now
  public boolean withdraw(ParkId park, Period period, Withdrawal withdrawal) {
    return sql.update(
            """
            insert into withdrawals (observation, reason, author, at, at_nanos)
            select id, ?, ?, ?, ? from observations
            where id = ? and park = ? and period = ? and tenant is null
            on conflict (observation) do nothing
            """,
            Storable.text("the reason", withdrawal.reason()),
            Storable.text("the author", withdrawal.author()),
            Moment.micros(withdrawal.at()),
            Moment.nanos(withdrawal.at()),
            withdrawal.observation(),
            park.toString(),
            period.toString())
        == 1;
  }

  /// The values of a statement that ends with [#OF_THE_PARK].
  private static Object[] asOf(Instant asOf, Object... before) {
    Instant micros = Moment.micros(asOf);
    int nanos = Moment.nanos(asOf);
    return Stream.concat(Stream.of(before), Stream.of(micros, nanos, micros, nanos)).toArray();
  }

  private static @Nullable Object[] values(
      Observation o, OptionalLong imported, Optional<TenantId> tenant) {
    String where = o.variable() + " of " + o.park() + " in " + o.period();
    Optional<Claim.Value> value =
        o.claim() instanceof Claim.Value known ? Optional.of(known) : Optional.empty();
    Optional<String> notApplicable =
        o.claim() instanceof Claim.NotApplicable not
            ? Optional.of(Storable.text(where + ", reason", not.reason()))
            : Optional.empty();
    return new Object[] {
      o.park().toString(),
      Storable.text("variable", o.variable()),
      written(o.period()),
      o.scenario(),
      value.map(Claim.Value::value),
      value.map(Claim.Value::low),
      value.map(Claim.Value::high),
      value.map(v -> Storable.text(where + ", value as typed", v.typed())),
      value.map(v -> Storable.text(where + ", unit as typed", v.typedUnit())),
      notApplicable,
      o.grade(),
      Storable.text(where + ", source", o.source().title()),
      Storable.text(where + ", address of the source", o.source().address()),
      Storable.text(where + ", date of the source", o.source().date()),
      o.source().illustrative(),
      Storable.text(where + ", method", o.method()),
      Storable.text(where + ", note", o.note()),
      Storable.text(where + ", author", o.author()),
      Moment.micros(o.at()),
      Moment.nanos(o.at()),
      imported.isPresent() ? Optional.of(imported.getAsLong()) : Optional.empty(),
      tenant.map(TenantId::toString)
    };
  }

  /// Outside the years 0 to 9999 a period has no written form that could be read again.
  static String written(Period period) {
    int year = period.first().getYear();
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException(
          "a period must lie in the years 0 to 9999; found " + period);
    }
    return period.toString();
  }

  private static Observation read(Row row) throws SQLException {
    return new Observation(
        ParkId.of(row.text("park")),
        row.text("variable"),
        Period.of(row.text("period")),
        Scenario.valueOf(row.text("scenario")),
        claim(row),
        row.optional("grade", Grade::valueOf),
        new Source(
            row.text("source_title"),
            row.text("source_address"),
            row.text("source_date"),
            row.truth("illustrative")),
        row.text("method"),
        row.text("note"),
        row.text("author"),
        row.instant("at"));
  }

  private static Claim claim(Row row) throws SQLException {
    Optional<String> reason = row.optionalText("not_applicable");
    return reason.isPresent()
        ? new Claim.NotApplicable(reason.get())
        : new Claim.Value(
            row.number("value"),
            row.number("low"),
            row.number("high"),
            row.text("typed"),
            row.text("typed_unit"));
  }
}
