package org.parkwright.formats.mapping;

/// Headings of columns as a mapping names them.
final class Heading {
  private Heading() {}

  static void check(String heading) {
    if (heading.isBlank()) {
      throw new IllegalArgumentException(
          "a column is named by its heading; found \"" + heading + "\"");
    }
  }
}
