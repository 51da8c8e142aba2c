package org.parkwright.domain.park.atlas.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parkwright.domain.park.atlas.Filter;
import org.parkwright.domain.park.atlas.Span;

/// The rows of one segment that a filter finds, with each of its conditions by itself.
///
/// @param conditions rows that satisfy each, by column
/// @param rows rows that satisfy all
/// @param open rows that may satisfy all: where they do not, nobody says
record Picked(Atlas.Part part, Map<String, long[]> conditions, long[] rows, long[] open) {
  private static final String BOX = "box";
  private static final String TEXT = "text";

  static Picked of(Atlas.Part part, Filter filter) {
    Segment segment = part.segment();
    Map<String, long[]> conditions = new LinkedHashMap<>();
    List<long[]> widened = new ArrayList<>();
    for (String name : filter.columns()) {
      Column column = segment.column(name);
      Set<String> picks = filter.picks().getOrDefault(name, Set.of());
      Span span = filter.spans().getOrDefault(name, Span.ALL);
      long[] rows = column.matching(picks, span, filter.spans().containsKey(name));
      conditions.put(name, rows);
      long[] wide = rows.clone();
      Bits.add(wide, column.unknown());
      widened.add(wide);
    }
    filter
        .box()
        .ifPresent(
            box -> {
              long[] rows = segment.places().in(box);
              conditions.put(BOX, rows);
              widened.add(rows);
            });
    if (!filter.text().isEmpty()) {
      long[] rows = segment.named(filter.text());
      conditions.put(TEXT, rows);
      widened.add(rows);
    }
    return new Picked(
        part, conditions, all(part.live(), conditions.values()), all(part.live(), widened));
  }

  private static long[] all(long[] live, Iterable<long[]> conditions) {
    long[] rows = live;
    for (long[] condition : conditions) {
      rows = Bits.both(rows, condition);
    }
    return rows;
  }

  /// Rows that satisfy all conditions but that of one column.
  long[] butFor(String column) {
    if (!conditions.containsKey(column)) {
      return rows;
    }
    Map<String, long[]> others = new LinkedHashMap<>(conditions);
    others.remove(column);
    return all(part.live(), others.values());
  }

  /// Rows that satisfy the condition of one column alone.
  long[] only(String column) {
    long[] condition = conditions.get(column);
    return condition == null ? part.live() : Bits.both(part.live(), condition);
  }
}
