package org.parkwright.domain.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/// The digest of a piece of evidence; independent of the order in which it was recorded.
final class Fingerprint {
  private Fingerprint() {}

  static String of(Evidence evidence) {
    MessageDigest digest = sha256();
    line(digest, evidence.park() + " " + evidence.period() + " " + evidence.scenario());
    evidence.answers().forEach((slot, answer) -> line(digest, slot + " " + written(answer)));
    for (Roster roster : evidence.rosters()) {
      line(digest, roster.name());
      roster.members().forEach(m -> line(digest, m.name() + new TreeMap<>(m.values())));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String written(Answer answer) {
    return switch (answer) {
      case Answer.Known known ->
          known.value().value()
              + " "
              + known.value().low()
              + " "
              + known.value().high()
              + " "
              + known.chosen().source().title();
      case Answer.NotApplicable not -> "not applicable: " + not.why();
      case Answer.Missing missing -> "missing: " + missing.why();
    };
  }

  private static void line(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
