package org.parkwright.server.atlas.files;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parkwright.domain.park.atlas.columns.Selection;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.server.atlas.query.FilterWords;
import org.parkwright.server.atlas.query.Query;
import org.parkwright.server.page.Frame;

/// What a file of parks says about itself: what, when, which filter, from which sources.
final class About {
  private static final int SOURCES = 40;

  private About() {}

  /// Label and words, in the order in which they stand.
  ///
  /// @param all how many parks the atlas has
  static Map<String, String> of(
      Query query, Selection found, int all, Topics topics, Instant at, Frame frame) {
    Map<String, String> about = new LinkedHashMap<>();
    FilterWords words = new FilterWords(frame, topics);
    about.put(frame.t("atlas.about.what"), words.headline(query.filter(), found, all));
    about.put(
        frame.t("atlas.about.filter"),
        query.filter().isEmpty()
            ? frame.t("atlas.about.everything")
            : String.join("; ", words.conditions(query.filter())));
    about.put(frame.t("atlas.about.address"), query.from(0).at("/parks"));
    about.put(frame.t("atlas.about.when"), at.truncatedTo(ChronoUnit.SECONDS).toString());
    about.put(
        frame.t("atlas.about.engine"),
        frame.t("atlas.about.versions", frame.version(), topics.version()));
    about.put(frame.t("atlas.about.blank"), frame.t("atlas.about.blank.means"));
    about.put(frame.t("atlas.about.sources"), String.join("; ", sources(found, frame)));
    return about;
  }

  private static List<String> sources(Selection found, Frame frame) {
    Map<String, Integer> counts = found.sources();
    List<String> first = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(SOURCES)
        .forEach(
            source -> first.add(frame.t("atlas.about.source", source.getKey(), source.getValue())));
    if (counts.size() > SOURCES) {
      first.add(frame.t("atlas.about.sources.more", counts.size() - SOURCES));
    }
    return first;
  }
}
