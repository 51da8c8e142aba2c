package org.parkwright.server.park;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.claim.Profile;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.atlas.live.LiveAtlas;
import org.parkwright.server.atlas.map.ParkMap;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.page.NotFound;
import org.parkwright.server.record.AsOf;
import org.parkwright.server.record.Assessing;
import org.parkwright.server.record.Records;
import org.parkwright.server.record.Sight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// `/parks/{country}/{name}`: who a park is, and how it stands.
@Controller
public final class ParkPages {
  private static final List<String> FIRST = List.of("area", "sectors", "jobs");
  private final Records records;
  private final Sight sight;
  private final Topics topics;
  private final Standings standings;
  private final Surroundings surroundings;
  private final ParkFirms firms;

  public ParkPages(
      Records records, Assessing assessing, Sight sight, LiveAtlas live, Topics topics) {
    this.records = records;
    this.sight = sight;
    this.topics = topics;
    this.standings = new Standings(assessing);
    this.surroundings = new Surroundings(records, live);
    this.firms = new ParkFirms(records);
  }

  @GetMapping("/parks/{country}/{name}")
  String one(
      @PathVariable String country,
      @PathVariable String name,
      @RequestParam(name = "asOf", defaultValue = "") String then,
      @RequestParam(name = "firms", defaultValue = "") String from,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Park now = find(records, country, name, frame);
    AsOf asOf = AsOf.of(then, now.id(), frame);
    int first = from.matches("\\d{1,7}") ? Integer.parseInt(from) : 0;
    model.addAttribute(
        "view", view(asOf.past() ? past(now, asOf, frame) : now, asOf, first, frame));
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

  private static String status(Status status, Frame frame) {
    return frame.t("status." + status.name().toLowerCase(Locale.ROOT));
  }

  private ParkView view(Park park, AsOf asOf, int firstFirm, Frame frame) {
    Profile profile = records.profile(park.id(), asOf.moment());
    ParkFacts facts = new ParkFacts(topics, profile, frame);
    Optional<Place> place = profile.point().map(Value.Point::place).or(park::place);
    String name = park.names().in(frame.language());
    String status = status(profile.status().map(Value.State::status).orElse(park.status()), frame);
    List<ParkView.Standing> stood =
        records.evidence(park.id(), moments(park, asOf, frame)).stream()
            .map(evidence -> standings.of(park, evidence, asOf, frame))
            .filter(standing -> !standing.systems().isEmpty())
            .toList();
    return new ParkView(
        address(park.id()),
        name,
        otherNames(park, frame),
        frame.country(park.id().country()),
        place.map(where -> Positions.words(where, frame)),
        status,
        frame.t("park.headline", name, status),
        FIRST.stream().map(facts::first).toList(),
        park.illustrative(),
        facts.headings(),
        surroundings.around(park, frame),
        surroundings.within(park, frame),
        place.map(where -> ParkMap.position(where, name, frame)).orElse(""),
        profile.outline().map(o -> ParkMap.outline(o.shape(), name, frame)).orElse(""),
        place.map(
            where -> new Link("/parks?box=" + ParkMap.around(where), frame.t("park.map.around"))),
        records.plots(park.id()).stream().map(plot -> Plots.line(plot, frame)).toList(),
        firms.of(park.id(), firstFirm, frame),
        "/parks/compare?park=" + park.id(),
        facts.reason(),
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
}
