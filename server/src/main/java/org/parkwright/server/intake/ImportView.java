package org.parkwright.server.intake;

import java.util.List;
import java.util.Optional;
import org.parkwright.server.page.Link;

/// One file on its way into the atlas, or that came in.
///
/// @param title name of the file
/// @param address of this page
/// @param back the list of files
/// @param state where it stands, in words
/// @param running whether the page is to be asked for again
/// @param facts name and value of what is known about it
/// @param problems what is wrong with its rows
/// @param errors why it failed
/// @param draft what its first rows would bring; empty once it was told to go
/// @param undo whether it can be undone; empty: it cannot
/// @param needed what keeps it from being undone
/// @param matches decisions that wait because of it
public record ImportView(
    String title,
    String address,
    Link back,
    String state,
    boolean running,
    List<Fact> facts,
    List<Problem> problems,
    List<String> errors,
    Optional<Draft> draft,
    boolean undo,
    List<String> needed,
    Optional<Link> matches) {

  public record Fact(String name, String value) {}

  /// @param count how often, in words
  /// @param examples where, what was found, what was expected
  public record Problem(String label, String count, String todo, List<String> examples) {}

  /// @param firm whether rows are firms
  /// @param uses what a column can be used for, by heading of the list
  /// @param entries what the first rows become
  /// @param usable whether there is anything to import
  public record Draft(
      String id,
      String source,
      String link,
      String date,
      boolean firm,
      boolean fixedSubject,
      List<Group> uses,
      List<Column> columns,
      List<Shown> entries,
      String counted,
      boolean usable) {}

  /// A part of the list of uses.
  public record Group(String label, List<Use> uses) {}

  public record Use(String code, String label) {}

  /// @param samples the first texts in it
  /// @param use code of its present use
  /// @param key whether it tells rows apart
  /// @param reason why the program took it for that; empty when nothing was proposed
  public record Column(
      int number,
      String heading,
      String samples,
      String use,
      String unit,
      boolean key,
      String reason) {}

  /// @param said one line per claim
  public record Shown(String row, String name, String where, List<String> said) {}
}
