package org.parkwright.domain.park;

import java.util.Map;
import java.util.TreeMap;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;

/// One name, or any other text for readers, in several languages.
///
/// @param byLanguage text by BCP 47 tag; never empty, `en` always there
public record Names(Map<String, String> byLanguage) implements Phrase {

  public Names {
    byLanguage = Map.copyOf(byLanguage);
    if (!byLanguage.containsKey("en")) {
      throw new IllegalArgumentException("a name needs at least English (en); found " + byLanguage);
    }
    byLanguage.forEach(
        (language, text) -> {
          if (text.isBlank()) {
            throw new IllegalArgumentException("the name in " + language + " is blank");
          }
        });
  }

  /// A name known in English only.
  public static Names english(String text) {
    return new Names(Map.of("en", text));
  }

  /// The name in a language, else in its base language, else in English.
  public String in(String language) {
    String exact = byLanguage.get(language);
    if (exact != null) {
      return exact;
    }
    int dash = language.indexOf('-');
    return byLanguage.getOrDefault(dash < 0 ? language : language.substring(0, dash), english());
  }

  @Override
  public String in(Wording wording) {
    return in(wording.locale().toLanguageTag());
  }

  /// The English name.
  public String english() {
    return byLanguage.getOrDefault("en", "");
  }

  /// The same text with one more language, or another wording of one that it has.
  public Names with(String language, String text) {
    Map<String, String> more = new TreeMap<>(byLanguage);
    more.put(language, text);
    return new Names(more);
  }

  /// Whether [#in] answers in this language itself or in its base language, not in English instead.
  public boolean has(String language) {
    int dash = language.indexOf('-');
    return byLanguage.containsKey(language)
        || (dash > 0 && byLanguage.containsKey(language.substring(0, dash)));
  }

  @Override
  public String toString() {
    return byLanguage.size() == 1 ? english() : new TreeMap<>(byLanguage).toString();
  }
}
