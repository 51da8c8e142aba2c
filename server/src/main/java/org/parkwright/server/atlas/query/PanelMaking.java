package org.parkwright.server.atlas.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parkwright.domain.park.atlas.Filter;
import org.parkwright.domain.park.atlas.Layout;
import org.parkwright.domain.park.atlas.Listings;
import org.parkwright.domain.park.atlas.Order;
import org.parkwright.domain.park.atlas.Sectors;
import org.parkwright.domain.park.atlas.Span;
import org.parkwright.domain.park.atlas.columns.Selection;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.server.page.Frame;

/// Draws up the filters for one reader and one selection.
public final class PanelMaking {
  private static final int FIRST = 8;
  private final Layout layout;
  private final Topics topics;
  private final FilterWords words;
  private final Frame frame;
  private final Query query;
  private final Selection found;

  public PanelMaking(Layout layout, Topics topics, Query query, Selection found, Frame frame) {
    this.layout = layout;
    this.topics = topics;
    this.words = new FilterWords(frame, topics);
    this.frame = frame;
    this.query = query;
    this.found = found;
  }

  public Panel panel() {
    Filter filter = query.filter();
    return new Panel(
        filter.text(),
        List.of(
            choices(Layout.COUNTRY, true),
            choices(Layout.KIND, false),
            choices(Layout.STATUS, true),
            choices(Layout.SECTOR, false)),
        answers(),
        ranges(),
        filter.columns().size() + (filter.box().isPresent() ? 1 : 0),
        orders(),
        filter.box().map(Query::words));
  }

  private Panel.Choices choices(String column, boolean open) {
    Map<String, Integer> counts = found.counts(column);
    TreeSet<String> values = new TreeSet<>(counts.keySet());
    values.addAll(query.filter().picks().getOrDefault(column, Set.of()));
    List<Panel.Option> options =
        values.stream().map(value -> option(column, value, counts)).sorted(order(column)).toList();
    boolean[] first = new boolean[options.size()];
    int shown = 0;
    for (int i = 0; i < first.length; i++) {
      Panel.Option option = options.get(i);
      boolean hidden = column.equals(Layout.SECTOR) && option.value().length() == 2;
      boolean always = option.picked() || option.value().equals(Layout.UNKNOWN);
      first[i] = always || (!hidden && shown < FIRST);
      shown += first[i] ? 1 : 0;
    }
    return new Panel.Choices(
        column,
        words.label(column),
        part(options, first, true),
        part(options, first, false),
        open || query.filter().columns().contains(column));
  }

  private static List<Panel.Option> part(
      List<Panel.Option> options, boolean[] first, boolean wanted) {
    List<Panel.Option> part = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (first[i] == wanted) {
        part.add(options.get(i));
      }
    }
    return part;
  }

  /// The most frequent first, divisions of manufacturing after the sections; what is not said last.
  private Comparator<Panel.Option> order(String column) {
    Comparator<Panel.Option> unsaidLast =
        Comparator.comparing(option -> option.value().equals(Layout.UNKNOWN));
    if (column.equals(Layout.SECTOR)) {
      return unsaidLast
          .thenComparing(option -> Sectors.isManufacturing(option.value()))
          .thenComparing(Comparator.comparingInt(Panel.Option::count).reversed());
    }
    return unsaidLast
        .thenComparing(Comparator.comparingInt(Panel.Option::count).reversed())
        .thenComparing(Panel.Option::label, frame.order());
  }

  private Panel.Option option(String column, String value, Map<String, Integer> counts) {
    return new Panel.Option(
        column,
        value,
        words.value(column, value),
        counts.getOrDefault(value, 0),
        query.filter().picks(column, value));
  }

  private List<Panel.Answers> answers() {
    Map<String, List<Panel.Answer>> groups = new LinkedHashMap<>();
    groups.put("land", List.of(answer(Layout.VACANCY)));
    for (String column : layout.answers()) {
      topics
          .find(column)
          .ifPresent(
              topic ->
                  groups
                      .computeIfAbsent(topic.heading(), heading -> new ArrayList<>())
                      .add(answer(column)));
    }
    return groups.entrySet().stream()
        .map(
            group ->
                new Panel.Answers(
                    group.getKey().equals("land")
                        ? words.label(Layout.VACANCY)
                        : frame.t("heading." + group.getKey()),
                    group.getValue(),
                    group.getKey().equals("land") || picked(group.getValue())))
        .toList();
  }

  private static boolean picked(List<Panel.Answer> rows) {
    return rows.stream()
        .anyMatch(row -> row.yes().picked() || row.no().picked() || row.unsaid().picked());
  }

  private Panel.Answer answer(String column) {
    Map<String, Integer> counts = found.counts(column);
    return new Panel.Answer(
        column.equals(Layout.VACANCY) ? frame.t("atlas.condition.vacant") : words.label(column),
        option(column, Layout.YES, counts),
        option(column, Layout.NO, counts),
        option(column, Layout.UNKNOWN, counts));
  }

  private List<Panel.Ranges> ranges() {
    Map<String, List<Panel.Range>> groups = new LinkedHashMap<>();
    for (String column : layout.measures()) {
      topics
          .find(column)
          .ifPresent(
              topic ->
                  groups
                      .computeIfAbsent(topic.heading(), heading -> new ArrayList<>())
                      .add(range(column)));
    }
    return groups.entrySet().stream()
        .map(
            group ->
                new Panel.Ranges(
                    frame.t("heading." + group.getKey()),
                    group.getValue(),
                    group.getValue().stream()
                        .anyMatch(row -> query.filter().columns().contains(row.column()))))
        .toList();
  }

  private Panel.Range range(String column) {
    Map<String, Integer> counts = found.counts(column);
    Span span = query.filter().spans().getOrDefault(column, Span.ALL);
    Unit unit = Listings.unit(column);
    return new Panel.Range(
        column,
        words.label(column),
        unit.equals(Unit.ONE) ? "" : unit.symbol(),
        Query.typed(span.least()),
        Query.typed(span.most()),
        counts.getOrDefault(Layout.YES, 0),
        option(column, Layout.UNKNOWN, counts));
  }

  private List<Panel.Option> orders() {
    return Arrays.stream(Order.values())
        .filter(order -> order.measure().map(layout.measures()::contains).orElse(true))
        .map(
            order -> {
              String code = order.name().toLowerCase(Locale.ROOT);
              return new Panel.Option(
                  "by", code, frame.t("atlas.order." + code), 0, order == query.order());
            })
        .toList();
  }
}
