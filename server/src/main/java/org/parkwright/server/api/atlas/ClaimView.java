package org.parkwright.server.api.atlas;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parkwright.domain.park.claim.Chosen;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Profile;
import org.parkwright.domain.park.claim.Recorded;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.domain.park.claim.ValueWords;
import org.parkwright.render.text.Texts;

/// One claim as programs get it.
@Schema(name = "Claim", description = "What one source says about one topic.")
record ClaimView(
    @Schema(example = "area") String topic,
    @Schema(description = "What is claimed, in words.", example = "460 km²") String statement,
    @Schema(description = "The number, where it is one.") Optional<Double> amount,
    Optional<String> unit,
    @Schema(description = "Yes or no, where it is that.") Optional<Boolean> holds,
    @Schema(description = "Codes of a classification, the most important first.")
        List<String> codes,
    @Schema(example = "isic-4") Optional<String> scheme,
    @Schema(description = "Who says so.") String source,
    @Schema(description = "Where the source is found; may be empty.") String sourceAddress,
    @Schema(description = "When it held, as the source has it; may be empty.") String asOf,
    @Schema(description = "Whether it is the one that counts among its rivals.") boolean counts,
    @Schema(description = "Why the one that counts does; empty for the others.") String why,
    boolean illustrative) {

  /// All claims of a profile, in the order of the dictionary; of each topic the one that counts
  /// first.
  static List<ClaimView> all(Profile profile, Topics topics, Texts texts) {
    List<String> known = topics.topics().stream().map(Topic::code).toList();
    List<ClaimView> views = new ArrayList<>();
    Stream.concat(
            known.stream().filter(profile.chosen()::containsKey),
            profile.chosen().keySet().stream().filter(code -> !known.contains(code)).sorted())
        .map(code -> Map.entry(code, profile.on(code).orElseThrow()))
        .forEach(one -> add(one.getValue(), texts, views));
    return views;
  }

  private static void add(Chosen chosen, Texts texts, List<ClaimView> views) {
    views.add(of(chosen.recorded(), true, chosen.rule().in(texts), texts));
    for (Recorded rival : chosen.rivals()) {
      views.add(of(rival, false, "", texts));
    }
  }

  private static ClaimView of(Recorded recorded, boolean counts, String why, Texts texts) {
    Claim claim = recorded.claim();
    Value value = claim.value();
    return new ClaimView(
        claim.topic(),
        ValueWords.of(value, texts),
        value instanceof Value.Amount a ? Optional.of(a.quantity().value()) : Optional.empty(),
        value instanceof Value.Amount a
            ? Optional.of(a.quantity().unit().symbol())
            : Optional.empty(),
        value instanceof Value.Truth t ? Optional.of(t.holds()) : Optional.empty(),
        value instanceof Value.Codes c ? c.codes() : List.of(),
        value instanceof Value.Codes c ? Optional.of(c.scheme()) : Optional.empty(),
        claim.source().title(),
        claim.source().address(),
        claim.asOf(),
        counts,
        why,
        claim.illustrative());
  }
}
