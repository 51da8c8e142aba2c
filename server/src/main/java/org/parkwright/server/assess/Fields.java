package org.parkwright.server.assess;

import java.util.Map;

/// What a person typed for one question, by field.
///
/// @param code variable; names of the fields begin with it and a dot
/// @param typed all fields of the form
record Fields(String code, Map<String, String> typed) {

  Fields {
    typed = Map.copyOf(typed);
  }

  /// What stands in a field, without blanks around it; empty when there is nothing.
  String of(String field) {
    return typed.getOrDefault(code + "." + field, "").strip();
  }

  /// Whether something stands in a field.
  boolean has(String field) {
    return !of(field).isEmpty();
  }
}
