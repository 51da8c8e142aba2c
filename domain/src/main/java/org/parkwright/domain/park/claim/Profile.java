package org.parkwright.domain.park.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What counts about one park or firm: for each topic the claim chosen among its rivals.
///
/// @param chosen by the topic's code, in the order in which topics were first recorded
public record Profile(Map<String, Chosen> chosen) {

  public Profile {
    chosen = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
  }

  /// Chooses on every topic.
  ///
  /// @param claims all claims about one park or firm, in the order recorded
  /// @param choices what persons chose, the latest last
  public static Profile of(List<Recorded> claims, List<Choice> choices) {
    Map<String, List<Recorded>> byTopic = new LinkedHashMap<>();
    claims.forEach(
        claim -> byTopic.computeIfAbsent(claim.claim().topic(), t -> new ArrayList<>()).add(claim));
    Map<String, Choice> last = new LinkedHashMap<>();
    choices.forEach(choice -> last.put(choice.topic(), choice));
    Map<String, Chosen> chosen = new LinkedHashMap<>();
    byTopic.forEach(
        (topic, rivals) ->
            Choosing.of(rivals, Optional.ofNullable(last.get(topic)))
                .ifPresent(one -> chosen.put(topic, one)));
    return new Profile(chosen);
  }

  /// The claim that counts on a topic.
  public Optional<Chosen> on(String topic) {
    return Optional.ofNullable(chosen.get(topic));
  }

  /// Where it is in its life, with the reason, as the claim that counts says.
  public Optional<Value.State> status() {
    return on("status").flatMap(c -> kept(c, Value.State.class));
  }

  /// A point in it, as the claim that counts says.
  public Optional<Value.Point> point() {
    return on("point").flatMap(c -> kept(c, Value.Point.class));
  }

  /// Its boundary, as the claim that counts says.
  public Optional<Value.Outline> outline() {
    return on("outline").flatMap(c -> kept(c, Value.Outline.class));
  }

  private static <T extends Value> Optional<T> kept(Chosen chosen, Class<T> kind) {
    return kind.isInstance(chosen.value())
        ? Optional.of(kind.cast(chosen.value()))
        : Optional.empty();
  }
}
