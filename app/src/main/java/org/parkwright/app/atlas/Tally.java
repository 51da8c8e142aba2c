package org.parkwright.app.atlas;

/// What an import did, in numbers, while it goes on.
public final class Tally {
  /// Rows that say what they said before.
  long unchanged;

  /// Rows that say something else than before.
  long changed;

  /// Rows with the key of one that came before in the same file.
  long repeated;

  /// Rows of countries in which the person may not import.
  long foreign;

  /// Parks made.
  long parks;

  /// Firms made.
  long firms;

  /// Claims added.
  long claims;

  /// Tenancies added.
  long tenancies;

  /// New parks that were taken for one known before.
  long linked;

  /// Pairs of which a person has to say whether they are one park.
  long open;

  /// Names or keys of parks that rows put something in, and that mean no park or several.
  long unresolved;

  Tally() {}

  /// Whether anything came that was not there.
  public boolean changes() {
    return parks + firms + changed > 0;
  }
}
