package org.parkwright.formats.mapping.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Countries by code (ISO 3166-1 alpha-2 and alpha-3) and by name, in the languages of the files
/// that are known to come: the names of Unicode CLDR, which Java brings, and other usual ones.
public final class CountryNames {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "es", "pt", "id", "ms", "zh", "zh-Hant", "ko", "ja", "ar", "fa", "ru", "uk",
          "de", "tr", "vi", "pl", "it", "nl", "hi", "bn", "th", "ro", "cs", "sv", "el", "hu", "sw");

  private static final Map<String, String> BY_HEADING = new HashMap<>();

  static {
    for (Map<String, String> row : WordTable.rows("country-headings.csv")) {
      String country = row.getOrDefault("country", "");
      WordTable.words(row, "headings")
          .forEach(heading -> BY_HEADING.put(PlainWords.of(heading), country));
    }
  }

  private CountryNames() {}

  /// Filled at the first question: some ten thousand names.
  private static final class Known {
    private static final Map<String, String> BY_NAME = new HashMap<>();

    static {
      for (String code : Locale.getISOCountries()) {
        Locale country = Locale.of("", code);
        String lower = code.toLowerCase(Locale.ROOT);
        for (String language : LANGUAGES) {
          String name = country.getDisplayCountry(Locale.forLanguageTag(language));
          BY_NAME.putIfAbsent(PlainWords.of(name), lower);
        }
      }
      for (String code : Locale.getISOCountries()) {
        String lower = code.toLowerCase(Locale.ROOT);
        BY_NAME.put(Locale.of("", code).getISO3Country().toLowerCase(Locale.ROOT), lower);
        BY_NAME.put(lower, lower);
      }
      for (Map<String, String> row : WordTable.rows("countries.csv")) {
        String code = row.getOrDefault("country", "");
        WordTable.words(row, "names").forEach(name -> BY_NAME.put(PlainWords.of(name), code));
      }
      BY_NAME.put("uk", "gb");
      BY_NAME.put("el", "gr");
    }

    private Known() {}
  }

  /// The country that a text names, alpha-2 in lower case; empty when none is known by it.
  public static Optional<String> read(String text) {
    return Optional.ofNullable(Known.BY_NAME.get(PlainWords.of(text)));
  }

  /// The country whose lists alone have a heading; empty when none does.
  public static Optional<String> byHeading(String heading) {
    return Optional.ofNullable(BY_HEADING.get(PlainWords.of(heading)));
  }

  /// Whether a code is one of ISO 3166-1 alpha-2, in lower case.
  public static boolean isCode(String code) {
    return code.matches("[a-z]{2}")
        && ("xk".equals(code)
            || List.of(Locale.getISOCountries()).contains(code.toUpperCase(Locale.ROOT)));
  }
}
