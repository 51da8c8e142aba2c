package org.parkwright.domain.index;

/// What a system declares about credit.
///
/// @param partly credit of a partly met requirement, 0 to 1 (met is 1, unmet 0)
/// @param notApplicable what happens to requirements that do not apply
public record Scoring(double partly, NotApplicableRule notApplicable) {

  public Scoring {
    if (!(partly >= 0 && partly <= 1)) {
      throw new IllegalArgumentException("credit for partly met must be 0..1; found " + partly);
    }
  }

  /// How a requirement that does not apply counts.
  public enum NotApplicableRule {
    /// It leaves the denominator.
    EXCLUDE,
    /// It counts as met.
    COUNTS_AS_MET,
    /// It counts as unmet.
    COUNTS_AS_UNMET
  }
}
