package org.parkwright.domain.people;

import java.util.Locale;

/// What an API token may be used for; never more than the person behind it may do.
public enum Scope {
  READ,
  WRITE,
  REVIEW,
  MANAGE;

  /// The scope in lower case, as it is typed and stored.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads a scope.
  public static Scope of(String word) {
    for (Scope scope : values()) {
      if (scope.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
        return scope;
      }
    }
    throw new IllegalArgumentException(
        "a scope is read, write, review or manage; found \"" + word + "\"");
  }
}
