package org.parkwright.domain.park.match;

import java.util.List;

/// Whether two records are the same park, and why.
///
/// @param one id of the one
/// @param other id of the other
/// @param evidence what speaks for and against, most telling first, the prior at the end
public record Match(String one, String other, List<Evidence> evidence) {
  /// From this probability on two records are taken to be the same.
  public static final double SAME_FROM = 0.95;

  /// Below this probability they are taken to be different.
  public static final double DIFFERENT_BELOW = 0.10;

  /// What to do with a pair.
  public enum Outcome {
    /// The same park: to be joined, if nobody objects.
    SAME,
    /// A person should look.
    PERHAPS,
    /// Different parks.
    DIFFERENT
  }

  public Match {
    evidence =
        evidence.stream()
            .sorted(
                (a, b) ->
                    a.kind() == Evidence.Kind.PRIOR || b.kind() == Evidence.Kind.PRIOR
                        ? Boolean.compare(
                            a.kind() == Evidence.Kind.PRIOR, b.kind() == Evidence.Kind.PRIOR)
                        : Double.compare(Math.abs(b.bits()), Math.abs(a.bits())))
            .toList();
  }

  /// Logarithm to base 2 of the odds that they are the same.
  public double bits() {
    return evidence.stream().mapToDouble(Evidence::bits).sum();
  }

  /// How probable it is that they are the same, as far as the model goes, 0 to 1.
  public double probability() {
    return 1 / (1 + Math.pow(2, -bits()));
  }

  /// What to do.
  public Outcome outcome() {
    double probability = probability();
    return probability >= SAME_FROM
        ? Outcome.SAME
        : probability < DIFFERENT_BELOW ? Outcome.DIFFERENT : Outcome.PERHAPS;
  }

  @Override
  public String toString() {
    return "%s = %s? %s %.2f %s".formatted(one, other, outcome(), probability(), evidence);
  }
}
