package org.parkwright.store.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// A secret that whoever holds it shows to prove who they are: of a session, a token, a link. Only
/// its SHA-256 is kept, so that a copy of the database opens no door. A fast hash is enough here,
/// because 256 random bits cannot be guessed; passwords need a slow one.
///
/// @param text as it is handed over, once
public record Secret(String text) {
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /// 256 random bits in 43 characters that go into addresses and cookies as they are.
  public static Secret fresh() {
    return fresh("");
  }

  /// The same after a prefix by which it is recognised when it turns up where it should not.
  public static Secret fresh(String prefix) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// What is kept: SHA-256 in 64 hexadecimal digits.
  public String sha256() {
    return sha256(text);
  }

  /// SHA-256 of a text in 64 hexadecimal digits.
  public static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /// Never the secret: it would end in a log.
  @Override
  public String toString() {
    return "secret (not shown)";
  }
}
