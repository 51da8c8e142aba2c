package org.parkwright.server.park;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.parkwright.domain.park.Fact;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.NotFound;
import org.parkwright.server.record.AsOf;
import org.parkwright.server.record.Assessing;
import org.parkwright.server.record.Records;
import org.parkwright.server.record.Sight;
import org.parkwright.store.ParkTable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// `/parks` and `/parks/{country}/{name}`: which parks there are, and who one is.
@Controller
public final class ParkPages {
  private static final int SHOWN = 50;
  private static final int ORDERED = 1000;
  private static final List<String> FIRST = List.of("area", "sectors", "jobs");
  private final Records records;
  private final Sight sight;
  private final Standings standings;

  public ParkPages(Records records, Assessing assessing, Sight sight) {
    this.records = records;
    this.sight = sight;
    this.standings = new Standings(assessing);
  }

  @GetMapping("/parks")
  String list(
      @RequestParam(name = "q", defaultValue = "") String asked,
      @RequestParam(name = "from", defaultValue = "0") int from,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    ParkTable.Page found = page(asked, Math.max(0, from), frame);
    model.addAttribute(
        "view",
        new ParkListView(
            asked.strip(),
            found.total(),
            lines(found.parks(), frame),
            found.from() > 0 ? Optional.of(part(asked, found.from() - SHOWN)) : Optional.empty(),
            found.from() + SHOWN < found.total()
                ? Optional.of(part(asked, found.from() + SHOWN))
                : Optional.empty()));
    return "park/list";
  }

  /// Parks by country and name. The database has them in the English order; a thousand or fewer
  /// are put into that of another language.
  private ParkTable.Page page(String asked, int from, Frame frame) {
    ParkTable.Page found = records.parks(asked, from, SHOWN);
    if (frame.language().equals("en") || found.total() > ORDERED) {
      return found;
    }
    Comparator<Park> order =
        Comparator.<Park, String>comparing(p -> frame.country(p.id().country()), frame.order())
            .thenComparing(p -> p.names().in(frame.language()), frame.order());
    List<Park> ordered =
        records.parks(asked, 0, ORDERED).parks().stream()
            .sorted(order)
            .skip(from)
            .limit(SHOWN)
            .toList();
    return new ParkTable.Page(ordered, from, found.total());
  }

  private static String part(String asked, int from) {
    return "/parks?q="
        + URLEncoder.encode(asked.strip(), StandardCharsets.UTF_8)
        + "&from="
        + Math.max(0, from);
  }

  @GetMapping("/parks/{country}/{name}")
  String one(
      @PathVariable String country,
      @PathVariable String name,
      @RequestParam(name = "asOf", defaultValue = "") String then,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Park now = find(records, country, name, frame);
    AsOf asOf = AsOf.of(then, now.id(), frame);
    model.addAttribute("view", view(asOf.past() ? past(now, asOf, frame) : now, asOf, frame));
    return "park/park";
  }

  private Park past(Park now, AsOf asOf, Frame frame) {
    return records
        .find(now.id(), asOf.moment())
        .orElseThrow(
            () ->
                new NotFound(
                    "notfound.then",
                    now.names().in(frame.language()),
                    address(now.id()),
                    frame.t("asof.now")));
  }

  /// The park at an address.
  ///
  /// @throws NotFound when there is none
  public static Park find(Records records, String country, String name, Frame frame) {
    String sought = country + "/" + name;
    return id(sought)
        .flatMap(records::find)
        .orElseThrow(() -> new NotFound("notfound.park", sought, "/parks", frame.t("parks.title")));
  }

  /// The period in an address.
  ///
  /// @throws NotFound when it is none
  public static Period period(String text, Park park, Frame frame) {
    try {
      return Period.of(text);
    } catch (IllegalArgumentException none) {
      throw new NotFound(
          "notfound.period", text, address(park.id()), park.names().in(frame.language()));
    }
  }

