package org.parkwright.formats.workbook.layout;

/// The columns of the workbook's tables. People and scripts find them by their heading, wherever
/// they stand.
public enum Column {
  CODE("Code", 18, "Name of the variable in the data dictionary. Leave as it is."),
  QUESTION("Question", 30, "What is asked."),
  YEAR("Year", 9, "The year or other period that the figure is for."),
  SCENARIO("Scenario", 10, "current: what is. intended: what the park wants to reach."),
  UNIT(
      "Unit",
      11,
      "Unit of Current, Intended, Low and High. You may choose or type another one of the same"
          + " measure; Parkwright converts it."),
  CURRENT("Current", 11, "The figure in the assessed period. Leave empty what you do not know."),
  VALUE("Value", 11, "The figure. Leave empty what you do not know."),
  INTENDED("Intended", 11, "What the park intends to reach. May stand without a current figure."),
  LOW("Low", 9, "Lowest value that is still likely. Together with High; both may stay empty."),
  HIGH("High", 9, "Highest value that is still likely."),
  QUALITY(
      "Quality",
      11,
      "measured, calculated, estimated or guessed. Used as range when Low and High are empty:"
          + " 2, 5, 20 or 50 percent to either side."),
  SOURCE("Source", 18, "Document, meter or person that says so."),
  SOURCE_DATE("Source date", 10, "Date of the source, in any form."),
  SOURCE_ADDRESS("Source address", 26, "Web address or place on file."),
  INTENDED_SOURCE(
      "Intended source", 22, "Source of the intended figure, where it is not the one in Source."),
  NOT_APPLICABLE(
      "Not applicable because",
      15,
      "If the question does not arise in this park: why. Then leave the figures empty."),
  NOTE("Note", 15, "Anything else worth knowing."),
  METHOD("Method", 24, "How the figure was found."),
  USED_BY("Used by", 20, "Index systems and their indicators that read the figure."),
  DEFINITION("Definition", 46, "What exactly is asked for."),
  PREFERRED("Preferred source", 26, "Title of the source whose figure counts, as in Source."),
  REASON("Because", 40, "Why this one."),
  CHOSEN_BY("Chosen by", 18, "Who chose. Leave empty for yourself."),
  CHOSEN_AT("Chosen at", 22, "When. Leave empty for now."),
  NAME("Name", 30, "Name of the firm, activity or other member of the list.");

  private final String heading;
  private final int width;
  private final String meaning;

  Column(String heading, int width, String meaning) {
    this.heading = heading;
    this.width = width;
    this.meaning = meaning;
  }

  /// Text in the header row.
  public String heading() {
    return heading;
  }

  @Override
  public String toString() {
    return heading;
  }

  /// Width in characters.
  public int width() {
    return width;
  }

  /// What it means, for the read-me sheet.
  public String meaning() {
    return meaning;
  }
}
