package org.parkwright.formats.xlsx;

import java.util.List;
import org.parkwright.formats.issue.Issue;

/// What a look at a file that claims to be an XLSX workbook has shown.
public sealed interface Inspection {

  /// A workbook that may be opened.
  ///
  /// @param parts what was inspected, and nothing else, ready to open
  /// @param warnings what will be ignored, such as links to other files
  record Safe(XlsxParts parts, List<Issue> warnings) implements Inspection {
    public Safe {
      warnings = List.copyOf(warnings);
    }
  }

  /// A file that will not be opened.
  ///
  /// @param why the one reason
  record Refused(Issue why) implements Inspection {}
}
