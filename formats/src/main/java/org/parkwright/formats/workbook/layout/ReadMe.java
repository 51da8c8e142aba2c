package org.parkwright.formats.workbook.layout;

import java.util.List;

/// The words of the read-me sheet.
public final class ReadMe {
  /// Label of the park's name.
  public static final String PARK = "Park";

  /// Label of the park's address; read back when the hidden sheet is lost.
  public static final String ADDRESS = "Park address";

  /// Label of the assessed period; read back when the hidden sheet is lost.
  public static final String PERIOD = "Period";

  /// Label of each index system.
  public static final String SYSTEM = "Index system";

  /// How to fill the workbook in.
  public static final List<String> STEPS =
      List.of(
          "1. Answer what you know on the sheet Answers, in the tinted cells. Each question stands"
              + " there once and serves every index system above.",
          "2. Leave empty what you do not know. An empty cell means unknown; it is never read as"
              + " zero, and the result says which answers would settle most.",
          "3. Say where each figure comes from, and how good it is: Low and High if you know them,"
              + " otherwise Quality.",
          "4. If a question does not arise in this park, leave its figures empty and write the"
              + " reason under Not applicable because.",
          "5. Numbers may be written in any script. Write 1200 or 1200.5 without separators where"
              + " you can: 1,200 could be twelve hundred or one point two, and Parkwright would"
              + " have to ask.",
          "6. You may move, sort, hide and add columns and rows. Please keep the headings in row 1"
              + " and the codes.");

  /// About the sheet of answers.
  public static final String ABOUT_ANSWERS =
      "One row per question, grouped by topic. Current is what was in the period, Intended what"
          + " the park wants to reach.";

  /// About the sheet of earlier years.
  public static final String ABOUT_EARLIER =
      "Figures of earlier years that growth rates, reductions and means need; one row per"
          + " question and year.";

  /// About the sheets with lists.
  public static final String ABOUT_LISTS =
      "One row per member of the list. Index systems count over it, for example the share of"
          + " large firms with a management system. A member whose answer is missing leaves the"
          + " count unknown.";

  /// About the sheet of rivals.
  public static final String ABOUT_RIVALS =
      "Figures beside the ones that count: from other sources for the same question, or"
          + " intentions with a range or details of their own. One row per figure.";

  /// About the sheet of choices.
  public static final String ABOUT_CHOICES =
      "Which of several sources counts for a question, and why. Without a choice the better"
          + " quality counts, then the later record.";

  /// About the sheet of index systems.
  public static final String ABOUT_SYSTEMS =
      "The index systems that this workbook asks for, with their versions.";

  /// What happens afterwards.
  public static final List<String> PROMISES =
      List.of(
          "Every problem is listed with its sheet, row and column, what was found and what was"
              + " expected. Rows without a problem can be taken over at once; the others change"
              + " nothing until they are mended.",
          "A row with a mistake gives no figure at all, so that nothing is taken over by half.",
          "Figures that can be read in two ways, or that are far from an earlier year or from what"
              + " is usual, come back as questions.",
          "Formulas are never run: the value that your spreadsheet program stored is read."
              + " Macros are refused, and links to other files are not followed.");

  private ReadMe() {}
}
