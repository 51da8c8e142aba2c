package org.parkwright.server.assess.workbook;

import java.util.List;
import java.util.Optional;
import org.parkwright.server.page.Link;

/// What an uploaded workbook brought.
///
/// @param park address and name of the park
/// @param form address of the form
/// @param scorecard address of the scorecard
/// @param headline what happened, in one sentence
/// @param good figures that can be taken over, or were
/// @param hold number by which the good rows can still be accepted; empty: they are saved or there
///     are none
/// @param accept address that accepts them
/// @param problems what must be mended or confirmed, by severity
public record WorkbookView(
    Link park,
    String form,
    String scorecard,
    String headline,
    int good,
    Optional<String> hold,
    String accept,
    List<Part> problems) {

  /// @param more problems beyond those listed
  public record Part(String title, List<Row> rows, int more) {}

  /// @param where sheet, row, column
  public record Row(String where, String found, String expected, String advice) {}
}
