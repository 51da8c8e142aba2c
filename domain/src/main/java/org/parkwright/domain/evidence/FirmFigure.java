package org.parkwright.domain.evidence;

/// One firm's figure of one variable, as it goes into sums.
///
/// @param firm who, as an address
/// @param sector what the firm does; may be empty
/// @param value canonical unit
/// @param low lowest likely value
/// @param high highest likely value
public record FirmFigure(String firm, String sector, double value, double low, double high) {

  public FirmFigure {
    if (!(low <= value && value <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
      throw new IllegalArgumentException(
          "expected finite low <= value <= high of %s; found %s %s %s"
              .formatted(firm, low, value, high));
    }
  }
}
