package org.parkwright.domain.park.atlas.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.atlas.Layout;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.domain.park.atlas.Order;

/// A [Segment] being filled, park by park in any order.
final class SegmentDraft {
  private final Layout layout;
  private final Letters.Draft letters = new Letters.Draft();
  private final WordIndex.Draft words = new WordIndex.Draft();
  private final List<String> keys = new ArrayList<>();
  private final Map<String, Marks> kinds = new TreeMap<>();
  private final Map<String, Marks> statuses = new TreeMap<>();
  private final Numbers longitudes = new Numbers();
  private final Numbers latitudes = new Numbers();
  private final Map<String, Numbers> measures = new TreeMap<>();
  private final Map<String, Map<String, Marks>> answers = new TreeMap<>();
  private final Map<String, Marks> sectors = new TreeMap<>();
  private final Marks outlined = new Marks();
  private final Marks illustrative = new Marks();
  private final Map<List<String>, Integer> sourceLists = new HashMap<>();
  private final List<List<String>> sources = new ArrayList<>();
  private final Numbers sourceOf = new Numbers();

  SegmentDraft(Layout layout) {
    this.layout = layout;
    layout.measures().forEach(measure -> measures.put(measure, new Numbers()));
    layout.answers().forEach(answer -> answers.put(answer, new TreeMap<>()));
    answers.put(Layout.VACANCY, new TreeMap<>());
  }

  /// What a segment is made of.
  record Parts(
      Layout layout,
      int size,
      Letters letters,
      Places places,
      long[] outlined,
      long[] illustrative,
      Map<String, Column> columns,
      WordIndex words,
      Map<Order, int[]> orders,
      int[] sourceCodes,
      List<List<String>> sources) {}

  int size() {
    return keys.size();
  }

  void add(Listing park) {
    int row = keys.size();
    keys.add(park.id().country() + '\0' + Folded.of(park.names().english()));
    letters.add(park);
    List<String> texts = new ArrayList<>(park.names().byLanguage().values());
    texts.add(park.id().toString());
    texts.add(park.whereabouts());
    texts.addAll(park.words());
    words.add(row, texts);
    if (!park.kind().isBlank()) {
      kinds.computeIfAbsent(park.kind(), kind -> new Marks()).set(row);
    }
    if (park.status() != Status.UNKNOWN) {
      String status = park.status().name().toLowerCase(Locale.ROOT);
      statuses.computeIfAbsent(status, s -> new Marks()).set(row);
    }
    longitudes.add(park.place().map(Place::longitude).orElse(Double.NaN));
    latitudes.add(park.place().map(Place::latitude).orElse(Double.NaN));
    measures.forEach(
        (topic, column) -> column.add(park.measures().getOrDefault(topic, Double.NaN)));
    park.answers()
        .forEach(
            (topic, so) -> {
              if (answers.containsKey(topic)) {
                answer(topic, row, so);
              }
            });
    park.vacant().ifPresent(so -> answer(Layout.VACANCY, row, so));
    park.sectors().forEach(code -> sectors.computeIfAbsent(code, c -> new Marks()).set(row));
    if (park.outlined()) {
      outlined.set(row);
    }
    if (park.illustrative()) {
      illustrative.set(row);
    }
    sourceOf.add(
        sourceLists.computeIfAbsent(
            park.sources(),
            list -> {
              sources.add(list);
              return sources.size() - 1;
            }));
  }

  private void answer(String topic, int row, boolean so) {
    answers
        .getOrDefault(topic, Map.of())
        .computeIfAbsent(so ? Layout.YES : Layout.NO, value -> new Marks())
        .set(row);
  }

