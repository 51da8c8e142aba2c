package org.parkwright.catalog;

/// An index system file with one limit, comparison or `yes` changed.
///
/// @param line line of the change
/// @param key place of the change
/// @param change what was changed, as in `30 → 30.6`
/// @param text the whole changed file
record Mutant(int line, String key, String change, String text) {
  @Override
  public String toString() {
    return line + ": " + key + ": " + change;
  }
}
