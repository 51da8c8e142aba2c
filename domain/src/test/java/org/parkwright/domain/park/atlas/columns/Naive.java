package org.parkwright.domain.park.atlas.columns;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.atlas.Filter;
import org.parkwright.domain.park.atlas.Layout;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.domain.park.atlas.Order;
import org.parkwright.domain.park.atlas.Span;

/// What a filter means, park by park, with none of the columns' tricks.
final class Naive {
  private Naive() {}

  static List<Listing> found(Collection<Listing> parks, Filter filter, Order order) {
    return parks.stream().filter(p -> holds(p, filter, false)).sorted(by(order)).toList();
  }

  static long open(Collection<Listing> parks, Filter filter) {
    return parks.stream().filter(p -> holds(p, filter, true) && !holds(p, filter, false)).count();
  }

  static Map<String, Integer> counts(Collection<Listing> parks, Filter filter, String column) {
    Map<String, Integer> counts = new TreeMap<>();
    parks.stream()
        .filter(p -> holds(p, filter.without(column), false))
        .flatMap(p -> values(p, column).stream())
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }

  static boolean holds(Listing park, Filter filter, boolean unknownWillDo) {
    return filter.columns().stream()
            .allMatch(
                c ->
                    satisfies(park, filter, c)
                        || (unknownWillDo && values(park, c).contains(Layout.UNKNOWN)))
        && filter
            .box()
            .map(
                box -> park.place().filter(p -> box.holds(p.longitude(), p.latitude())).isPresent())
            .orElse(true)
        && said(park, filter.text());
  }

  private static boolean satisfies(Listing park, Filter filter, String column) {
    Set<String> values = values(park, column);
    Double measure = park.measures().get(column);
    Span span = filter.spans().get(column);
    return (measure != null && span != null && span.holds(measure))
        || (measure == null || values.contains(Layout.UNKNOWN)) && picked(filter, column, values);
  }

  private static boolean picked(Filter filter, String column, Set<String> values) {
    return values.stream().anyMatch(value -> filter.picks(column, value));
  }

  private static Set<String> values(Listing park, String column) {
    return switch (column) {
      case Layout.COUNTRY -> Set.of(park.id().country());
      case Layout.KIND -> Set.of(park.kind().isEmpty() ? Layout.UNKNOWN : park.kind());
      case Layout.STATUS ->
          Set.of(
              park.status() == Status.UNKNOWN
                  ? Layout.UNKNOWN
                  : park.status().name().toLowerCase(Locale.ROOT));
      case Layout.SECTOR -> park.sectors().isEmpty() ? Set.of(Layout.UNKNOWN) : park.sectors();
      case Layout.VACANCY -> answer(park.vacant());
      default ->
          Settlers.LAYOUT.answers().contains(column)
              ? answer(Optional.ofNullable(park.answers().get(column)))
              : Set.of(park.measures().containsKey(column) ? Layout.YES : Layout.UNKNOWN);
    };
  }

  private static Set<String> answer(Optional<Boolean> so) {
    return Set.of(so.map(yes -> yes ? Layout.YES : Layout.NO).orElse(Layout.UNKNOWN));
  }

  private static boolean said(Listing park, String text) {
    List<String> words =
        Stream.of(
                park.names().byLanguage().values(),
                park.words(),
                List.of(park.whereabouts(), park.id().toString()))
            .flatMap(Collection::stream)
            .flatMap(t -> Folded.words(t).stream())
            .toList();
    List<String> sought = Folded.words(text);
    return (text.isEmpty() || !sought.isEmpty())
        && sought.stream()
            .allMatch(
                part ->
                    words.stream().anyMatch(word -> word.contains(part))
                        || park.id().country().equals(part)
                        || ((part.length() > 2 || part.charAt(0) >= 0x370) && called(park, part)));
  }

  private static boolean called(Listing park, String part) {
    Locale country = Locale.of("", park.id().country().toUpperCase(Locale.ROOT));
    return Stream.of("en", "zh", "fr", "es", "ar", "ru")
        .anyMatch(l -> Folded.of(country.getDisplayCountry(Locale.of(l))).contains(part));
  }

  /// The order, down to what is equal in it.
  static Comparator<Listing> by(Order order) {
    Comparator<Listing> name = Comparator.comparing(p -> Folded.of(p.names().english()));
    Comparator<Listing> country = Comparator.comparing(p -> p.id().country());
    if (order.measure().isEmpty()) {
      return order == Order.NAME ? name : country.thenComparing(name);
    }
    String measure = order.measure().get();
    Comparator<Double> values =
        order.greatestFirst() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.<Listing, Double>comparing(
            p -> p.measures().get(measure), Comparator.nullsLast(values))
        .thenComparing(country)
        .thenComparing(name);
  }
}
