package org.parkwright.server.account.sign;

import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Passwords as they are kept: Argon2id (RFC 9106) with 19 MiB, two passes and one lane, the least
/// that the OWASP cheat sheet on password storage advises; salt and parameters stand in the hash,
/// so they can grow.
///
/// Hashing takes memory on purpose, so only a few run at once; others wait, and a flood of
/// sign-ins cannot fill the heap. Whoever does not exist is hashed against as well, so that the
/// time of an answer says nothing about who has an account.
public final class PasswordHashes {
  /// Stands in place of a hash for the accounts of the demo, whose password is known to all; it
  /// opens nothing on a server that was started without `--demo`.
  public static final String DEMO = "demo";

  /// The password of the demo's accounts.
  public static final String DEMO_PASSWORD = "demonstration";

  private static final int AT_ONCE = 4;
  private static final Argon2PasswordEncoder ENCODER =
      new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
  private static final Semaphore ROOM = new Semaphore(AT_ONCE);

  private final boolean demo;
  private volatile @Nullable String nobody;

  /// @param demo whether the accounts of the demo can be used
  public PasswordHashes(boolean demo) {
    this.demo = demo;
  }

  /// What is kept of a password.
  public String of(String password) {
    return within(() -> String.valueOf(ENCODER.encode(normal(password))));
  }

  /// Whether somebody typed the password behind a hash; takes as long for no hash.
  public boolean matches(String typed, Optional<String> hash) {
    if (hash.equals(Optional.of(DEMO))) {
      return demo && typed.equals(DEMO_PASSWORD);
    }
    String kept = hash.orElseGet(this::nobody);
    return within(() -> ENCODER.matches(normal(typed), kept)) && hash.isPresent();
  }

  private String nobody() {
    String made = nobody;
    if (made == null) {
      made = of("nobody");
      nobody = made;
    }
    return made;
  }

  /// The same letters, however the keyboard composes them (RFC 8265 asks for NFC).
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  private static <T> T within(Supplier<T> work) {
    ROOM.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      ROOM.release();
    }
  }
}
