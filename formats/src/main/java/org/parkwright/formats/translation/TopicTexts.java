package org.parkwright.formats.translation;

import java.util.function.BiFunction;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.domain.park.claim.Topics;

/// The texts of the topics of parks: `area.label`.
public record TopicTexts() implements Texts<Topics> {

  @Override
  public Topics each(Topics topics, BiFunction<String, Names, Names> change) {
    return new Topics(
        topics.version(),
        topics.topics().stream()
            .map(
                topic ->
                    new Topic(
                        topic.code(),
                        change.apply(topic.code() + ".label", topic.names()),
                        topic.kind(),
                        topic.heading()))
            .toList());
  }
}
