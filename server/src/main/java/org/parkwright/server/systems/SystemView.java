package org.parkwright.server.systems;

import java.util.List;
import java.util.Optional;

/// One index system: what it asks, row by row.
///
/// @param title in the reader's language
/// @param cited `id@version`
/// @param facts issuer, country, document, year, status
/// @param items number of indicators
/// @param passes pass rule in words
/// @param marks how sure the rows are, in words; empty when all are verified
/// @param dimensions the tree
public record SystemView(
    String address,
    String title,
    List<Name> otherTitles,
    String cited,
    List<Label> facts,
    int items,
    String passes,
    Optional<String> marks,
    List<Branch> dimensions) {

  public record Name(String language, String text) {}

  public record Label(String label, String value) {}

  /// One dimension with its topics.
  public record Branch(String anchor, String name, int items, List<Topic> topics) {}

  public record Topic(String name, List<Row> rows) {}

  /// @param role part in the pass rule, in words
  /// @param requirements one line per test
  /// @param applies when it applies; empty: always
  /// @param mark `verified`, `secondary` or `recalled`, in words
  /// @param source where the row was read; may be empty
  /// @param note what is uncertain; may be empty
  /// @param asks variables that it reads
  public record Row(
      String anchor,
      String code,
      String title,
      String role,
      List<Test> requirements,
      Optional<String> applies,
      String mark,
      String source,
      String note,
      List<Variable> asks) {}

  /// @param label what is tested, when there are several; may be empty
  public record Test(String label, String formula, String requirement) {}

  public record Variable(String code, String label, String definition) {}
}
