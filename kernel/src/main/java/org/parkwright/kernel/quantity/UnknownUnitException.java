package org.parkwright.kernel.quantity;

/// A unit text with a symbol that Parkwright does not know; the message names the symbol.
public final class UnknownUnitException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnknownUnitException(String text, String symbol) {
    super(
        symbol.equals(text)
            ? "unit \"" + text + "\" is not known"
            : "unit \"" + text + "\": \"" + symbol + "\" is not known");
  }
}
