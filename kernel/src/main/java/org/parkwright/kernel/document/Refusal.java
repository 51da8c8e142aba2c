package org.parkwright.kernel.document;

import java.util.regex.Pattern;

/// What the records of this package refuse, worded the same way everywhere: which field, what was
/// found, what was expected.
final class Refusal {
  private static final Pattern ANCHOR = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:-]*");

  private Refusal() {}

  static String blank(String field, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          field + " is blank: \"" + value + "\"; expected words for the reader");
    }
    return value;
  }

  static double notFinite(String field, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          field + " is " + value + "; expected a finite number (a missing one is Cell.Unknown)");
    }
    return value;
  }

  static int digits(int digits) {
    if (digits < 0 || digits > 12) {
      throw new IllegalArgumentException(
          "digits is " + digits + "; expected 0 to 12 digits after the decimal sign");
    }
    return digits;
  }

  static String anchor(String anchor) {
    if (!ANCHOR.matcher(anchor).matches()) {
      throw new IllegalArgumentException(
          "anchor is \""
              + anchor
              + "\"; expected letters, digits, '.', '_', ':' or '-', beginning with a letter or digit");
    }
    return anchor;
  }
}