  Segment done() {
    int size = size();
    List<Integer> order = sorted(Comparator.comparing(keys::get));
    int[] place = new int[size];
    for (int i = 0; i < size; i++) {
      place[order.get(i)] = i;
    }
    Map<String, Column> columns = new HashMap<>();
    columns.put(Layout.COUNTRY, countries(order));
    columns.put(Layout.KIND, marked(kinds, place));
    columns.put(Layout.STATUS, marked(statuses, place));
    columns.put(Layout.SECTOR, marked(sectors, place));
    answers.forEach((topic, given) -> columns.put(topic, marked(given, place)));
    Map<Order, int[]> orders = new EnumMap<>(Order.class);
    orders.put(Order.COUNTRY, IntStream.range(0, size).toArray());
    List<Integer> names =
        sorted(Comparator.comparing(row -> keys.get(row).substring(keys.get(row).indexOf('\0'))));
    orders.put(Order.NAME, names.stream().mapToInt(row -> place[row]).toArray());
    measures.forEach(
        (topic, numbers) -> {
          double[] values = numbers.placed(place);
          columns.put(topic, new Column.Measured(values, unknown(values)));
          for (Order by : Order.values()) {
            if (by.measure().filter(topic::equals).isPresent()) {
              orders.put(by, Ranks.of(values, by.greatestFirst()));
            }
          }
        });
    double[] codes = sourceOf.placed(place);
    return new Segment(
        new Parts(
            layout,
            size,
            letters.done(order),
            Places.of(longitudes.placed(place), latitudes.placed(place)),
            outlined.placed(place),
            illustrative.placed(place),
            Map.copyOf(columns),
            words.done(place),
            orders,
            Arrays.stream(codes).mapToInt(code -> (int) code).toArray(),
            List.copyOf(sources)));
  }

  /// The keys begin with the country, so that rows of a country stand together.
  private Column countries(List<Integer> order) {
    List<String> values = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      String key = keys.get(order.get(i));
      String country = key.substring(0, key.indexOf('\0'));
      if (values.isEmpty() || !values.getLast().equals(country)) {
        values.add(country);
        starts.add(i);
      }
    }
    starts.add(order.size());
    return new Column.Sorted(
        List.copyOf(values), starts.stream().mapToInt(Integer::intValue).toArray());
  }

  private List<Integer> sorted(Comparator<Integer> by) {
    Integer[] rows = new Integer[size()];
    Arrays.setAll(rows, row -> row);
    Arrays.parallelSort(rows, by);
    return Arrays.asList(rows);
  }

  private static Column marked(Map<String, Marks> marks, int[] place) {
    Map<String, long[]> placed = new TreeMap<>();
    long[] known = Bits.none(place.length);
    marks.forEach(
        (value, rows) -> {
          placed.put(value, rows.placed(place));
          Bits.add(known, rows.placed(place));
        });
    return new Column.Marked(placed, Bits.less(Bits.all(place.length), known));
  }

  private static long[] unknown(double[] values) {
    long[] unknown = Bits.none(values.length);
    for (int row = 0; row < values.length; row++) {
      if (Double.isNaN(values[row])) {
        Bits.set(unknown, row);
      }
    }
    return unknown;
  }

  /// A growing column of numbers.
  private static final class Numbers {
    private double[] values = new double[64];
    private int count;

    void add(double value) {
      if (count == values.length) {
        values = Arrays.copyOf(values, count * 2);
      }
      values[count++] = value;
    }

    double[] placed(int[] place) {
      double[] placed = new double[count];
      for (int row = 0; row < count; row++) {
        placed[place[row]] = values[row];
      }
      return placed;
    }
  }

  /// A growing set of rows.
  private static final class Marks {
    private long[] bits = new long[4];

    void set(int row) {
      if (row >>> 6 >= bits.length) {
        bits = Arrays.copyOf(bits, Math.max(bits.length * 2, (row >>> 6) + 1));
      }
      Bits.set(bits, row);
    }

    long[] placed(int[] place) {
      long[] placed = Bits.none(place.length);
      Bits.each(bits, row -> Bits.set(placed, place[row]));
      return placed;
    }
  }
}
