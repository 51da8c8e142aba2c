package org.parkwright.formats.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.kernel.document.Phrase;

/// What a file is by its first bytes.
enum ContentKind {
  /// A ZIP archive: a workbook, a shapefile, or packed tables.
  ZIP,
  /// The geometries of a shapefile.
  SHAPES,
  /// JSON.
  JSON,
  /// A text table, for want of any other sign.
  TEXT;

  static ContentKind of(byte[] head) {
    if (starts(head, 'P', 'K', 3, 4)) {
      return ZIP;
    }
    if (starts(head, 0, 0, 0x27, 0x0A)) {
      return SHAPES;
    }
    for (byte signed : head) {
      int b = signed & 0xFF;
      if (b == '{' || b == '[') {
        return JSON;
      }
      boolean mark = b == 0 || b == 0xEF || b == 0xBB || b == 0xBF || b >= 0xFE || b == 0x1E;
      if (b > ' ' && !mark) {
        return TEXT;
      }
    }
    return TEXT;
  }

  /// The refusal of a file that holds no rows that can be read here.
  ///
  /// @param text whether a person says that it is text
  static Optional<Issue> refuse(byte[] head, boolean text) {
    if (head.length == 0) {
      return issue(IssueKind.EMPTY_FILE, "sniff.empty", "do.send_again");
    }
    if (starts(head, '%', 'P', 'D', 'F')) {
      return issue(IssueKind.FOREIGN_FILE, "sniff.pdf", "source.do.table");
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return issue(IssueKind.FOREIGN_FILE, "sniff.xls", "do.save_xlsx");
    }
    if (starts(head, 'P', 'K') && !starts(head, 'P', 'K', 3, 4)) {
      return issue(IssueKind.FOREIGN_FILE, "sniff.archive", "do.send_again");
    }
    String start = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (start.replaceFirst("^[^<]{0,8}", "").matches("(?s)<(?:!doctype html|html|table|head).*")) {
      return issue(IssueKind.FOREIGN_FILE, "sniff.html", "do.save_xlsx");
    }
    if (start.replaceFirst("^[^<]{0,8}", "").startsWith("<?xml")) {
      return issue(IssueKind.FOREIGN_FILE, "sniff.xml", "source.do.table");
    }
    return !text && of(head) == TEXT && isBinary(head)
        ? issue(IssueKind.FOREIGN_FILE, "sniff.other", "source.do.table")
        : Optional.empty();
  }

  /// Text has next to no control characters. Of UTF-16 the second bytes may be any; it is known by
  /// its mark, or by zeros at odd or at even places only.
  private static boolean isBinary(byte[] head) {
    int[] zeros = new int[2];
    int controls = 0;
    for (int i = 0; i < head.length; i++) {
      zeros[i % 2] += head[i] == 0 ? 1 : 0;
      boolean strange = head[i] > 0 && head[i] < ' ' && "\t\r\n\f\u001E".indexOf(head[i]) < 0;
      controls += strange || head[i] == 127 ? 1 : 0;
    }
    boolean wide =
        starts(head, 0xFF, 0xFE)
            || starts(head, 0xFE, 0xFF)
            || (zeros[0] + zeros[1] > 2
                && Math.min(zeros[0], zeros[1]) * 20 < Math.max(zeros[0], zeros[1]));
    return !wide && (controls * 50 > head.length || zeros[0] + zeros[1] > 0);
  }

  private static Optional<Issue> issue(IssueKind kind, String found, String hint) {
    return Optional.of(
        new Issue(
            kind,
            Place.file(),
            Phrase.of(found),
            Phrase.of("source.expect.table"),
            Phrase.of(hint)));
  }

  private static boolean starts(byte[] head, int... first) {
    if (head.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((head[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
