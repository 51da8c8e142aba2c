package org.parkwright.server.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.render.text.Texts;

/// The language that a page is read in, and where the page lies apart from its language.
///
/// The address says it and nothing else does: `/fr/parks` is the French page of `/parks`, an
/// address without a language is English. So a page can be sent, printed and cited as it was read.
///
/// @param locale one of [Texts#LANGUAGES]
/// @param path path without the language, beginning with `/`
/// @param query parameters of the address without the question mark; empty when there are none
public record ReadersLanguage(Locale locale, String path, String query) {
  private static final String AT = ReadersLanguage.class.getName();

  public ReadersLanguage {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("a path begins with /; found \"" + path + "\"");
    }
  }

  /// The language of a request; English where its address names none.
  public static ReadersLanguage of(HttpServletRequest request) {
    return request.getAttribute(AT) instanceof ReadersLanguage known ? known : unprefixed(request);
  }

  private static ReadersLanguage unprefixed(HttpServletRequest request) {
    String path = request.getRequestURI();
    return new ReadersLanguage(
        Locale.ENGLISH, path.startsWith("/") ? path : "/" + path, query(request));
  }

  static String query(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? "" : query;
  }

  /// The language with this tag in an address; empty when Parkwright does not speak it.
  static Optional<Locale> spoken(String tag) {
    return Texts.LANGUAGES.stream().filter(l -> l.toLanguageTag().equals(tag)).findFirst();
  }

  /// All later steps of the request, the pages of faults too, read it from there.
  void keepIn(HttpServletRequest request) {
    request.setAttribute(AT, this);
  }

  /// What stands before every address of this language: `/fr`; empty for English.
  public String prefix() {
    return prefix(locale);
  }

  /// The same for what is no request, as a link in a letter.
  public static String prefix(Locale language) {
    return language.equals(Texts.LANGUAGES.getFirst()) ? "" : "/" + language.toLanguageTag();
  }

  /// The same page in every language, in the order of [Texts#LANGUAGES].
  public List<Translation> translations() {
    return Texts.LANGUAGES.stream()
        .map(to -> new Translation(to, addressIn(to), to.equals(locale)))
        .toList();
  }

  /// The first page is chosen by the browser's languages, so a chosen English one says so.
  private String addressIn(Locale to) {
    String parameters =
        path.equals("/") && prefix(to).isEmpty() && query.isEmpty()
            ? FirstVisit.CHOSEN + to.toLanguageTag()
            : query;
    return prefix(to) + path + (parameters.isEmpty() ? "" : "?" + parameters);
  }
}
