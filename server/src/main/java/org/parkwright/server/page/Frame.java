package org.parkwright.server.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Actor;
import org.parkwright.domain.people.Territory;
import org.parkwright.render.text.Texts;
import org.parkwright.server.language.Translation;

/// What surrounds every page, and what a template needs beside its own view.
///
/// @param texts words in the reader's language
/// @param numbers figures as the reader writes them
/// @param path path of the page without its language, for the navigation
/// @param translations the page in every language, this one too
/// @param token proof that a form was sent from one of our pages
/// @param actor who reads
/// @param demo whether the server shows the demo
/// @param version version of Parkwright
public record Frame(
    Texts texts,
    Numbers numbers,
    String path,
    List<Translation> translations,
    Token token,
    Actor actor,
    boolean demo,
    String version) {
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

  /// Name and value of the hidden field that guards against forged forms.
  public record Token(String name, String value) {}

  /// A message in the reader's language. Where that runs from right to left, a part in Latin
  /// letters is set apart, so that its brackets and full stops stay with it.
  public String t(String key, Object... parts) {
    return say(texts, key, parts);
  }

  /// The same for what is no page, as a letter.
  public static String say(Texts texts, String key, Object... parts) {
    boolean right = RIGHT_TO_LEFT.contains(texts.locale().getLanguage());
    return texts.say(key, right ? Isolated.all(parts) : parts);
  }

  /// BCP 47 tag of the page.
  public String language() {
    return texts.locale().toLanguageTag();
  }

  /// The language of the page as its speakers call it.
  public String languageName() {
    return Translation.name(texts.locale());
  }

  /// `rtl` or `ltr`.
  public String direction() {
    return RIGHT_TO_LEFT.contains(texts.locale().getLanguage()) ? "rtl" : "ltr";
  }

  /// Whether the page lies under an address, so that the navigation can say where you are.
  public boolean under(String address) {
    return path.equals(address) || path.startsWith(address + "/");
  }

  /// A day in full, as the reader's language writes it: no order of digits to guess at.
  public String date(Instant at) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(texts.locale())
        .format(at.atZone(ZoneOffset.UTC));
  }

  /// Whether somebody is signed in.
  public boolean signedIn() {
    return actor.account().isPresent();
  }

  /// The account of whoever records something here; a door has let nobody else in.
  public String recorder() {
    return actor
        .account()
        .orElseThrow(() -> new IllegalStateException("nobody is signed in at " + path));
  }

  /// Whether the reader keeps the accounts of this server.
  public boolean keepsAccounts() {
    return may(Act.KEEP_ACCOUNTS, Territory.EVERYWHERE);
  }

  /// Whether the reader may do something in a territory: for what a page offers. Whether it is
  /// done is asked again at the door.
  public boolean may(Act act, Territory at) {
    return Access.may(actor, act, at);
  }

  /// The order of names in a list, as a dictionary of the reader's language has it.
  public Comparator<String> order() {
    return Alphabet.of(texts.locale());
  }

  /// A country's name in the reader's language; its code where it has none.
  public String country(String code) {
    if (code.equals("INT")) {
      return t("country.international");
    }
    String upper = code.toUpperCase(Locale.ROOT);
    return upper.equals("XX")
        ? t("country.unknown")
        : Locale.of("", upper).getDisplayCountry(texts.locale());
  }
}
