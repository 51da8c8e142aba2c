package org.parkwright.server.atlas.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parkwright.domain.park.atlas.Filter;
import org.parkwright.domain.park.atlas.Layout;
import org.parkwright.domain.park.atlas.Order;
import org.parkwright.domain.park.atlas.Span;

/// Reads a [Query] from the parameters of one address.
final class QueryReading {
  private static final int MOST_VALUES = 300;
  private static final int LONGEST = 200;
  private final Map<String, String[]> parameters;
  private final Layout layout;
  private final List<Query.Misread> faults = new ArrayList<>();

  QueryReading(Map<String, String[]> parameters, Layout layout) {
    this.parameters = parameters;
    this.layout = layout;
  }

  Query query() {
    Filter filter = Filter.ALL.named(shortened(first("q")));
    for (String column : layout.columns()) {
      for (String value : values(column)) {
        filter = filter.with(column, value);
      }
      if (layout.form(column).filter(Layout.Form.MEASURE::equals).isPresent()) {
        filter = ranged(filter, column);
      }
    }
    String box = first("box");
    if (!box.isBlank()) {
      filter = boxed(filter, box);
    }
    return new Query(filter, order(), whole("from"), faults);
  }

  private String first(String name) {
    String[] given = parameters.get(name);
    return given == null || given.length == 0 ? "" : given[0].strip();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private List<String> values(String column) {
    String[] given = parameters.get(column);
    return given == null
        ? List.of()
        : Arrays.stream(given)
            .map(String::strip)
            .filter(value -> !value.isEmpty() && allowed(column, value))
            .limit(MOST_VALUES)
            .toList();
  }

  private boolean allowed(String column, String value) {
    boolean allowed =
        switch (layout.form(column).orElse(Layout.Form.CHOICE)) {
          case CHOICE -> true;
          case ANSWER -> Set.of(Layout.YES, Layout.NO, Layout.UNKNOWN).contains(value);
          case MEASURE -> value.equals(Layout.UNKNOWN);
        };
    if (!allowed) {
      faults.add(
          new Query.Misread(
              column,
              value,
              layout.measures().contains(column) ? "atlas.fault.measure" : "atlas.fault.answer"));
    }
    return allowed;
  }

  private Filter ranged(Filter filter, String column) {
    double least = number(column + Query.FROM, Double.NEGATIVE_INFINITY);
    double most = number(column + Query.TO, Double.POSITIVE_INFINITY);
    if (!Double.isFinite(least) && !Double.isFinite(most)) {
      return filter;
    }
    if (least > most) {
      faults.add(
          new Query.Misread(
              column,
              first(column + Query.FROM) + " – " + first(column + Query.TO),
              "atlas.fault.range"));
      return filter;
    }
    return filter.with(column, new Span(least, most));
  }

  private double number(String name, double absent) {
    String text = first(name);
    if (text.isEmpty()) {
      return absent;
    }
    try {
      double value = Double.parseDouble(text.replace(',', '.'));
      if (Double.isFinite(value) && !text.matches(".*[dDfFxXpP].*")) {
        return value;
      }
    } catch (NumberFormatException none) {
      // told below
    }
    faults.add(new Query.Misread(name, text, "atlas.fault.number"));
    return absent;
  }

  private int whole(String name) {
    String text = first(name);
    if (text.matches("\\d{1,9}")) {
      return Integer.parseInt(text);
    }
    if (!text.isEmpty()) {
      faults.add(new Query.Misread(name, text, "atlas.fault.number"));
    }
    return 0;
  }

  private Filter boxed(Filter filter, String text) {
    try {
      return filter.in(Query.box(text));
    } catch (IllegalArgumentException none) {
      faults.add(new Query.Misread("box", text, "atlas.fault.box"));
      return filter;
    }
  }

  private Order order() {
    String text = first("by");
    for (Order order : Order.values()) {
      if (order.name().toLowerCase(Locale.ROOT).equals(text)) {
        return order;
      }
    }
    if (!text.isEmpty()) {
      faults.add(new Query.Misread("by", text, "atlas.fault.order"));
    }
    return Order.COUNTRY;
  }
}
