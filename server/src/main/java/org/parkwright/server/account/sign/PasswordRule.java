package org.parkwright.server.account.sign;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Optional;

/// Which passwords are taken: at least twelve characters and not easily guessed. Nothing is asked
/// about digits or signs; such rules make passwords harder to remember, not to guess (NIST SP
/// 800-63B, section on password verifiers).
///
/// How easily is estimated by zxcvbn (Wheeler, USENIX Security 2016): lists of common passwords,
/// words, names and keyboard runs, and what people do to disguise them. What it thinks an attacker
/// finds within a hundred million tries is refused.
public final class PasswordRule {
  /// Characters at least.
  public static final int SHORTEST = 12;

  /// Characters at most.
  public static final int LONGEST = 256;

  private static final int READ = 60;
  private static final double GUESSES_LOG10 = 8;
  private final Zxcvbn estimate = new Zxcvbn();

  /// Why a password is refused: the key of a message.
  ///
  /// @param about login and name of the person, which are no password
  public Optional<String> refusal(String password, List<String> about) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of("password.short");
    }
    if (length > LONGEST || password.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("password.long");
    }
    List<String> known = new java.util.ArrayList<>(about);
    known.add("parkwright");
    String read = password.substring(0, Math.min(READ, password.length()));
    return estimate.measure(read, known).getGuessesLog10() < GUESSES_LOG10
        ? Optional.of("password.common")
        : Optional.empty();
  }
}
