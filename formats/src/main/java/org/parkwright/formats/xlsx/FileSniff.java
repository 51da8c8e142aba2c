package org.parkwright.formats.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.kernel.document.Phrase;

/// Tells by its first bytes what a file is that is no ZIP archive, and says how to get an XLSX
/// out of it.
final class FileSniff {
  private static final int HEAD = 4096;

  private FileSniff() {}

  /// The refusal, or nothing when the bytes begin like a ZIP archive.
  static Optional<Issue> refuse(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.of(
          issue(IssueKind.EMPTY_FILE, Phrase.of("sniff.empty"), Phrase.of("do.send_again")));
    }
    if (starts(bytes, 'P', 'K', 3, 4)) {
      return Optional.empty();
    }
    if (starts(bytes, 'P', 'K')) {
      return Optional.of(other(Phrase.of("sniff.archive"), Phrase.of("do.save_again")));
    }
    if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Optional.of(compound(bytes));
    }
    if (starts(bytes, '%', 'P', 'D', 'F')) {
      return Optional.of(other(Phrase.of("sniff.pdf"), Phrase.of("do.not_print")));
    }
    return Optional.of(text(bytes));
  }

  /// Old binary documents; a workbook with a password is one of these around an encrypted part.
  private static Issue compound(byte[] bytes) {
    if (contains(bytes, "EncryptedPackage")) {
      return issue(IssueKind.ENCRYPTED, Phrase.of("sniff.locked"), Phrase.of("do.password"));
    }
    return other(
        contains(bytes, "Workbook") || contains(bytes, "Book")
            ? Phrase.of("sniff.xls")
            : Phrase.of("sniff.office"),
        Phrase.of("do.save_excel"));
  }

  private static Issue text(byte[] bytes) {
    String head = decoded(bytes);
    String lower = head.stripLeading().toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.contains("<html") || lower.contains("<table")) {
      return other(Phrase.of("sniff.html"), Phrase.of("do.save_xlsx"));
    }
    if (lower.startsWith("<?xml") || lower.startsWith("<workbook")) {
      return other(Phrase.of("sniff.xml"), Phrase.of("do.save_program"));
    }
    boolean printable = head.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t');
    boolean separated = head.indexOf(',') >= 0 || head.indexOf(';') >= 0 || head.indexOf('\t') >= 0;
    if (printable && separated) {
      return other(Phrase.of("sniff.csv"), Phrase.of("do.copy_figures"));
    }
    return other(
        printable ? Phrase.of("sniff.text") : Phrase.of("sniff.other"), Phrase.of("do.send_ours"));
  }

  private static String decoded(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, (length - 2) & ~1, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, (length - 2) & ~1, StandardCharsets.UTF_16BE);
    }
    int bom = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return new String(bytes, bom, length - bom, StandardCharsets.UTF_8);
  }

  static Issue other(Phrase found, Phrase hint) {
    return issue(IssueKind.NOT_A_WORKBOOK, found, hint);
  }

  private static Issue issue(IssueKind kind, Phrase found, Phrase hint) {
    return new Issue(kind, Place.file(), found, Phrase.of("expect.xlsx"), hint);
  }

  private static boolean starts(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  /// Directory names in compound files are UTF-16, little end first.
  private static boolean contains(byte[] bytes, String name) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .contains(
            new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
  }
}
