package org.parkwright.server.task;

import java.util.List;

/// What waits for a person.
///
/// @param headline how much, in words
/// @param parts by kind, the most pressing first; none: nothing waits
/// @param countries countries whose locks this person keeps
public record TaskView(
    String headline, List<Part> parts, List<org.parkwright.server.page.Link> countries) {

  /// Tasks of one kind.
  public record Part(String title, List<Line> lines) {}

  /// @param name what it is about
  /// @param detail more, in words; may be empty
  public record Line(String address, String name, String detail) {}
}
