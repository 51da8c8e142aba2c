package org.parkwright.kernel.document;

/// How one requirement stands, as a sign that is told by its shape as well as by its colour, so
/// that it survives grey print and colour-blind eyes.
public enum Mark {
  /// The requirement is met: a full disc.
  MET("●", "met"),
  /// Met in part: a half-filled disc.
  PARTLY("◐", "partly met"),
  /// Not met: an empty ring.
  UNMET("○", "unmet"),
  /// Not known; the reason stands beside it: a question mark.
  UNKNOWN("?", "unknown"),
  /// Does not apply; the reason stands beside it: a dash.
  NOT_APPLICABLE("–", "not applicable");

  private final String sign;
  private final String label;

  Mark(String sign, String label) {
    this.sign = sign;
    this.label = label;
  }

  /// One character for plain text (a terminal, a log). Pages and print draw the shape instead.
  public String sign() {
    return sign;
  }

  /// The English words, lower case. Renderers use the reader's language.
  public String label() {
    return label;
  }
}
