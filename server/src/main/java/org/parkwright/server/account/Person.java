package org.parkwright.server.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.render.text.Texts;
import org.parkwright.server.account.sign.PasswordRule;
import org.parkwright.server.page.Frame;
import org.parkwright.store.people.Account;

/// What somebody typed about a person, and what is wrong with it, field by field.
///
/// @param wrong messages by field: login, name, mail, password, again
public record Person(
    String login, String name, String mail, String language, Map<String, String> wrong) {
  private static final PasswordRule RULE = new PasswordRule();

  public Person {
    wrong = Map.copyOf(wrong);
  }

  /// Nothing typed yet.
  public static Person empty() {
    return new Person("", "", "", "en", Map.of());
  }

  /// Reads what was typed.
  public static Person read(String login, String name, String mail, String language, Frame frame) {
    Map<String, String> wrong = new LinkedHashMap<>();
    check(wrong, "login", frame.t("person.login.wrong"), login, "x", "");
    check(wrong, "name", frame.t("person.name.wrong"), "x", name, "");
    check(wrong, "mail", frame.t("person.mail.wrong", mail), "x", "x", mail);
    boolean known = Texts.LANGUAGES.stream().anyMatch(one -> one.toLanguageTag().equals(language));
    return new Person(login, name, mail, known ? language : "en", wrong);
  }

  private static void check(
      Map<String, String> wrong,
      String field,
      String message,
      String login,
      String name,
      String mail) {
    try {
      new Account.Person(login, name, mail, "en");
    } catch (IllegalArgumentException refused) {
      wrong.put(field, message);
    }
  }

  /// The same with what is wrong about a new password typed twice.
  public Person withPassword(String password, String again, Frame frame) {
    Optional<String> refusal = RULE.refusal(password, List.of(login, name));
    if (refusal.isPresent()) {
      return with("password", frame.t(refusal.get(), PasswordRule.SHORTEST, PasswordRule.LONGEST));
    }
    return password.equals(again) ? this : with("again", frame.t("password.again.wrong"));
  }

  /// The same with one more thing wrong.
  public Person with(String field, String message) {
    Map<String, String> more = new LinkedHashMap<>(wrong);
    more.putIfAbsent(field, message);
    return new Person(login, name, mail, language, more);
  }

  /// What is wrong with a field; empty when nothing is.
  public String wrong(String field) {
    return wrong.getOrDefault(field, "");
  }

  /// What can be kept.
  public Account.Person kept() {
    return new Account.Person(login, name, mail, language);
  }
}
