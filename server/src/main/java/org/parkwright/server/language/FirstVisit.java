package org.parkwright.server.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.render.text.Texts;

/// Who comes to the first page from outside, without having chosen a language, is led to the one
/// that the browser asks for first among those that Parkwright speaks. Everywhere else the address
/// alone decides: a page that was sent is read as it was sent.
final class FirstVisit {
  /// Parameter of an address that says that its language was chosen.
  static final String CHOSEN = "lang=";

  private FirstVisit() {}

  /// Whether the browser's languages have a say: the first page, from outside, nothing chosen.
  static boolean is(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && request.getRequestURI().equals("/")
        && !("&" + ReadersLanguage.query(request)).contains("&" + CHOSEN)
        && OwnPage.before(request).isEmpty();
  }

  /// The language to lead to; empty: stay with English.
  static Optional<Locale> language(HttpServletRequest request) {
    String asked = request.getHeader("Accept-Language");
    return Optional.ofNullable(asked)
        .flatMap(FirstVisit::best)
        .filter(language -> !language.equals(Texts.LANGUAGES.getFirst()));
  }

  /// What the browser likes best of what is spoken here. A header that is no list of languages
  /// asks for nothing.
  private static Optional<Locale> best(String asked) {
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(asked);
      return Optional.ofNullable(Locale.lookup(ranges, Texts.LANGUAGES));
    } catch (IllegalArgumentException noList) {
      return Optional.empty();
    }
  }
}
