package org.parkwright.formats.mapping.apply;

import org.parkwright.kernel.document.Phrase;

/// Notes the problems of one row.
record RowProblems(ProblemList list, long row) {

  void tell(ProblemKind kind, String heading, Phrase found, Phrase expected) {
    list.tell(kind, row, heading, found, expected);
  }

  void tell(ProblemKind kind, String heading, String found) {
    list.tell(kind, row, heading, Phrase.text(found), Phrase.text(""));
  }
}
