package org.parkwright.formats.spec;

import java.util.OptionalDouble;
import org.parkwright.domain.index.Judgement;

/// What a worked example expects.
public sealed interface Expected {

  /// Where it is written: line of `spec.yaml`.
  int line();

  /// The finding of one indicator.
  ///
  /// @param indicator code
  /// @param level finding
  /// @param value value in the indicator's unit, where it is compared (within 1e-6, relative)
  record Finding(String indicator, Judgement.Level level, OptionalDouble value, int line)
      implements Expected {}

  /// The verdict on the whole.
  record Verdict(org.parkwright.domain.assess.Verdict verdict, int line) implements Expected {}

  /// The score, within [WorkedExample#SCORE_TOLERANCE]; each part where it is compared.
  record Score(OptionalDouble value, OptionalDouble low, OptionalDouble high, int line)
      implements Expected {}
}
