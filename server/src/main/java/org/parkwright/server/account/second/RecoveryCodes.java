package org.parkwright.server.account.second;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;
import org.parkwright.store.people.Secret;

/// Ten codes for paper, each good once, for when the device is lost. Eighty random bits each, so
/// that even their hashes tell nothing.
///
/// @param codes as they are shown, once: four groups of four
record RecoveryCodes(List<String> codes) {
  private static final int MANY = 10;
  private static final int BYTES = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  RecoveryCodes {
    codes = List.copyOf(codes);
  }

  static RecoveryCodes fresh() {
    return new RecoveryCodes(Stream.generate(RecoveryCodes::code).limit(MANY).toList());
  }

  private static String code() {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return Base32.toBase32String(secret).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
  }

  /// What is kept of them.
  List<String> sha256() {
    return codes.stream().map(RecoveryCodes::sha256).toList();
  }

  /// What is kept of one, however it was typed.
  static String sha256(String typed) {
    return Secret.sha256(typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
  }

  /// Whether this could be one, and not a code of a device.
  static boolean looksLike(String typed) {
    return typed.replaceAll("[^A-Za-z0-9]", "").length() == 16;
  }

  @Override
  public String toString() {
    return "***";
  }
}