  private static Optional<ParkId> id(String text) {
    try {
      return Optional.of(ParkId.of(text));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /// The address of a park's page.
  public static String address(ParkId park) {
    return "/parks/" + park;
  }

  private List<ParkListView.Line> lines(List<Park> parks, Frame frame) {
    Map<ParkId, SequencedMap<Period, Instant>> seen =
        sight.moments(frame.actor(), parks.stream().map(Park::id).toList());
    return parks.stream()
        .map(
            park ->
                line(
                    park,
                    Optional.ofNullable(seen.get(park.id())).map(SequencedMap::firstEntry),
                    frame))
        .toList();
  }

  private static ParkListView.Line line(
      Park park, Optional<Map.Entry<Period, Instant>> latest, Frame frame) {
    return new ParkListView.Line(
        address(park.id()),
        park.names().in(frame.language()),
        frame.country(park.id().country()),
        status(park, frame),
        park.about("area").stream().map(Fact::statement).findFirst(),
        latest.map(
            seen ->
                new ParkListView.Assessed(
                    seen.getKey().toString(), address(park.id()) + "/scorecard/" + seen.getKey())),
        park.illustrative());
  }

  static String status(Park park, Frame frame) {
    return frame.t("status." + park.status().name().toLowerCase(Locale.ROOT));
  }

  private ParkView view(Park park, AsOf asOf, Frame frame) {
    List<ParkView.Standing> stood =
        records.evidence(park.id(), moments(park, asOf, frame)).stream()
            .map(evidence -> standings.of(park, evidence, asOf, frame))
            .filter(standing -> !standing.systems().isEmpty())
            .toList();
    return new ParkView(
        address(park.id()),
        park.names().in(frame.language()),
        otherNames(park, frame),
        frame.country(park.id().country()),
        park.place().map(place -> Positions.words(place, frame)),
        status(park, frame),
        frame.t("park.headline", park.names().in(frame.language()), status(park, frame)),
        FIRST.stream().map(topic -> first(park, topic, frame)).toList(),
        park.illustrative(),
        topics(park, frame),
        stood.stream().findFirst(),
        stood.stream().skip(1).toList(),
        stood.isEmpty() ? Standings.lastYear().toString() : stood.getFirst().period(),
        stood.stream().findFirst().map(s -> Standings.yearAfter(s.period())),
        asOf,
        Access.may(frame.actor(), Act.WRITE_FIGURES, Territory.of(park.id())),
        address(park.id()) + "/tenants");
  }

  /// Periods that are shown, the latest first, each with the moment whose state counts.
  private SequencedMap<Period, Instant> moments(Park park, AsOf asOf, Frame frame) {
    if (!asOf.past()) {
      return sight.moments(frame.actor(), park.id());
    }
    SequencedMap<Period, Instant> moments = new LinkedHashMap<>();
    records.periods(park.id(), asOf.moment()).forEach(period -> moments.put(period, asOf.moment()));
    return moments;
  }

  private static List<ParkView.OtherName> otherNames(Park park, Frame frame) {
    return park.names().byLanguage().entrySet().stream()
        .filter(name -> !name.getValue().equals(park.names().in(frame.language())))
        .sorted(Map.Entry.comparingByKey())
        .map(name -> new ParkView.OtherName(name.getKey(), name.getValue()))
        .toList();
  }

  private static ParkView.First first(Park park, String topic, Frame frame) {
    List<Fact> claims = park.about(topic);
    return new ParkView.First(topic(topic, frame), first(claims, frame), !claims.isEmpty());
  }

  /// The first claim; where others differ, that is said.
  private static String first(List<Fact> claims, Frame frame) {
    if (claims.isEmpty()) {
      return frame.t("park.headline.unknown");
    }
    String first = claims.getFirst().statement();
    return claims.stream().allMatch(c -> c.statement().equals(first))
        ? first
        : frame.t("park.headline.differ", first);
  }

  private static List<ParkView.Topic> topics(Park park, Frame frame) {
    Map<String, List<ParkView.Claim>> topics = new LinkedHashMap<>();
    for (Fact fact : park.facts()) {
      topics
          .computeIfAbsent(fact.topic(), key -> new ArrayList<>())
          .add(
              new ParkView.Claim(
                  fact.statement(), fact.asOf(), source(fact.source()), fact.illustrative()));
    }
    return topics.entrySet().stream()
        .map(topic -> new ParkView.Topic(topic(topic.getKey(), frame), topic.getValue()))
        .toList();
  }

  private static String topic(String key, Frame frame) {
    return frame.texts().has("topic." + key)
        ? frame.t("topic." + key)
        : key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1).replace('_', ' ');
  }

  private static ParkView.Source source(String cited) {
    return new ParkView.Source(
        cited, cited.matches("https?://[^\\s\"<>]+") ? Optional.of(cited) : Optional.empty());
  }
}
