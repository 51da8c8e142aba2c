package org.parkwright.server.assess.form;

import java.util.Map;

/// What a person typed for one question, by field.
///
/// @param code variable; names of the fields begin with it and a dot
/// @param typed all fields of the form
record Fields(String code, Map<String, String> typed) {
  /// The longest text of one field; the rest is cut off.
  private static final int LONGEST = 2000;

  Fields {
    typed = Map.copyOf(typed);
  }

  /// What stands in a field in one line, without blanks around it and without control characters;
  /// empty when there is nothing.
  String of(String field) {
    String line = typed.getOrDefault(code + "." + field, "").replaceAll("\\p{Cntrl}+", " ").strip();
    return line.codePoints()
        .limit(LONGEST)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// Whether something stands in a field.
  boolean has(String field) {
    return !of(field).isEmpty();
  }
}
