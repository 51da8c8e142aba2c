package org.parkwright.formats.workbook.layout;

import org.parkwright.kernel.document.Phrase;

/// The columns of the workbook's tables. People and scripts find them by their heading, wherever
/// they stand.
public enum Column {
  CODE(18),
  QUESTION(30),
  YEAR(9),
  SCENARIO(10),
  UNIT(11),
  CURRENT(11),
  VALUE(11),
  INTENDED(11),
  LOW(9),
  HIGH(9),
  QUALITY(11),
  SOURCE(18),
  SOURCE_DATE(10),
  SOURCE_ADDRESS(26),
  INTENDED_SOURCE(22),
  NOT_APPLICABLE(15),
  NOTE(15),
  METHOD(24),
  USED_BY(20),
  DEFINITION(46),
  PREFERRED(26),
  REASON(40),
  CHOSEN_BY(18),
  CHOSEN_AT(22),
  NAME(30);

  private final int width;

  Column(int width) {
    this.width = width;
  }

  /// Text in the header row, in English.
  public String heading() {
    return EveryLanguage.english(key());
  }

  /// Text in the header row.
  public Phrase said() {
    return Phrase.of(key());
  }

  /// Whether a text is the heading, in any language.
  public boolean isHeading(String text) {
    return EveryLanguage.says(key(), text);
  }

  private String key() {
    return "book.column." + name();
  }

  @Override
  public String toString() {
    return heading();
  }

  /// Width in characters.
  public int width() {
    return width;
  }

  /// What it means, for the read-me sheet.
  public Phrase meaning() {
    return Phrase.of("book.meaning." + name());
  }
}
