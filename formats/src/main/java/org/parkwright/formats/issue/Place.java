package org.parkwright.formats.issue;

import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;

/// Where in a workbook something was found.
///
/// @param sheet name of the sheet; empty for the whole file
/// @param row row as the spreadsheet program counts, from 1; 0 for the whole sheet
/// @param column letter of the column; empty for the whole row
/// @param header heading of the column; may be empty
public record Place(String sheet, int row, String column, String header) implements Phrase {

  public Place {
    if (row < 0) {
      throw new IllegalArgumentException("rows count from 1, 0 means the sheet; found " + row);
    }
  }

  /// The whole file.
  public static Place file() {
    return new Place("", 0, "", "");
  }

  /// A whole sheet.
  public static Place sheet(String sheet) {
    return new Place(sheet, 0, "", "");
  }

  @Override
  public String in(Wording wording) {
    return at(sheet.isEmpty() ? wording.say("issue.file") : sheet);
  }

  @Override
  public String toString() {
    return at(sheet.isEmpty() ? "file" : sheet);
  }

  private String at(String named) {
    StringBuilder place = new StringBuilder(named);
    if (row > 0 || !column.isEmpty()) {
      place.append('!').append(column).append(row > 0 ? Integer.toString(row) : "");
    }
    if (!header.isEmpty()) {
      place.append(" \"").append(header).append('"');
    }
    return place.toString();
  }
}
