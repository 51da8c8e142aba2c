package org.parkwright.formats.source.heading;

import java.util.regex.Pattern;

/// What sort of thing a cell holds, as far as it tells headings from data.
enum CellKind {
  NOTHING,
  YEAR,
  NUMBER,
  WORDS;

  private static final Pattern EMPTY =
      Pattern.compile("|[-–—?.*]+|(?i:n/?a|nan|null|none|nil|\\.\\.|#n/a)");
  private static final Pattern YEARS = Pattern.compile("(?:19|20)\\p{Nd}{2}");
  private static final Pattern FIGURE =
      Pattern.compile(
          "[-+<>~≈(]? ?[$€£¥]? ?\\p{Nd}[\\p{Nd}.,'٫٬  /:-]*+(?:[eE][+-]?\\p{Nd}+)?[ %)]*");

  private static final int LONGEST_FIGURE = 40;

  static CellKind of(String text) {
    String plain = text.strip();
    if (plain.length() <= 4 && EMPTY.matcher(plain).matches()) {
      return NOTHING;
    }
    if (YEARS.matcher(plain).matches()) {
      return YEAR;
    }
    return plain.length() <= LONGEST_FIGURE && FIGURE.matcher(plain).matches() ? NUMBER : WORDS;
  }
}
