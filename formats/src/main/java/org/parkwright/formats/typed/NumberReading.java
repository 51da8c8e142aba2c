package org.parkwright.formats.typed;

import java.util.Optional;

/// What a text that should hold a number turned out to hold.
public sealed interface NumberReading {

  /// One number that can be read in one way only.
  ///
  /// @param value the number
  /// @param rest what follows or precedes the number, usually a unit; empty when nothing does
  /// @param likely the number that was probably meant when `rest` begins with letters that look
  ///     like digits, as in `1,2OO`
  record Sure(double value, String rest, Optional<String> likely) implements NumberReading {}

  /// A number whose one separator may group digits or begin the decimals: `1,200`.
  ///
  /// @param grouped the value if the separator groups digits
  /// @param decimal the value if the separator begins the decimals
  /// @param rest what follows the number, usually a unit
  record Ambiguous(double grouped, double decimal, String rest) implements NumberReading {}

  /// No number.
  ///
  /// @param reason what it is instead
  /// @param likely the number that was probably meant
  record Wrong(Reason reason, Optional<String> likely) implements NumberReading {}

  /// Why a text is not one number.
  enum Reason {
    /// Words, or digits that do not form a number.
    NOT_A_NUMBER,
    /// `NaN`, `∞` or a number too large to store.
    NOT_FINITE,
    /// A date, perhaps made by the spreadsheet program.
    DATE,
    /// Two numbers: `100-120`.
    RANGE,
    /// A bound or an approximation: `< 5`, `about 100`.
    VAGUE
  }
}
