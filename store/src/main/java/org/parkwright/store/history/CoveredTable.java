package org.parkwright.store.history;

import java.util.List;

/// A table with rows that imports brought. Those have no entries of their own in the history: the
/// import's row holds a digest of all its rows. The columns are named, so that one added later does
/// not change the digests of before.
///
/// @param name the table
/// @param columns in the order in which they are digested
/// @param order columns by which its rows are sorted
/// @param onlyImports whether all its rows come from imports; others are recorded as well
public record CoveredTable(String name, String columns, String order, boolean onlyImports) {
  /// All of them, in the order of the digest.
  public static final List<CoveredTable> ALL =
      List.of(
          new CoveredTable("import_citations", "run, place, title, address, date", "place", true),
          new CoveredTable(
              "source_rows",
              "id, run, source, key, row, park, firm, made, names, kind, status, latitude,"
                  + " longitude, illustrative, says",
              "id",
              true),
          new CoveredTable("nestings", "id, run, park, within", "id", true),
          new CoveredTable(
              "claims",
              "id, run, park, firm, topic, words, amount, unit, truth, codes, scheme, status,"
                  + " reason, day, latitude, longitude, outline, as_of, illustrative, citation",
              "id",
              false),
          new CoveredTable(
              "tenancies",
              "id, run, firm, park, method, detail, measure, certainty, held",
              "id",
              false),
          new CoveredTable(
              "likenesses", "id, run, park, candidate, score, reasons, certain", "id", true));

  /// Whether the rows of an import lie between two numbers that its row names.
  boolean isRanged() {
    return name.equals("claims");
  }
}
