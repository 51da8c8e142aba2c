package org.parkwright.server.api.fault;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.domain.review.Stage;
import org.parkwright.render.text.Texts;
import org.parkwright.server.page.Numbers;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// What a call is told, in the language that its `Accept-Language` likes best among those that
/// Parkwright speaks.
///
/// @param locale one of [Texts#LANGUAGES]
public record CallWords(Locale locale) {

  /// The words for a request.
  public static CallWords of(HttpServletRequest request) {
    return new CallWords(
        Optional.ofNullable(request.getHeader("Accept-Language"))
            .flatMap(CallWords::best)
            .orElse(Texts.LANGUAGES.getFirst()));
  }

  /// The words for the request that this thread answers.
  public static CallWords here() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes served
        ? of(served.getRequest())
        : new CallWords(Texts.LANGUAGES.getFirst());
  }

  /// A header that is no list of languages asks for none.
  private static Optional<Locale> best(String asked) {
    try {
      return Optional.ofNullable(
          Locale.lookup(Locale.LanguageRange.parse(asked), List.copyOf(Texts.LANGUAGES)));
    } catch (IllegalArgumentException noList) {
      return Optional.empty();
    }
  }

  /// All words of the language.
  public Texts texts() {
    return Texts.in(locale);
  }

  /// A message; in English where the language does not have it.
  public String say(String key, Object... parts) {
    Texts texts = Texts.in(locale);
    return (texts.has(key) ? texts : Texts.in(Texts.LANGUAGES.getFirst())).say(key, parts);
  }

  /// Where a period stands.
  public String stage(Stage stage) {
    return say("review.state." + stage.word());
  }

  /// Whether a message is there in English at least.
  boolean has(String key) {
    return Texts.in(Texts.LANGUAGES.getFirst()).has(key);
  }

  /// BCP 47 tag.
  public String language() {
    return locale.toLanguageTag();
  }

  /// Figures as readers of the language write them.
  public Numbers numbers() {
    return new Numbers(locale);
  }
}
