package org.parkwright.server.park;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parkwright.domain.park.claim.Chosen;
import org.parkwright.domain.park.claim.Citation;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Profile;
import org.parkwright.domain.park.claim.Recorded;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.domain.park.claim.ValueWords;
import org.parkwright.server.page.Frame;

/// What is claimed about a park, heading by heading: of each topic the claim that counts first,
// with
/// the reason, then its rivals.
public final class ParkFacts {
  private final Topics topics;
  private final Profile profile;
  private final Frame frame;

  public ParkFacts(Topics topics, Profile profile, Frame frame) {
    this.topics = topics;
    this.profile = profile;
    this.frame = frame;
  }

  /// All headings under which anybody says anything.
  List<ParkView.Heading> headings() {
    List<ParkView.Heading> headings = new ArrayList<>();
    for (String heading : Topics.HEADINGS) {
      add(
          headings,
          frame.t("heading." + heading),
          topics.under(heading).stream().map(Topic::code).toList());
    }
    add(
        headings,
        frame.t("park.others"),
        profile.chosen().keySet().stream()
            .filter(code -> topics.find(code).isEmpty())
            .sorted()
            .toList());
    return headings;
  }

  private void add(List<ParkView.Heading> headings, String title, List<String> codes) {
    List<ParkView.Topic> found =
        codes.stream().flatMap(code -> profile.on(code).map(c -> topic(code, c)).stream()).toList();
    if (!found.isEmpty()) {
      headings.add(new ParkView.Heading(title, found));
    }
  }

  private ParkView.Topic topic(String code, Chosen chosen) {
    List<ParkView.Claim> claims =
        Stream.concat(
                Stream.of(
                    claim(
                        chosen.recorded(),
                        chosen.rivals().isEmpty() ? "" : chosen.rule().in(frame.texts()))),
                chosen.rivals().stream().map(rival -> claim(rival, "")))
            .toList();
    return new ParkView.Topic(label(code), claims);
  }

  private ParkView.Claim claim(Recorded recorded, String why) {
    Claim claim = recorded.claim();
    return new ParkView.Claim(
        ValueWords.of(claim.value(), frame.texts()),
        claim.asOf(),
        source(claim.source()),
        why,
        claim.illustrative());
  }

  private static ParkView.Source source(Citation cited) {
    String address = cited.address().isBlank() ? cited.title() : cited.address();
    return new ParkView.Source(
        cited.title(),
        address.matches("https?://[^\\s\"<>]+") ? Optional.of(address) : Optional.empty());
  }

  private String label(String code) {
    return topics.find(code).map(topic -> topic.names().in(frame.language())).orElse(plain(code));
  }

  /// A code as words: `other.green_cover` becomes `Green cover`.
  public static String plain(String code) {
    String words = code.replaceFirst("^other\\.", "").replace('_', ' ').replace('.', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// What counts on one topic, for the head of the page; where others say something else, that is
  /// said.
  ParkView.First first(String code) {
    Optional<Chosen> chosen = profile.on(code);
    if (chosen.isEmpty()) {
      return new ParkView.First(label(code), frame.t("park.headline.unknown"), false);
    }
    String words = ValueWords.of(chosen.get().value(), frame.texts());
    return new ParkView.First(
        label(code),
        chosen.get().contradicting() == 0 ? words : frame.t("park.headline.differ", words),
        true);
  }

  /// Why it is in the state that it is in, as the source says; empty when none does.
  String reason() {
    return profile.status().map(Value.State::reason).orElse("");
  }
}
