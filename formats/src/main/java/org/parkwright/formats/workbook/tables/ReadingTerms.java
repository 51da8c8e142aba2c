package org.parkwright.formats.workbook.tables;

import java.time.Instant;
import java.util.Set;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.formats.workbook.layout.SystemRef;
import org.parkwright.formats.xlsx.XlsxLimits;

/// On which terms a workbook is read.
///
/// @param dictionary data dictionary
/// @param author who brings the workbook; recorded with every new or changed figure
/// @param at when; recorded with every new or changed figure
/// @param systems index systems known here; empty: the workbook's are not checked
/// @param limits how large the file may be
public record ReadingTerms(
    Dictionary dictionary, String author, Instant at, Set<SystemRef> systems, XlsxLimits limits) {

  public ReadingTerms {
    systems = Set.copyOf(systems);
    if (author.isBlank()) {
      throw new IllegalArgumentException("a workbook needs an author; found \"" + author + "\"");
    }
  }

  /// Terms for a file of one's own, any index systems.
  public static ReadingTerms of(Dictionary dictionary, String author, Instant at) {
    return new ReadingTerms(dictionary, author, at, Set.of(), XlsxLimits.FILE);
  }

  /// The same terms with the index systems that are known.
  public ReadingTerms knowing(Set<SystemRef> known) {
    return new ReadingTerms(dictionary, author, at, known, limits);
  }

  /// The same terms with other limits.
  public ReadingTerms within(XlsxLimits others) {
    return new ReadingTerms(dictionary, author, at, systems, others);
  }
}
