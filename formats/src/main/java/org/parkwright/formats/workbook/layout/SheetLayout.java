package org.parkwright.formats.workbook.layout;

import static org.parkwright.formats.workbook.layout.Column.*;

import java.util.List;
import java.util.Set;
import org.parkwright.kernel.document.Phrase;

/// The tables of the workbook. The header is always row 1.
public enum SheetLayout {
  /// One row per variable, for the assessed period.
  ANSWERS(
      List.of(
          CODE,
          QUESTION,
          UNIT,
          CURRENT,
          INTENDED,
          LOW,
          HIGH,
          QUALITY,
          SOURCE,
          SOURCE_DATE,
          NOT_APPLICABLE,
          NOTE,
          USED_BY,
          DEFINITION,
          SOURCE_ADDRESS,
          INTENDED_SOURCE,
          METHOD),
      Set.of(CODE, CURRENT)),
  /// One row per variable and earlier year that some formula reads.
  EARLIER(
      List.of(
          CODE,
          QUESTION,
          YEAR,
          UNIT,
          VALUE,
          LOW,
          HIGH,
          QUALITY,
          SOURCE,
          SOURCE_DATE,
          NOT_APPLICABLE,
          NOTE,
          USED_BY,
          SOURCE_ADDRESS,
          METHOD),
      Set.of(CODE, YEAR, VALUE)),
  /// Figures beside the ones in the other tables: from rival sources, or intentions that have
  /// their own range or source.
  RIVALS(
      List.of(
          CODE,
          QUESTION,
          YEAR,
          SCENARIO,
          UNIT,
          VALUE,
          LOW,
          HIGH,
          QUALITY,
          SOURCE,
          SOURCE_DATE,
          NOT_APPLICABLE,
          NOTE,
          SOURCE_ADDRESS,
          METHOD),
      Set.of(CODE, YEAR, SCENARIO, VALUE)),
  /// Which of several sources counts, and why.
  CHOICES(
      List.of(CODE, QUESTION, YEAR, SCENARIO, PREFERRED, REASON, CHOSEN_BY, CHOSEN_AT),
      Set.of(CODE, YEAR, SCENARIO, PREFERRED, REASON));

  /// Key of the name of the sheet that explains the others.
  public static final String READ_ME = "book.sheet.README";

  /// Key of the name of the sheet that lists the chosen index systems.
  public static final String SYSTEMS = "book.sheet.SYSTEMS";

  /// Hidden sheet with the entries of the drop-downs.
  public static final String LISTS = "Lists";

  /// Hidden sheet that says what the workbook is for.
  public static final String STAMP = "_parkwright";

  private final List<Column> columns;
  private final Set<Column> needed;

  SheetLayout(List<Column> columns, Set<Column> needed) {
    this.columns = columns;
    this.needed = needed;
  }

  /// Name of the sheet, in English.
  public String title() {
    return EveryLanguage.english(key());
  }

  /// Name of the sheet.
  public Phrase said() {
    return Phrase.of(key());
  }

  /// Whether a text is the name of the sheet, in any language.
  public boolean isTitle(String text) {
    return EveryLanguage.says(key(), text);
  }

  private String key() {
    return "book.sheet." + name();
  }

  /// Columns in order.
  public List<Column> columns() {
    return columns;
  }

  /// Columns that are printed: all up to those that are seldom filled in.
  public List<Column> printed() {
    int rare = columns.indexOf(SOURCE_ADDRESS);
    return rare < 0 ? columns : columns.subList(0, rare);
  }

  /// Columns without which nothing can be read.
  public Set<Column> needed() {
    return needed;
  }
}
