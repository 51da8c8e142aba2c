package org.parkwright.formats.issue;

import static org.parkwright.formats.issue.Severity.ERROR;
import static org.parkwright.formats.issue.Severity.QUESTION;
import static org.parkwright.formats.issue.Severity.WARNING;

/// The kinds of issue, with what they mean for the row or file they are found in.
public enum IssueKind {
  /// The file has no bytes.
  EMPTY_FILE(ERROR),
  /// The file is something else than an XLSX workbook.
  NOT_A_WORKBOOK(ERROR),
  /// The workbook is locked with a password.
  ENCRYPTED(ERROR),
  /// The file is cut off or not well formed.
  DAMAGED_FILE(ERROR),
  /// The file, what it unpacks to, or the number of its parts or cells is above the limit.
  TOO_LARGE(ERROR),
  /// The file unpacks to very much more than its size.
  ZIP_BOMB(ERROR),
  /// The workbook carries macros or other active content.
  ACTIVE_CONTENT(ERROR),
  /// A part declares a document type or entities.
  DOCUMENT_TYPE(ERROR),
  /// The workbook points to other files; they were not opened.
  EXTERNAL_LINK(WARNING),

  /// The hidden sheet that says park, period and versions is missing.
  MISSING_STAMP(ERROR),
  /// Park or period are taken from the read-me sheet because the hidden sheet is missing.
  STAMP_FROM_README(WARNING),
  /// The workbook was made by a later version of Parkwright.
  NEWER_FORMAT(ERROR),
  /// The park's address cannot be read.
  BAD_PARK(ERROR),
  /// The assessed period cannot be read.
  BAD_PERIOD(ERROR),
  /// No index system of this name is known here.
  UNKNOWN_SYSTEM(ERROR),
  /// The index system is known, this version of it is not.
  UNKNOWN_SYSTEM_VERSION(ERROR),
  /// The workbook was made with another version of the data dictionary.
  OTHER_DICTIONARY(WARNING),

  /// A sheet is missing.
  MISSING_SHEET(ERROR),
  /// A sheet has another name and was recognised by its columns.
  RENAMED_SHEET(WARNING),
  /// A sheet that looks like one of ours and was not read.
  EXTRA_SHEET(WARNING),
  /// A column is missing, and nothing can be read without it.
  MISSING_COLUMN(ERROR),
  /// A column is missing; the rest is read.
  MISSING_OPTIONAL_COLUMN(WARNING),
  /// A column with a similar heading stands where one is missing.
  RENAMED_COLUMN(ERROR),
  /// Two columns have the same heading.
  DUPLICATE_COLUMN(ERROR),
  /// A column is not one of ours; it was not read.
  EXTRA_COLUMN(WARNING),
  /// A question that was asked has no row any more.
  MISSING_ROW(WARNING),
  /// No question is answered.
  NOTHING_ANSWERED(WARNING),

  /// A row has answers and no code.
  MISSING_CODE(ERROR),
  /// The code is not in the data dictionary.
  UNKNOWN_CODE(ERROR),
  /// The variable is known and no chosen system asks for it; the figure is read.
  NOT_ASKED(WARNING),
  /// The same thing is answered twice, differently.
  DUPLICATE_ROW(ERROR),
  /// The same thing is answered twice in the same words; it counts once.
  REPEATED_ROW(WARNING),
  /// One merged cell stands for several.
  MERGED_CELLS(ERROR),
  /// The period is none that can be recorded here.
  WRONG_PERIOD(ERROR),
  /// The scenario is neither current nor intended.
  WRONG_SCENARIO(ERROR),

  /// Words where a number is expected.
  NOT_A_NUMBER(ERROR),
  /// A number that can be read in two ways; neither was taken.
  AMBIGUOUS_NUMBER(QUESTION),
  /// A date where a number is expected.
  DATE_FOR_NUMBER(ERROR),
  /// Two numbers, a bound or an approximation where one number is expected.
  NOT_ONE_NUMBER(ERROR),
  /// Not a number in the arithmetic sense, or infinite.
  NOT_FINITE(ERROR),
  /// The spreadsheet program's own error value, such as `#DIV/0!`.
  CELL_ERROR(ERROR),
  /// A formula: its stored result was read.
  FORMULA(WARNING),
  /// A formula without a stored result.
  FORMULA_WITHOUT_RESULT(ERROR),
  /// The unit is not known.
  UNKNOWN_UNIT(ERROR),
  /// The unit measures something else.
  WRONG_MEASURE(ERROR),
  /// The unit cell is empty; the canonical unit was taken.
  UNIT_ASSUMED(WARNING),
  /// The value carries another unit than the unit column; the value's own was taken.
  UNIT_IN_VALUE(WARNING),
  /// Below what is possible.
  BELOW_LEAST(ERROR),
  /// Above what is possible.
  ABOVE_MOST(ERROR),
  /// Possible but unusual, or far from an earlier year.
  IMPLAUSIBLE(QUESTION),
  /// The low end lies above the value.
  LOW_ABOVE_VALUE(ERROR),
  /// The high end lies below the value.
  HIGH_BELOW_VALUE(ERROR),
  /// A range and no value.
  RANGE_WITHOUT_VALUE(ERROR),
  /// One end of the range only.
  HALF_RANGE(WARNING),
  /// A value and a reason why there is none.
  VALUE_AND_NOT_APPLICABLE(ERROR),
  /// Source, quality or note and no value.
  DETAILS_WITHOUT_VALUE(WARNING),
  /// Neither yes, partly nor no.
  NOT_YES_NO(ERROR),
  /// None of the options.
  NOT_AN_OPTION(ERROR),
  /// None of the quality words.
  UNKNOWN_QUALITY(ERROR),

  /// A row of a list has figures and no name.
  MISSING_NAME(ERROR),
  /// Two members of a list have the same name.
  DUPLICATE_MEMBER(ERROR),
  /// A list with faulty rows was not taken over at all.
  LIST_HELD_BACK(WARNING),
  /// A preferred source that no figure has.
  UNKNOWN_SOURCE(WARNING),
  /// A choice without a reason.
  MISSING_REASON(ERROR),
  /// A moment that cannot be read.
  BAD_TIME(ERROR),

  /// The file is none that rows can be read from.
  FOREIGN_FILE(ERROR),
  /// The file or sheet holds no rows.
  NO_TABLE(ERROR),
  /// A quotation mark without its partner.
  UNCLOSED_QUOTE(WARNING),
  /// One of several sheets, layers or files was read.
  ONE_OF_SEVERAL(WARNING),
  /// No row looks like headings; all rows were taken for data.
  NO_HEADINGS(WARNING),
  /// The character set was found by the frequency of letters.
  ENCODING_GUESSED(WARNING),
  /// Bytes that are no text in the file's character set.
  UNDECODABLE_TEXT(WARNING),
  /// Text that had been stored in one character set and read in another, put right.
  REPAIRED_TEXT(WARNING),
  /// The same, with letters lost on the way; it was left as it is.
  DAMAGED_TEXT(WARNING),
  /// A row with more or fewer cells than there are columns.
  RAGGED_ROW(WARNING),
  /// A geometry that cannot be used.
  UNUSABLE_GEOMETRY(WARNING),
  /// A geometry that was not valid and was put right.
  REPAIRED_GEOMETRY(WARNING),
  /// A coordinate system that is not known here, or not named.
  UNKNOWN_COORDINATES(WARNING);

  private final Severity severity;

  IssueKind(Severity severity) {
    this.severity = severity;
  }

  /// How serious it is.
  public Severity severity() {
    return severity;
  }
}
