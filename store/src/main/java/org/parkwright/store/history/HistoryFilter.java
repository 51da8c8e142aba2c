package org.parkwright.store.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;

/// Which entries are asked for.
///
/// @param park of one park, without what belongs to its firms; empty: of everything
/// @param variable that figures, choices among them and comments on them are about; with a park
/// @param period the same
/// @param who account
/// @param from not before this moment
/// @param until before this moment
/// @param row table and key of one row
public record HistoryFilter(
    Optional<ParkId> park,
    Optional<String> variable,
    Optional<Period> period,
    Optional<String> who,
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<Row> row) {
  /// Every entry.
  public static final HistoryFilter ALL =
      new HistoryFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /// One row of one table.
  public record Row(String what, String key) {}

  /// Every entry of a park.
  public static HistoryFilter of(ParkId park) {
    return new HistoryFilter(
        Optional.of(park), ALL.variable, ALL.period, ALL.who, ALL.from, ALL.until, ALL.row);
  }

  /// Every entry of a row.
  public static HistoryFilter of(String what, String key) {
    return new HistoryFilter(
        ALL.park,
        ALL.variable,
        ALL.period,
        ALL.who,
        ALL.from,
        ALL.until,
        Optional.of(new Row(what, key)));
  }

  /// The same about one variable, and one period where one is given.
  public HistoryFilter about(String code, Optional<Period> when) {
    return new HistoryFilter(park, Optional.of(code), when, who, from, until, row);
  }

  /// The same by one person.
  public HistoryFilter by(String account) {
    return new HistoryFilter(park, variable, period, Optional.of(account), from, until, row);
  }

  /// The same in a span of time.
  public HistoryFilter between(Optional<Instant> first, Optional<Instant> end) {
    return new HistoryFilter(park, variable, period, who, first, end, row);
  }

  /// Conditions on `h`, and their values in order.
  record Conditions(String sql, List<@Nullable Object> values) {}

  Conditions conditions() {
    StringBuilder sql = new StringBuilder("true");
    List<@Nullable Object> values = new ArrayList<>();
    park.ifPresent(
        id -> {
          // Roles and links to forms are for administrators; lists of members name single firms.
          sql.append(
              """
               and (h.territory = ? or h.what = 'tenants' and h.territory like ?)
               and h.what not in ('grants', 'asks', 'members')
              """);
          values.add(id.toString());
          values.add(id + "/%");
        });
    variable.ifPresent(code -> about(code, sql, values));
    who.ifPresent(account -> add(" and h.who = ?", account, sql, values));
    from.ifPresent(moment -> add(" and h.at >= ?", moment, sql, values));
    until.ifPresent(moment -> add(" and h.at < ?", moment, sql, values));
    row.ifPresent(
        one -> {
          sql.append(" and h.what = ? and h.key = ?");
          values.add(one.what());
          values.add(one.key());
        });
    return new Conditions(sql.toString(), values);
  }

  private void about(String code, StringBuilder sql, List<@Nullable Object> values) {
    List<String> tables = new ArrayList<>();
    for (String table : List.of("observations", "preferences", "comments", "withdrawals")) {
      boolean withdrawals = table.equals("withdrawals");
      tables.add(
          "h.what = '%s' and h.key in (select id::text from %s where %s = ? and variable = ?%s)"
              .formatted(
                  table,
                  withdrawals ? "observations" : table,
                  table.equals("comments") ? "territory" : "park",
                  period.isPresent() ? " and period = ?" : ""));
      values.add(park.map(ParkId::toString).orElse(""));
      values.add(code);
      period.ifPresent(when -> values.add(when.toString()));
    }
    sql.append(" and (").append(String.join(" or ", tables)).append(")");
  }

  private static void add(
      String condition, Object value, StringBuilder sql, List<@Nullable Object> values) {
    sql.append(condition);
    values.add(value);
  }
}
