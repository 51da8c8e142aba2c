package org.parkwright.domain.park.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that can be claimed about parks and firms: the atlas's dictionary.
///
/// @param version for citing, for example `core@1`
/// @param topics in the order in which pages show them; topics of one heading stand together
public record Topics(String version, List<Topic> topics) {
  /// Headings of the page of a park, in order; their words are `heading.<code>`.
  public static final List<String> HEADINGS =
      List.of(
          "identity",
          "place",
          "land",
          "people",
          "economy",
          "jobs",
          "utilities",
          "infrastructure",
          "distances",
          "environment");

  public Topics {
    topics = List.copyOf(topics);
    Map<String, Topic> seen = new LinkedHashMap<>();
    for (Topic topic : topics) {
      if (seen.put(topic.code(), topic) != null) {
        throw new IllegalArgumentException("the topic " + topic.code() + " stands there twice");
      }
    }
  }

  /// The topic with a code.
  public Optional<Topic> find(String code) {
    return topics.stream().filter(topic -> topic.code().equals(code)).findFirst();
  }

  /// The topics under a heading, in order.
  public List<Topic> under(String heading) {
    return topics.stream().filter(topic -> topic.heading().equals(heading)).toList();
  }
}
