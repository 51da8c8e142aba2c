package org.parkwright.server.atlas.query;

import java.util.List;
import java.util.Optional;

/// The filters beside a list of parks, with how many parks each choice would find.
///
/// @param text words asked for
/// @param lists columns with a few values
/// @param answers what a park has or has not, by heading
/// @param ranges columns of numbers, by heading
/// @param set how many columns are asked for
/// @param orders in which the list can stand
/// @param box the part of the map asked for; empty: everywhere
public record Panel(
    String text,
    List<Choices> lists,
    List<Answers> answers,
    List<Ranges> ranges,
    int set,
    List<Option> orders,
    Optional<String> box) {

  /// One thing to choose.
  ///
  /// @param name of the field
  /// @param count how many parks would be found
  public record Option(String name, String value, String label, int count, boolean picked) {
    /// What tells it from every other field.
    public String id() {
      return "f-" + name + "-" + value;
    }
  }

  /// A column with a few values.
  ///
  /// @param first values to show at once
  /// @param more the others
  /// @param open whether something is chosen or the column is shown from the start
  public record Choices(
      String column, String title, List<Option> first, List<Option> more, boolean open) {}

  /// What a park has or has not, under one heading.
  public record Answers(String title, List<Answer> rows, boolean open) {}

  /// One thing that a park has or has not.
  public record Answer(String label, Option yes, Option no, Option unsaid) {}

  /// Columns of numbers under one heading.
  public record Ranges(String title, List<Range> rows, boolean open) {}

  /// A column of numbers.
  ///
  /// @param unit as written behind the fields; empty for counts
  /// @param least what the reader typed, or empty
  /// @param most what the reader typed, or empty
  /// @param known how many parks say something
  /// @param unsaid how many do not
  public record Range(
      String column,
      String label,
      String unit,
      String least,
      String most,
      int known,
      Option unsaid) {}
}
