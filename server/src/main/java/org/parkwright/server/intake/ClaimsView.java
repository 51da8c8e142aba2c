package org.parkwright.server.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.claim.Choice;
import org.parkwright.domain.park.claim.Chosen;
import org.parkwright.domain.park.claim.Profile;
import org.parkwright.domain.park.claim.Recorded;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.domain.park.claim.ValueWords;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Territory;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.park.ParkPages;

/// Claims about a park with the forms to add one, take one back, and choose among rivals.
///
/// @param address of this page
/// @param park the park's page
/// @param groups topics that a claim can be made on, by heading
/// @param topics claims by topic
/// @param typed what a person typed that was refused
/// @param wrong why; empty when nothing was refused
public record ClaimsView(
    String address,
    Link park,
    List<Group> groups,
    List<OnTopic> topics,
    Typed typed,
    String wrong) {

  /// @param said the claim
  /// @param reason of a status
  /// @param asOf when it held
  /// @param source who says so
  /// @param link its address
  public record Typed(
      String topic, String said, String reason, String asOf, String source, String link) {
    static final Typed NOTHING = new Typed("", "", "", "", "", "");

    public Typed {
      topic = topic == null ? "" : topic;
      said = said == null ? "" : said;
      reason = reason == null ? "" : reason;
      asOf = asOf == null ? "" : asOf;
      source = source == null ? "" : source;
      link = link == null ? "" : link;
    }

    int longest() {
      return Stream.of(said, reason, asOf, source, link).mapToInt(String::length).max().orElse(0);
    }
  }

  public record Group(String label, List<Link> topics) {}

  /// @param rule why the first of the lines counts
  public record OnTopic(String code, String name, String rule, List<Line> lines) {}

  /// @param counts whether this is the claim that counts
  /// @param chosen whether a person chose it
  /// @param own whether this reader may take it back
  public record Line(
      long number,
      String words,
      String asOf,
      String source,
      String by,
      boolean counts,
      boolean own) {}

  static ClaimsView of(
      Park park,
      List<Recorded> claims,
      List<Choice> choices,
      Topics dictionary,
      Typed typed,
      String wrong,
      Frame frame) {
    Profile profile = Profile.of(claims, choices);
    Map<String, Chosen> ordered = new LinkedHashMap<>();
    dictionary
        .topics()
        .forEach(
            topic ->
                profile.on(topic.code()).ifPresent(chosen -> ordered.put(topic.code(), chosen)));
    profile.chosen().forEach(ordered::putIfAbsent);
    String who = frame.actor().account().orElse("visitor");
    boolean all = frame.may(Act.KEEP_PARKS, Territory.of(park.id()));
    List<OnTopic> shown = new ArrayList<>();
    ordered.forEach(
        (code, chosen) -> {
          List<Line> lines = new ArrayList<>();
          lines.add(line(chosen.recorded(), true, who, all, frame));
          chosen.rivals().forEach(rival -> lines.add(line(rival, false, who, all, frame)));
          shown.add(
              new OnTopic(
                  code,
                  dictionary
                      .find(code)
                      .map(topic -> topic.names().in(frame.texts()))
                      .orElse(code),
                  chosen.rule().in(frame.texts()),
                  lines));
        });
    return new ClaimsView(
        ClaimPages.address(park),
        new Link(ParkPages.address(park.id()), park.names().in(frame.texts())),
        groups(dictionary, frame),
        shown,
        typed,
        wrong);
  }

  private static Line line(
      Recorded recorded, boolean counts, String who, boolean all, Frame frame) {
    return new Line(
        recorded.number(),
        ValueWords.of(recorded.claim().value(), frame.texts()),
        recorded.claim().asOf(),
        recorded.claim().source().title(),
        recorded.run().map(run -> frame.t("claims.by.import", Long.toString(run))).orElse(""),
        counts,
        recorded.run().isEmpty() && (all || ClaimPages.isOwn(recorded, who)));
  }

  private static List<Group> groups(Topics dictionary, Frame frame) {
    return Topics.HEADINGS.stream()
        .map(
            heading ->
                new Group(
                    frame.t("heading." + heading),
                    dictionary.under(heading).stream()
                        .filter(topic -> !(topic.kind() instanceof Topic.Kind.Boundary))
                        .map(
                            topic ->
                                new Link(
                                    topic.code(),
                                    topic.names().in(frame.texts())
                                        + " ("
                                        + TypedValue.expected(topic.kind(), frame)
                                        + ")"))
                        .toList()))
        .toList();
  }
}
