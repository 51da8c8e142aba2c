package org.parkwright.store;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.parkwright.domain.assess.Recipe;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;

/// A result as it was at the time, with what is needed to compute it again.
///
/// @param park whose
/// @param period for when
/// @param systems index systems with versions, as in `eip-2017@1`; at least one
/// @param recipe seed and draws
/// @param fingerprint of the evidence, 64 hexadecimal digits
/// @param result the result as JSON; order of keys and white space are not kept
/// @param author who had it computed
/// @param at when
public record SavedAssessment(
    ParkId park,
    Period period,
    List<String> systems,
    Recipe recipe,
    String fingerprint,
    String result,
    String author,
    Instant at) {
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

  public SavedAssessment {
    systems = List.copyOf(systems);
    if (systems.isEmpty()) {
      throw new IllegalArgumentException("an assessment of " + park + " needs an index system");
    }
    if (!FINGERPRINT.matcher(fingerprint).matches()) {
      throw new IllegalArgumentException(
          "expected a fingerprint of 64 hexadecimal digits; found \"" + fingerprint + "\"");
    }
    if (author.isBlank()) {
      throw new IllegalArgumentException("an assessment of " + park + " needs an author");
    }
  }
}
