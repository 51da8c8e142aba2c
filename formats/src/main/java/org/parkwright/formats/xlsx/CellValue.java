package org.parkwright.formats.xlsx;

import java.util.Optional;

/// What one cell holds.
public sealed interface CellValue {

  /// Nothing, or only space.
  record Blank() implements CellValue {}

  /// A number.
  ///
  /// @param value as stored; may be infinite or not a number in damaged files
  /// @param percent shown as a percentage: 0.35 is seen as 35 %
  record Number(double value, boolean percent) implements CellValue {}

  /// A date or time.
  ///
  /// @param shown ISO 8601
  record Date(String shown) implements CellValue {}

  /// Text, exactly as stored.
  record Text(String text) implements CellValue {}

  /// `TRUE` or `FALSE`.
  record Truth(boolean value) implements CellValue {}

  /// The spreadsheet program's error value, such as `#DIV/0!`, or a cell that cannot be read.
  record Fault(String code) implements CellValue {}

  /// A formula.
  ///
  /// @param formula without the leading `=`
  /// @param result the result that the spreadsheet program stored, where it stored one
  record Formula(String formula, Optional<CellValue> result) implements CellValue {}
}
