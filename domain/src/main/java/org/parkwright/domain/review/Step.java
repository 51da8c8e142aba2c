package org.parkwright.domain.review;

import java.util.Locale;
import org.parkwright.domain.people.Act;

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

  /// What somebody does who takes it.
  public Act act() {
    return switch (this) {
      case SUBMIT -> Act.SUBMIT;
      case RETURN, APPROVE -> Act.REVIEW;
      case LOCK -> Act.LOCK;
      case REOPEN -> Act.REOPEN;
    };
  }

  /// Whether it must say why.
  public boolean needsReason() {
    return this == RETURN || this == REOPEN;
  }
}
