package org.parkwright.server.language;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The same page in one language.
///
/// @param locale its language
/// @param address where it lies
/// @param here whether it is the page that is read now
public record Translation(Locale locale, String address, boolean here) {
  private static final Map<Locale, String> NAMES = new ConcurrentHashMap<>();

  /// BCP 47 tag.
  public String language() {
    return locale.toLanguageTag();
  }

  /// The language as its own speakers call it.
  public String name() {
    return name(locale);
  }

  /// A language as its own speakers call it, written as in a list: `Français`.
  public static String name(Locale locale) {
    return NAMES.computeIfAbsent(locale, Translation::named);
  }

  private static String named(Locale locale) {
    return LocaleDisplayNames.getInstance(
            ULocale.forLocale(locale), DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
        .localeDisplayName(locale);
  }
}
