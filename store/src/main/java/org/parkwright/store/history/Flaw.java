package org.parkwright.store.history;

/// One thing that is wrong with a history, or with the tables it tells of.
///
/// @param kind what is wrong
/// @param seq entry at which it shows; 0 where there is none
/// @param where the row (table and key), the trigger or the numbers concerned
public record Flaw(Kind kind, long seq, String where) {
  /// What can be wrong.
  public enum Kind {
    GAP("entries are missing"),
    CONTENT_CHANGED("the content of the entry was changed after it was written"),
    ORDER_CHANGED("the entry does not follow from the one before it: one of them was replaced"),
    CUT_OFF("the history ends before the entry that was expected"),
    NOT_AS_EXPECTED(
        "the entry's hash is another than the expected: what is up to it was rewritten"),
    BROKEN_ERASURE("the content is gone and no entry tells who erased it and why"),
    UNTOLD_CHANGE("the row had changed without an entry before this one"),
    ROW_DIFFERS("the row says something else than its last entry"),
    ROW_WITHOUT_ENTRY("the row has no entry: it was written past the history"),
    ENTRY_WITHOUT_ROW("the row is missing and no entry says that it went"),
    UNGUARDED("the guard of the table is missing or switched off"),
    IMPORT_CHANGED("the rows of the import are not those that it brought"),
    ROW_OF_NO_IMPORT("rows say that an import brought them, and it did not"),
    NOT_AS_IMPORTED("the park or firm is not as its import made it");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  @Override
  public String toString() {
    return (seq == 0 ? "" : "entry " + seq + ", ") + where + ": " + kind.words;
  }
}
