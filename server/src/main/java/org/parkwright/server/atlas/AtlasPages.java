package org.parkwright.server.atlas;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.atlas.Filter;
import org.parkwright.domain.park.atlas.Layout;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.domain.park.atlas.Order;
import org.parkwright.domain.park.atlas.columns.Atlas;
import org.parkwright.domain.park.atlas.columns.Selection;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.kernel.geo.Box;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.atlas.files.ParkFiles;
import org.parkwright.server.atlas.live.LiveAtlas;
import org.parkwright.server.atlas.map.MapDrawing;
import org.parkwright.server.atlas.query.FilterWords;
import org.parkwright.server.atlas.query.PanelMaking;
import org.parkwright.server.atlas.query.Query;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.record.Sight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// `/parks`: which parks fit a need, as a list and on a map.
@Controller
public final class AtlasPages {
  private static final int SHOWN = 25;
  private static final int ORDERED = 1000;
  private static final int MAP_WIDTH = 860;
  private static final int MAP_HEIGHT = 430;
  private static final List<String> FACTS = List.of("area", "area.free", "jobs", "firms");
  private final LiveAtlas live;
  private final Sight sight;
  private final Topics topics;

  public AtlasPages(LiveAtlas live, Sight sight, Topics topics) {
    this.live = live;
    this.sight = sight;
    this.topics = topics;
  }

  @GetMapping("/parks")
  String parks(HttpServletRequest request, @ModelAttribute("frame") Frame frame, Model model) {
    Atlas atlas = live.now();
    Query query = Query.of(request.getParameterMap(), live.layout());
    Selection found = atlas.select(query.filter());
    FilterWords words = new FilterWords(frame, topics);
    int total = found.total();
    int from = query.from() < total ? query.from() : 0;
    Optional<Box> extent = found.extent();
    model.addAttribute(
        "view",
        new AtlasView(
            words.headline(query.filter(), found, atlas.size()),
            open(query, found, frame),
            faults(query, frame),
            new PanelMaking(live.layout(), topics, query, found, frame).panel(),
            lines(page(found, query.order(), from, total, frame), words, frame),
            total == 0
                ? ""
                : frame.t("atlas.range", from + 1, Math.min(total, from + SHOWN), total),
            from > 0
                ? Optional.of(
                    new Link(query.from(from - SHOWN).at("/parks"), frame.t("parks.before")))
                : Optional.empty(),
            from + SHOWN < total
                ? Optional.of(
                    new Link(query.from(from + SHOWN).at("/parks"), frame.t("parks.after")))
                : Optional.empty(),
            downloads(query, total, frame),
            query.from(0).with(query.filter().anywhere()).parameters(),
            MapDrawing.of(found, query, MAP_WIDTH, MAP_HEIGHT, frame),
            extent.map(Query::words).orElse(""),
            Query.words(
                query.filter().box().orElse(MapDrawing.view(extent, MAP_WIDTH, MAP_HEIGHT))),
            unplaced(found, total, frame),
            query.filter().isEmpty()
                ? Optional.empty()
                : Optional.of(
                    new Link(query.with(Filter.ALL).at("/parks"), frame.t("atlas.clear")))));
    return "atlas/parks";
  }

  /// Parks in the reader's order: a thousand or fewer are put into the alphabet of the language.
  private static List<Listing> page(
      Selection found, Order order, int from, int total, Frame frame) {
    boolean byWords = order.measure().isEmpty();
    if (!byWords || total > ORDERED || frame.language().equals("en")) {
      return found.page(order, from, SHOWN);
    }
    Comparator<Listing> names =
        Comparator.comparing(park -> park.names().in(frame.language()), frame.order());
    Comparator<Listing> full =
        order == Order.NAME
            ? names
            : Comparator.<Listing, String>comparing(
                    park -> frame.country(park.id().country()), frame.order())
                .thenComparing(names);
    return found.page(order, 0, ORDERED).stream().sorted(full).skip(from).limit(SHOWN).toList();
  }

  private static Optional<Link> open(Query query, Selection found, Frame frame) {
    int open = found.open();
    if (open == 0) {
      return Optional.empty();
    }
    Filter wider = query.filter();
    for (String column : query.filter().columns()) {
      if (!column.equals(Layout.COUNTRY)) {
        wider = wider.with(column, Layout.UNKNOWN);
      }
    }
    return Optional.of(new Link(query.with(wider).at("/parks"), frame.t("atlas.open", open)));
  }

  private static List<String> faults(Query query, Frame frame) {
    return query.faults().stream()
        .map(fault -> frame.t(fault.key(), fault.parameter(), fault.found()))
        .toList();
  }

  private static String unplaced(Selection found, int total, Frame frame) {
    int unplaced = total - found.placed();
    return unplaced == 0 ? "" : frame.t("atlas.unplaced", unplaced);
  }

  private List<AtlasView.Line> lines(List<Listing> parks, FilterWords words, Frame frame) {
    Map<ParkId, SequencedMap<Period, Instant>> seen =
        sight.moments(frame.actor(), parks.stream().map(Listing::id).toList());
    return parks.stream()
        .map(
            park ->
                line(
                    park,
                    Optional.ofNullable(seen.get(park.id()))
                        .map(SequencedMap::firstEntry)
                        .map(Map.Entry::getKey),
                    words,
                    frame))
        .toList();
  }

  private static AtlasView.Line line(
      Listing park, Optional<Period> assessed, FilterWords words, Frame frame) {
    String country = frame.country(park.id().country());
    String status = park.status().name().toLowerCase(Locale.ROOT);
    return new AtlasView.Line(
        park.id().toString(),
        "/parks/" + park.id(),
        park.names().in(frame.language()),
        park.whereabouts().isBlank()
            ? country
            : frame.t("atlas.whereabouts", park.whereabouts(), country),
        frame.t("park.status." + status),
        status,
        facts(park, words, frame),
        assessed.map(
            period ->
                new Link(
                    "/parks/" + park.id() + "/scorecard/" + period,
                    frame.t("park.scorecard", period.toString()))),
        park.illustrative());
  }

  private static List<AtlasView.Fact> facts(Listing park, FilterWords words, Frame frame) {
    List<AtlasView.Fact> facts = new ArrayList<>();
    for (String column : FACTS) {
      Double value = park.measures().get(column);
      facts.add(
          new AtlasView.Fact(
              words.label(column),
              value == null ? frame.t("unknown") : words.measure(column, value),
              value != null));
    }
    return facts;
  }

  private static List<Link> downloads(Query query, int total, Frame frame) {
    List<Link> links = new ArrayList<>();
    if (total > 0) {
      for (String format : ParkFiles.FORMATS) {
        if (!format.equals("xlsx") || total <= ParkFiles.MOST_IN_WORKBOOK) {
          links.add(
              new Link(query.from(0).at("/parks." + format), frame.t("atlas.download." + format)));
        }
      }
    }
    return links;
  }
}
