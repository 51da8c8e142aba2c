package org.parkwright.server.page;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How the words of a language follow each other in a list: by the Unicode collation of its locale,
/// in Chinese by pronunciation (pinyin), in Spanish with ñ after n, accents only where words are
/// otherwise the same.
final class Alphabet {
  private static final Map<Locale, Collator> KNOWN = new ConcurrentHashMap<>();

  private Alphabet() {}

  /// The order of a language, for any number of threads.
  static Comparator<String> of(Locale locale) {
    return KNOWN.computeIfAbsent(locale, l -> Collator.getInstance(l).freeze())::compare;
  }
}
