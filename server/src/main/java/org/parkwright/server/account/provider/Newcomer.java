package org.parkwright.server.account.provider;

import java.util.Map;
import java.util.Optional;
import org.parkwright.store.people.Account;
import org.parkwright.store.people.Secret;

/// Somebody whom the provider vouches for and who comes for the first time, as its claims tell.
/// They say how the person is called, never who they are: that is issuer and subject alone.
final class Newcomer {
  private static final int LONGEST = 100;
  private static final int SHORT = 12;

  private Newcomer() {}

  static Account.Person of(Map<String, Object> claims, String loginClaim, String subject) {
    String login =
        text(claims, loginClaim)
            .filter(Account.Person::possible)
            .orElse("person-" + Secret.sha256(subject).substring(0, SHORT));
    String name =
        text(claims, "name").map(Newcomer::oneLine).filter(given -> !given.isBlank()).orElse(login);
    String mail =
        Boolean.TRUE.equals(claims.get("email_verified")) ? text(claims, "email").orElse("") : "";
    try {
      return new Account.Person(login, name, mail, "en");
    } catch (IllegalArgumentException strangeMail) {
      return new Account.Person(login, name, "", "en");
    }
  }

  private static String oneLine(String name) {
    String line = name.replaceAll("\\p{Cntrl}", " ").strip();
    return line.codePointCount(0, line.length()) > LONGEST
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST / 2))
        : line;
  }

  private static Optional<String> text(Map<String, Object> claims, String claim) {
    return claims.get(claim) instanceof String text ? Optional.of(text) : Optional.empty();
  }
}
