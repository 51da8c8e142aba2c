package org.parkwright.domain.index;

/// How a value is compared with a limit.
public enum Operator {
  AT_LEAST("≥"),
  MORE_THAN(">"),
  AT_MOST("≤"),
  LESS_THAN("<"),
  EQUAL("=");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  /// The mathematical sign.
  public String sign() {
    return sign;
  }

  /// Compares, allowing for rounding in the last digits: values within 1e-9 of the limit,
  /// relative, count as equal to it, so that 0.3 computed from 15,000/50,000 meets "at most 0.3".
  public boolean holds(double value, double limit) {
    boolean same = Math.abs(value - limit) <= 1e-9 * Math.max(1e-300, Math.abs(limit));
    return switch (this) {
      case AT_LEAST -> value >= limit || same;
      case MORE_THAN -> value > limit && !same;
      case AT_MOST -> value <= limit || same;
      case LESS_THAN -> value < limit && !same;
      case EQUAL -> same || value == limit;
    };
  }

  /// Whether higher values are better under this operator.
  public boolean higherIsBetter() {
    return this == AT_LEAST || this == MORE_THAN || this == EQUAL;
  }
}
