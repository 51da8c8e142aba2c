package org.parkwright.formats.source.number;

import java.util.Optional;
import org.parkwright.formats.typed.NumberReading;

/// What a cell of a column of numbers holds.
public sealed interface CellNumber {

  /// Nothing, or a sign for nothing: `-`, `n/a`, `?`.
  ///
  /// @param mark the sign; empty when the cell is blank
  record Missing(String mark) implements CellNumber {}

  /// A number.
  ///
  /// @param rest what stands beside it, usually a unit
  /// @param byColumn whether only the other cells of the column decide how it is read
  record Read(double value, String rest, boolean byColumn) implements CellNumber {}

  /// A number that neither it nor its column decides: `1.234`.
  ///
  /// @param grouped the value if the separator groups digits
  /// @param decimal the value if it begins the decimals
  record TwoWays(double grouped, double decimal, String rest) implements CellNumber {}

  /// No number.
  ///
  /// @param likely what was probably meant
  record Wrong(NumberReading.Reason reason, Optional<String> likely) implements CellNumber {}
}
