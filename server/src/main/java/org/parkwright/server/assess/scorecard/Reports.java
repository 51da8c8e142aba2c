package org.parkwright.server.assess.scorecard;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.parkwright.domain.assess.Assessment;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.document.Document;
import org.parkwright.render.DocumentHtml;

/// The last scorecards that were set as HTML: some hundred kilobytes each, and the same for every
/// reader who sees the same figures in the same language.
///
/// What a reader may see is decided before, by the evidence that a scorecard is drawn from; all of
/// it, rivals and notes too, is part of what a set scorecard is known by.
final class Reports {
  /// Some 16 MB.
  private static final long MOST_CHARACTERS = 8 << 20;

  private final Map<Key, Set> sets = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  /// All that the text depends on.
  ///
  /// @param park its names and facts stand in the text
  /// @param asOf as links carry it on
  private record Key(
      Evidence evidence, List<String> systems, Park park, String asOf, Locale language) {}

  /// A document as it stands in a page.
  record Set(String title, String html) {
    static Set of(Document document) {
      return new Set(document.title(), DocumentHtml.fragment(document));
    }
  }

  /// The scorecard's document, set.
  ///
  /// @param written writes it, where it is not at hand
  Set of(Scorecard scorecard, Park park, String asOf, Locale language, Supplier<Document> written) {
    Key key =
        new Key(
            scorecard.evidence(),
            scorecard.assessments().stream()
                .map(Assessment::system)
                .map(IndexSystem::cited)
                .toList(),
            park,
            asOf,
            language);
    synchronized (sets) {
      Set known = sets.get(key);
      if (known != null) {
        return known;
      }
    }
    Set fresh = Set.of(written.get());
    synchronized (sets) {
      if (sets.put(key, fresh) == null) {
        characters += fresh.html().length();
      }
      Iterator<Set> eldest = sets.values().iterator();
      while (characters > MOST_CHARACTERS && eldest.hasNext()) {
        characters -= eldest.next().html().length();
        eldest.remove();
      }
    }
    return fresh;
  }
}
