package org.parkwright.store;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/// A file that was read: what it was and what was found wrong in it.
///
/// @param fileName as the person named it
/// @param sha256 of its bytes, 64 lower-case hexadecimal digits
/// @param accepted how many observations were taken over
/// @param refused how many rows were not
/// @param issues each fault in one line: sheet, row, column, found, expected
/// @param author who brought it
/// @param at when
public record FileImport(
    String fileName,
    String sha256,
    int accepted,
    int refused,
    List<String> issues,
    String author,
    Instant at) {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  public FileImport {
    issues = List.copyOf(issues);
    if (fileName.isBlank() || author.isBlank()) {
      throw new IllegalArgumentException(
          "an import needs a file name and an author; found \"%s\" by \"%s\""
              .formatted(fileName, author));
    }
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException(
          "expected a SHA-256 of 64 hexadecimal digits; found \"" + sha256 + "\"");
    }
    if (accepted < 0 || refused < 0) {
      throw new IllegalArgumentException(
          "counts cannot be negative; found " + accepted + " and " + refused);
    }
  }
}
