package org.parkwright.domain.assess;

import java.util.List;
import org.parkwright.domain.index.Judgement;
import org.parkwright.domain.index.Judgement.Level;

/// The findings of one draw, by indicator in the system's order.
///
/// @param levels ordinals of [Level]
/// @param values value in the indicator's unit, NaN where none
/// @param credits share of the requirement met, NaN where unknown or not applicable
record Sample(byte[] levels, double[] values, double[] credits) {
  private static final Level[] LEVELS = Level.values();

  /// The sample of judgements.
  static Sample of(List<Judgement> judgements) {
    Sample sample = empty(judgements.size());
    for (int i = 0; i < judgements.size(); i++) {
      Judgement judgement = judgements.get(i);
      sample.levels[i] = (byte) judgement.level().ordinal();
      sample.values[i] =
          judgement.values().isEmpty() ? Double.NaN : judgement.values().getFirst().value().value();
      sample.credits[i] = judgement.credit().orElse(Double.NaN);
    }
    return sample;
  }

  static Sample empty(int indicators) {
    return new Sample(new byte[indicators], new double[indicators], new double[indicators]);
  }

  int size() {
    return levels.length;
  }

  Level level(int indicator) {
    return LEVELS[levels[indicator]];
  }

  /// The same sample with one indicator fully met, at this value.
  Sample closing(int indicator, double value) {
    Sample closed = new Sample(levels.clone(), values.clone(), credits.clone());
    closed.levels[indicator] = (byte) Level.MET.ordinal();
    closed.values[indicator] = value;
    closed.credits[indicator] = 1;
    return closed;
  }
}
