package org.parkwright.formats.mapping.apply;

import java.util.Optional;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.source.SourceRow;

/// What was noticed while a file was read, among the problems of its rows.
final class SourceIssues {
  private SourceIssues() {}

  /// Of one row. That its geometry cannot be used is told where the place is read.
  static void tell(SourceRow row, RowProblems problems) {
    for (Issue issue : row.issues()) {
      kind(issue.kind())
          .ifPresent(kind -> problems.tell(kind, issue.header(), issue.found(), issue.expected()));
    }
  }

  /// Of the file as a whole.
  static void tell(Iterable<Issue> issues, ProblemList problems) {
    for (Issue issue : issues) {
      kind(issue.kind())
          .ifPresent(
              kind -> problems.tell(kind, 0, issue.header(), issue.found(), issue.expected()));
    }
  }

  private static Optional<ProblemKind> kind(IssueKind kind) {
    return switch (kind) {
      case REPAIRED_TEXT -> Optional.of(ProblemKind.MOJIBAKE_REPAIRED);
      case DAMAGED_TEXT -> Optional.of(ProblemKind.MOJIBAKE_DAMAGED);
      case UNDECODABLE_TEXT -> Optional.of(ProblemKind.ENCODING);
      case ENCODING_GUESSED -> Optional.of(ProblemKind.ENCODING_GUESSED);
      case ONE_OF_SEVERAL -> Optional.of(ProblemKind.ONE_OF_SEVERAL);
      case NO_HEADINGS -> Optional.of(ProblemKind.NO_HEADINGS);
      case RAGGED_ROW -> Optional.of(ProblemKind.RAGGED_ROW);
      case REPAIRED_GEOMETRY -> Optional.of(ProblemKind.GEOMETRY_REPAIRED);
      case UNKNOWN_COORDINATES -> Optional.of(ProblemKind.UNKNOWN_COORDINATES);
      default -> Optional.empty();
    };
  }
}
