package org.parkwright.server.account.second;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/// Codes that a device shows, new every thirty seconds: TOTP (RFC 6238) with what every
/// authenticator knows, HMAC-SHA-1, six digits, counted from 1970.
///
/// A code of the step before and of the one after is taken too, for clocks that differ. Each step
/// is used once, so a code that somebody looked over a shoulder opens nothing.
///
/// @param base32 secret that device and server share, 160 bits in 32 letters
record DeviceCode(String base32) {
  private static final int BYTES = 20;
  private static final long STEP_SECONDS = 30;
  private static final Pattern SECRET = Pattern.compile("[A-Z2-7]{32}");
  private static final Pattern CODE = Pattern.compile("[0-9]{6}");
  private static final SecureRandom RANDOM = new SecureRandom();

  DeviceCode {
    if (!SECRET.matcher(base32).matches()) {
      throw new IllegalArgumentException("a secret has 32 letters A to Z and digits 2 to 7");
    }
  }

  static DeviceCode fresh() {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return new DeviceCode(Base32.toBase32String(secret));
  }

  /// The step whose code was typed, if it is one of those around now.
  OptionalLong step(String typed, Instant now) {
    String code = typed.replaceAll("[\\s-]", "");
    if (!CODE.matcher(code).matches()) {
      return OptionalLong.empty();
    }
    long current = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    OptionalLong found = OptionalLong.empty();
    for (long step = current - 1; step <= current + 1; step++) {
      byte[] right = at(step).getBytes(StandardCharsets.US_ASCII);
      if (MessageDigest.isEqual(right, code.getBytes(StandardCharsets.US_ASCII))) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /// The code of a step.
  String at(long step) {
    try {
      return new HmacOneTimePasswordGenerator()
          .generateOneTimePasswordString(
              new SecretKeySpec(Base32.decode(base32), "HmacSHA1"), step, java.util.Locale.ROOT);
    } catch (InvalidKeyException never) {
      throw new IllegalStateException(never);
    }
  }

  /// What an authenticator reads from a picture.
  String address(String login) {
    String name = URLEncoder.encode(login, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/Parkwright:" + name + "?secret=" + base32 + "&issuer=Parkwright";
  }

  /// The secret in groups of four, for typing.
  String grouped() {
    return base32.replaceAll("(.{4})(?!$)", "$1 ");
  }

  @Override
  public String toString() {
    return "***";
  }
}
