package org.parkwright.domain.park.atlas.columns;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.atlas.Layout;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.domain.park.atlas.Order;
import org.parkwright.domain.park.atlas.Span;

/// Many parks, column by column, in the order of country and name. Never changed once it is made.
final class Segment {
  private static final List<String> SPOKEN = List.of("en", "zh", "fr", "es", "ar", "ru");
  private static final int KEPT = 64;
  private final Layout layout;
  private final int size;
  private final Letters letters;
  private final Places places;
  private final long[] outlined;
  private final long[] illustrative;
  private final Map<String, Column> columns;
  private final WordIndex words;
  private final int[] slots;
  private final Map<Order, int[]> orders;
  private final int[] sourceCodes;
  private final List<List<String>> sources;
  private final Map<String, long[]> texts = new ConcurrentHashMap<>();

  Segment(SegmentDraft.Parts parts) {
    this.layout = parts.layout();
    this.size = parts.size();
    this.letters = parts.letters();
    this.places = parts.places();
    this.outlined = parts.outlined();
    this.illustrative = parts.illustrative();
    this.columns = parts.columns();
    this.words = parts.words();
    this.orders = parts.orders();
    this.sourceCodes = parts.sourceCodes();
    this.sources = parts.sources();
    this.slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, size)) * 4)];
    for (int row = 0; row < size; row++) {
      byte[] address = Letters.address(letters.of(row).id());
      int slot = slot(address);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = row + 1;
    }
  }

  private int slot(byte[] address) {
    return Arrays.hashCode(address) * 0x9E3779B1 >>> 3 & slots.length - 1;
  }

  int size() {
    return size;
  }

  Places places() {
    return places;
  }

  Column column(String name) {
    Column column = columns.get(name);
    if (column == null) {
      throw new IllegalArgumentException(
          "no column \"" + name + "\"; expected one of " + new TreeMap<>(columns).keySet());
    }
    return column;
  }

  Map<String, Column> columns() {
    return columns;
  }

  /// Rows in an order. For an order by a measure only those of which it is known.
  int[] order(Order order) {
    int[] rows = orders.get(order);
    if (rows == null) {
      throw new IllegalArgumentException("there is no column for the order " + order);
    }
    return rows;
  }

  boolean has(Order order) {
    return orders.containsKey(order);
  }

  /// The row of a park; -1 when it is not here.
  int row(ParkId id) {
    byte[] address = Letters.address(id);
    int slot = slot(address);
    while (slots[slot] != 0) {
      if (letters.isAt(slots[slot] - 1, address)) {
        return slots[slot] - 1;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return -1;
  }

  /// Rows in which each word of a text is found, in a name, an address, a place, or the name of
  /// the country in one of six languages. A text of signs only finds nothing.
  long[] named(String text) {
    return texts.computeIfAbsent(Folded.of(text), this::search);
  }

  private long[] search(String text) {
    if (texts.size() >= KEPT) {
      texts.clear();
    }
    List<String> parts = Folded.words(text);
    long[] found = parts.isEmpty() ? Bits.none(size) : Bits.all(size);
    for (String part : parts) {
      long[] one = Bits.none(size);
      words.find(part, one);
      Set<String> countries = countries(part);
      if (!countries.isEmpty()) {
        Bits.add(one, column(Layout.COUNTRY).matching(countries, Span.ALL, false));
      }
      found = Bits.both(found, one);
    }
    return found;
  }

  private Set<String> countries(String part) {
    if (!(column(Layout.COUNTRY) instanceof Column.Sorted countries)) {
      return Set.of();
    }
    return countries.values().stream()
        .filter(code -> code.equals(part) || (telling(part) && called(code, part)))
        .collect(Collectors.toSet());
  }

  /// Two Latin letters are in too many names; two Chinese characters are a name.
  private static boolean telling(String part) {
    return part.length() > 2 || part.charAt(0) >= 0x370;
  }

  private static boolean called(String code, String part) {
    Locale country = Locale.of("", code.toUpperCase(Locale.ROOT));
    return SPOKEN.stream()
        .anyMatch(
            language -> Folded.of(country.getDisplayCountry(Locale.of(language))).contains(part));
  }

  /// Adds up how many of these rows rest on each source.
  void sources(long[] rows, Map<String, Integer> counts) {
    int[] found = new int[sources.size()];
    Bits.each(rows, row -> found[sourceCodes[row]]++);
    for (int i = 0; i < found.length; i++) {
      for (String source : found[i] == 0 ? List.<String>of() : sources.get(i)) {
        counts.merge(source, found[i], Integer::sum);
      }
    }
  }

  /// A row as it was listed, without the words that only a search knows.
  Listing listing(int row) {
    Letters.Texts texts = letters.of(row);
    Set<String> sectors = new LinkedHashSet<>();
    if (column(Layout.SECTOR) instanceof Column.Marked marked) {
      marked.marks().forEach((sector, rows) -> addIf(Bits.has(rows, row), sectors, sector));
    }
    Map<String, Double> measures = new TreeMap<>();
    for (String measure : layout.measures()) {
      if (column(measure) instanceof Column.Measured known && !Double.isNaN(known.values()[row])) {
        measures.put(measure, known.values()[row]);
      }
    }
    return new Listing(
        texts.id(),
        texts.names(),
        Status.valueOf(code(Layout.STATUS, row).orElse("unknown").toUpperCase(Locale.ROOT)),
        code(Layout.KIND, row).orElse(""),
        texts.whereabouts(),
        Bits.has(places.known(), row)
            ? Optional.of(new Place(places.north(row), places.east(row)))
            : Optional.empty(),
        Bits.has(outlined, row),
        sectors,
        measures,
        answers(row),
        List.of(),
        sources.get(sourceCodes[row]),
        Bits.has(illustrative, row));
  }

  private Map<String, Boolean> answers(int row) {
    Map<String, Boolean> answers = new TreeMap<>();
    for (String answer : layout.answers()) {
      if (column(answer) instanceof Column.Marked given) {
        given
            .marks()
            .forEach(
                (value, rows) -> {
                  if (Bits.has(rows, row)) {
                    answers.put(answer, value.equals(Layout.YES));
                  }
                });
      }
    }
    return answers;
  }

  private static void addIf(boolean so, Set<String> to, String value) {
    if (so) {
      to.add(value);
    }
  }

  private Optional<String> code(String column, int row) {
    return column(column) instanceof Column.Marked marked ? marked.of(row) : Optional.empty();
  }
}
