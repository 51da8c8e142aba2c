package org.parkwright.domain.park.cluster;

import java.util.Arrays;
import java.util.Locale;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.geo.LonLat;
import org.parkwright.kernel.geo.Shape;

/// Firms close together that may be a park which nobody has delimited.
///
/// @param firms which firms, as indices of what was given, in order
/// @param membership how sure each belongs, 0 to 1: share of the trials in which it did, or its
///     strength in the group where there were none
/// @param places how many different points they lie at
/// @param middle a point among them
/// @param hull line around all their places, with room for how precise they are
/// @param spacing usual metres from a place to the neighbours that make it dense
/// @param stability mean Jaccard similarity with the group found again in the trials, 0 to 1; NaN
///     without trials
public record CandidatePark(
    int[] firms,
    double[] membership,
    int places,
    LonLat middle,
    Shape hull,
    double spacing,
    double stability)
    implements Phrase {

  /// How sure it is that there is a group at all. The bounds are Hennig's (2007).
  public enum Certainty {
    /// Found again whatever is left out: stability 0.75 and more.
    CLEAR,
    /// Found again mostly, its edge moves: 0.6 and more.
    LIKELY,
    /// Falls apart or melts into others: below.
    DOUBTFUL,
    /// Not tried.
    UNTRIED
  }

  /// How sure it is, in a word.
  public Certainty certainty() {
    return Double.isNaN(stability)
        ? Certainty.UNTRIED
        : stability >= 0.75
            ? Certainty.CLEAR
            : stability >= 0.6 ? Certainty.LIKELY : Certainty.DOUBTFUL;
  }

  @Override
  public String in(Wording wording) {
    return wording.say(
        "cluster.found",
        firms.length,
        places,
        (int) Math.round(spacing),
        wording.say("cluster.certainty." + certainty().name().toLowerCase(Locale.ROOT)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CandidatePark that
        && Arrays.equals(firms, that.firms)
        && Arrays.equals(membership, that.membership)
        && hull.equals(that.hull)
        && Double.compare(stability, that.stability) == 0;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(firms);
  }

  @Override
  public String toString() {
    return "%d firms at %d places around %s, spacing %.0f m, stability %.2f (%s)"
        .formatted(firms.length, places, middle, spacing, stability, certainty());
  }
}
