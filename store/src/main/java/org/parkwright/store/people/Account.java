package org.parkwright.store.people;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An account: a number that the history knows, and, until it is erased, the person behind it.
///
/// @param id `a` and twelve letters or digits, random
/// @param person empty once their personal data were erased
/// @param ended since when nobody signs in with it
public record Account(
    String id, Optional<Person> person, Instant created, Optional<Instant> ended) {
  private static final String SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  /// What can be erased of somebody.
  ///
  /// @param login what they type to sign in, folded
  /// @param name how others see them
  /// @param mail empty when none is known
  /// @param language BCP 47
  public record Person(String login, String name, String mail, String language) {
    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}._@+-]{1,100}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;]{1,64}@[^\\s@<>,;]{1,190}");
    private static final int LONGEST_NAME = 100;

    public Person {
      login = folded(login);
      name = name.strip();
      mail = mail.strip();
      if (!LOGIN.matcher(login).matches()) {
        throw new IllegalArgumentException(
            "a login name has 1 to 100 letters, digits and . _ @ + -; found \"" + login + "\"");
      }
      if (name.isEmpty()
          || name.length() > LONGEST_NAME
          || name.chars().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException(
            "a name has 1 to 100 characters in one line; found \"" + name + "\"");
      }
      if (!mail.isEmpty() && !MAIL.matcher(mail).matches()) {
        throw new IllegalArgumentException(
            "a mail address looks like name@example.org; found \"" + mail + "\"");
      }
    }

    /// Whether a text could be a login name.
    public static boolean possible(String login) {
      return LOGIN.matcher(folded(login)).matches();
    }

    /// A login name as it is compared: `Anna`, `ＡＮＮＡ` and `anna ` are the same.
    public static String folded(String login) {
      return Normalizer.normalize(login, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }
  }

  /// A number for a new account.
  public static String newId() {
    StringBuilder id = new StringBuilder("a");
    for (int i = 0; i < LENGTH; i++) {
      id.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return id.toString();
  }

  /// Whether somebody could sign in.
  public boolean open() {
    return person.isPresent() && ended.isEmpty();
  }
}
