package org.parkwright.server.atlas.query;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parkwright.domain.park.atlas.Filter;
import org.parkwright.domain.park.atlas.Layout;
import org.parkwright.domain.park.atlas.Listings;
import org.parkwright.domain.park.atlas.Span;
import org.parkwright.domain.park.atlas.columns.Selection;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.server.page.Frame;

/// A filter and what it finds, in the reader's words.
public final class FilterWords {
  private final Frame frame;
  private final Topics topics;

  public FilterWords(Frame frame, Topics topics) {
    this.frame = frame;
    this.topics = topics;
  }

  /// The name of a column.
  public String label(String column) {
    return switch (column) {
      case Layout.COUNTRY -> frame.t("park.country");
      case Layout.KIND -> frame.t("atlas.kind");
      case Layout.STATUS -> frame.t("park.status");
      case Layout.SECTOR -> frame.t("atlas.sector");
      case Layout.VACANCY -> frame.t("atlas.vacancy");
      default ->
          topics.find(column).map(topic -> topic.names().in(frame.language())).orElse(column);
    };
  }

  /// A value of a column.
  public String value(String column, String value) {
    if (value.equals(Layout.UNKNOWN)) {
      return frame.t("atlas.unsaid");
    }
    return switch (column) {
      case Layout.COUNTRY -> frame.country(value);
      case Layout.KIND -> said("park.kind." + value, value);
      case Layout.STATUS -> said("park.status." + value, value);
      case Layout.SECTOR -> said("sector." + value, value);
      default -> said("answer." + value, value);
    };
  }

  private String said(String key, String otherwise) {
    return frame.texts().has(key) ? frame.t(key) : otherwise;
  }

  /// A number of a column with its unit.
  public String measure(String column, double value) {
    Unit unit = Listings.unit(column);
    String number = frame.numbers().of(value);
    return unit.equals(Unit.ONE) ? number : frame.t("quantity", number, unit.symbol());
  }

  /// What a filter finds, as a headline.
  public String headline(Filter filter, Selection found, int all) {
    int total = found.total();
    Filter rest = filter.without(Layout.COUNTRY);
    boolean countries =
        filter.picks().containsKey(Layout.COUNTRY) && !filter.picks(Layout.COUNTRY, Layout.UNKNOWN);
    if (filter.isEmpty()) {
      return frame.t("parks.all", total);
    }
    if (rest.isEmpty()) {
      return countries
          ? frame.t("atlas.headline.in", total, countries(filter))
          : frame.t("parks.all", total);
    }
    if (!countries && rest.columns().isEmpty() && rest.box().isEmpty()) {
      return frame.t("parks.found", total, filter.text());
    }
    String conditions = and(conditions(rest));
    return countries
        ? frame.t(
            "atlas.headline.some.in",
            total,
            found.among(Layout.COUNTRY),
            conditions,
            countries(filter))
        : frame.t("atlas.headline.some", total, all, conditions);
  }

  private String countries(Filter filter) {
    return or(
        filter.picks().getOrDefault(Layout.COUNTRY, Set.of()).stream()
            .map(frame::country)
            .sorted(frame.order())
            .toList());
  }

  /// Each condition of a filter, in words.
  public List<String> conditions(Filter filter) {
    List<String> conditions = new ArrayList<>();
    if (!filter.text().isEmpty()) {
      conditions.add(frame.t("atlas.condition.text", filter.text()));
    }
    filter.columns().forEach(column -> conditions.add(condition(filter, column)));
    if (filter.box().isPresent()) {
      conditions.add(frame.t("atlas.condition.box"));
    }
    return conditions;
  }

  private String condition(Filter filter, String column) {
    Set<String> picks = filter.picks().getOrDefault(column, Set.of());
    boolean answer =
        picks.equals(Set.of(Layout.YES))
            && !filter.spans().containsKey(column)
            && !column.equals(Layout.KIND);
    if (answer) {
      return column.equals(Layout.VACANCY) ? frame.t("atlas.condition.vacant") : label(column);
    }
    List<String> values = new ArrayList<>();
    Span span = filter.spans().get(column);
    if (span != null) {
      values.add(span(column, span));
    }
    picks.stream()
        .sorted(Comparator.comparing((String p) -> p.equals(Layout.UNKNOWN)).thenComparing(p -> p))
        .forEach(pick -> values.add(value(column, pick)));
    return frame.t("atlas.condition", label(column), or(values));
  }

  private String span(String column, Span span) {
    if (!Double.isFinite(span.least())) {
      return frame.t("atlas.span.to", measure(column, span.most()));
    }
    return Double.isFinite(span.most())
        ? frame.t("atlas.span", frame.numbers().of(span.least()), measure(column, span.most()))
        : frame.t("atlas.span.from", measure(column, span.least()));
  }

  /// Several things, any of which will do.
  private String or(List<String> parts) {
    return joined(ListFormatter.Type.OR, parts);
  }

  private String and(List<String> parts) {
    return joined(ListFormatter.Type.AND, parts);
  }

  private String joined(ListFormatter.Type type, List<String> parts) {
    return ListFormatter.getInstance(frame.texts().locale(), type, ListFormatter.Width.WIDE)
        .format(parts);
  }
}
