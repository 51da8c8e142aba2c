package org.parkwright.domain.review;

import java.util.Locale;

/// What can be done with a territory's period.
public enum Step {
  /// The contributor says: this is what we have.
  SUBMIT,
  /// The reviewer says what is to be mended.
  RETURN,
  /// The reviewer accepts; from then on the figures are public.
  APPROVE,
  /// Nothing changes any more, in the territory and in all within it.
  LOCK,
  /// It may be changed again, for a reason.
  REOPEN;

  /// The step in lower case, as it stands in addresses.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads a step.
  public static Step of(String word) {
    for (Step step : values()) {
      if (step.word().equals(word)) {
        return step;
      }
    }
    throw new IllegalArgumentException(
        "a step is submit, return, approve, lock or reopen; found \"" + word + "\"");
  }

  /// Whether it must say why.
  public boolean needsReason() {
    return this == RETURN || this == REOPEN;
  }
}
