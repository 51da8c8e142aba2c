package org.parkwright.server.atlas.compare;

import java.util.List;
import java.util.Optional;
import org.parkwright.kernel.quantity.Quantity;

/// Up to five parks side by side, in the reader's words: one value from which page, workbook and
/// data are made.
///
/// @param parks one column each
/// @param parts one table for each heading under which anybody says anything
/// @param silent how many topics are left out because nobody says anything about any of the parks
public record Comparison(List<Column> parks, List<Part> parts, int silent) {

  public Comparison {
    parks = List.copyOf(parks);
    parts = List.copyOf(parts);
  }

  /// One park.
  public record Column(
      String id, String name, String whereabouts, String status, boolean illustrative) {}

  /// What stands under one heading.
  public record Part(String title, List<Row> rows) {}

  /// One topic, with one cell for each park.
  public record Row(String topic, String label, List<Cell> cells) {}

  /// What is known of one topic of one park.
  public sealed interface Cell {}

  /// What counts.
  ///
  /// @param words the value in the topic's unit
  /// @param quantity the same as a number, where it is one
  /// @param asOf when it held; empty when the source does not say
  /// @param why why this claim counts among its rivals; empty when there are none
  /// @param differing how many other claims say something else
  public record Said(
      String words,
      Optional<Quantity> quantity,
      String asOf,
      String source,
      Optional<String> link,
      String why,
      int differing,
      boolean illustrative)
      implements Cell {}

  /// Nobody says anything.
  public record Unsaid(String reason) implements Cell {}
}
