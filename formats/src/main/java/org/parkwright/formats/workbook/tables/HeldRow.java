package org.parkwright.formats.workbook.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A row that gave no figure because something in it is wrong, with everything that stood in it.
///
/// @param sheet name of the sheet
/// @param row row from 1
/// @param cells what was seen, by heading; empty cells left out
public record HeldRow(String sheet, int row, Map<String, String> cells) {

  public HeldRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }
}
