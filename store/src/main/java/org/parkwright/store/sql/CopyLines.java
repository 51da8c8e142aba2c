package org.parkwright.store.sql;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rows in the text form of PostgreSQL's COPY, for many rows at once.
///
/// Texts come from files of others. What PostgreSQL cannot keep, NUL and halves of a character,
/// becomes the mark for it (U+FFFD) instead of stopping a million rows.
public final class CopyLines {
  private static final char MARK = '\uFFFD';
  private static final HexFormat HEX = HexFormat.of();

  private final StringBuilder text = new StringBuilder();
  private boolean begun;

  /// Adds columns to the row: texts, numbers, truth values, bytes, lists of texts as arrays, an
  /// [Optional] of these, or null.
  public CopyLines columns(@Nullable Object... values) {
    for (Object value : values) {
      next();
      column(value);
    }
    return this;
  }

  /// Adds columns that other lines have written.
  public CopyLines written(String columns) {
    next();
    text.append(columns);
    return this;
  }

  /// Ends the row.
  public void end() {
    text.append('\n');
    begun = false;
  }

  /// How many characters all rows have.
  public int length() {
    return text.length();
  }

  /// Forgets all rows.
  public void clear() {
    text.setLength(0);
    begun = false;
  }

  /// What was written.
  @Override
  public String toString() {
    return text.toString();
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void next() {
    if (begun) {
      text.append('\t');
    }
    begun = true;
  }

  private void column(@Nullable Object value) {
    switch (value) {
      case null -> text.append("\\N");
      case Optional<?> optional -> column(optional.orElse(null));
      case String string -> escape(string);
      case Enum<?> constant -> text.append(constant.name());
      case Boolean truth -> text.append(truth ? 't' : 'f');
      case byte[] bytes -> HEX.formatHex(text.append("\\\\x"), bytes);
      case List<?> list -> escape(array(list));
      case Number number -> text.append(number);
      default -> throw new IllegalArgumentException("cannot copy " + value.getClass());
    }
  }

  private static String array(List<?> list) {
    StringBuilder array = new StringBuilder("{");
    for (Object element : list) {
      array.append(array.length() > 1 ? ",\"" : "\"");
      array.append(element.toString().replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
    return array.append('}').toString();
  }

  private void escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        case 0 -> text.append(MARK);
        default -> {
          boolean pair =
              Character.isHighSurrogate(c)
                  && i + 1 < value.length()
                  && Character.isLowSurrogate(value.charAt(i + 1));
          if (pair) {
            text.append(c).append(value.charAt(++i));
          } else {
            text.append(Character.isSurrogate(c) ? MARK : c);
          }
        }
      }
    }
  }
}
