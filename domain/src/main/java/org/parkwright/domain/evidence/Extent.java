package org.parkwright.domain.evidence;

/// Where a known value may lie: its own low and high where given, else the half-width of its grade
/// around it, kept within what is possible. Answers of yes/no and choice are taken as they are, and
/// so is a figure with neither range nor grade.
///
/// @param low lowest likely value, canonical unit
/// @param value the value
/// @param high highest likely value
public record Extent(double low, double value, double high) {

  public Extent {
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          "expected low <= value <= high; found %s %s %s".formatted(low, value, high));
    }
  }

  /// The extent of a known answer.
  public static Extent of(Answer.Known known, Variable variable) {
    Claim.Value claim = known.value();
    if (claim.hasRange() || known.chosen().grade().isEmpty()) {
      return new Extent(claim.low(), claim.value(), claim.high());
    }
    if (!(variable.kind() instanceof Kind.Amount amount)) {
      return new Extent(claim.value(), claim.value(), claim.value());
    }
    double half = Math.abs(claim.value()) * known.chosen().grade().get().halfWidth();
    return new Extent(
        Math.min(claim.value(), Math.max(amount.least(), claim.value() - half)),
        claim.value(),
        Math.max(claim.value(), Math.min(amount.most(), claim.value() + half)));
  }

  /// Whether it is wider than a point.
  public boolean isWide() {
    return low < high;
  }
}
