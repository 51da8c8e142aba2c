package org.parkwright.server.atlas.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parkwright.domain.park.atlas.Filter;
import org.parkwright.domain.park.atlas.Layout;
import org.parkwright.domain.park.atlas.Order;
import org.parkwright.domain.park.atlas.Span;
import org.parkwright.kernel.geo.Box;

/// What stands in the address of a list of parks: filter, order, and where the page begins.
///
/// A column's values stand under its name (`country=ar&status=operating&rail=yes&rail=unknown`),
/// the ends of a range behind a dot (`area.from=1&area.to=10`), words under `q`, a box as
/// `box=west,south,east,north`.
///
/// @param from how many parks come before the page
/// @param faults what in the address could not be read and was left out
public record Query(Filter filter, Order order, int from, List<Misread> faults) {
  static final String FROM = ".from";
  static final String TO = ".to";

  /// All parks.
  public static final Query ALL = new Query(Filter.ALL, Order.COUNTRY, 0, List.of());

  public Query {
    faults = List.copyOf(faults);
  }

  /// A parameter that could not be read.
  ///
  /// @param key message that says what is expected
  public record Misread(String parameter, String found, String key) {}

  /// Reads the parameters of a request; those that mean nothing here are not looked at.
  public static Query of(Map<String, String[]> parameters, Layout layout) {
    return new QueryReading(parameters, layout).query();
  }

  /// The same beginning elsewhere.
  public Query from(int first) {
    return new Query(filter, order, Math.max(0, first), List.of());
  }

  /// The same with another filter, from its first park.
  public Query with(Filter other) {
    return new Query(other, order, 0, List.of());
  }

  /// What stands behind the question mark, in an order that is always the same; empty for all.
  public String parameters() {
    List<String> parts = new ArrayList<>();
    if (!filter.text().isEmpty()) {
      parts.add("q=" + encoded(filter.text()));
    }
    for (String column : filter.columns()) {
      for (String value : new TreeSet<>(filter.picks().getOrDefault(column, Set.of()))) {
        parts.add(encoded(column) + "=" + encoded(value));
      }
      Span span = filter.spans().getOrDefault(column, Span.ALL);
      if (Double.isFinite(span.least())) {
        parts.add(encoded(column) + FROM + "=" + number(span.least()));
      }
      if (Double.isFinite(span.most())) {
        parts.add(encoded(column) + TO + "=" + number(span.most()));
      }
    }
    filter.box().ifPresent(box -> parts.add("box=" + words(box)));
    if (order != Order.COUNTRY) {
      parts.add("by=" + order.name().toLowerCase(Locale.ROOT));
    }
    if (from > 0) {
      parts.add("from=" + from);
    }
    return String.join("&", parts);
  }

  /// An address with these parameters.
  public String at(String path) {
    String parameters = parameters();
    return parameters.isEmpty() ? path : path + "?" + parameters;
  }

  /// A box as it stands in an address.
  public static String words(Box box) {
    return "%s,%s,%s,%s"
        .formatted(
            number(box.west()), number(box.south()), number(box.east()), number(box.north()));
  }

  private static String number(double value) {
    double rounded = Math.rint(value * 1e6) / 1e6;
    return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15
        ? Long.toString((long) rounded)
        : Double.toString(rounded);
  }

  /// An end of a range as a field shows it; empty for none.
  static String typed(double end) {
    return Double.isFinite(end) ? number(end) : "";
  }

  /// A text as it stands in an address.
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// Reads `west,south,east,north` in degrees.
  ///
  /// @throws IllegalArgumentException when it is no box
  public static Box box(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException(
          "a box is west,south,east,north in degrees; found \"" + text + "\"");
    }
    double[] degrees =
        Arrays.stream(parts).map(String::strip).mapToDouble(Double::parseDouble).toArray();
    return new Box(degrees[0], degrees[1], degrees[2], degrees[3]);
  }
}
