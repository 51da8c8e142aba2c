package org.parkwright.store.history;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The last entry of a history and the hash over everything up to it. Written down somewhere else,
/// it later proves that nothing before it was changed.
///
/// @param seq number of the entry, from 1
/// @param hash SHA-256, 64 lower-case hexadecimal digits
public record Head(long seq, String hash) {
  private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{64})");

  /// Reads `1234:0123…`, as the check prints it.
  public static Head of(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      throw new IllegalArgumentException(
          "expected the number of an entry, a colon and its hash of 64 hexadecimal digits; found \""
              + text
              + "\"");
    }
    return new Head(Long.parseLong(written.group(1)), written.group(2));
  }

  @Override
  public String toString() {
    return seq + ":" + hash;
  }
}
