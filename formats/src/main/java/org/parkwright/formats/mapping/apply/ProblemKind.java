package org.parkwright.formats.mapping.apply;

import java.util.Locale;

/// The kinds of problem that rows of a file have, with what each means for what is taken over.
public enum ProblemKind {
  /// A column that the mapping names is not in the file.
  COLUMN_MISSING(Effect.LEFT_OUT),
  /// A column of the file is neither mapped nor left out on purpose.
  COLUMN_NOT_MAPPED(Effect.TOLD),
  /// A row that the mapping does not mean.
  LEFT_OUT_ON_PURPOSE(Effect.TOLD),

  /// A row without a name.
  NO_NAME(Effect.ROW_REFUSED),
  /// A row without a name got the name that the mapping makes.
  NAME_MADE(Effect.TOLD),
  /// A row without what tells it from others.
  NO_KEY(Effect.ROW_REFUSED),
  /// A row that has the key of one before it.
  DUPLICATE_KEY(Effect.ROW_REFUSED),
  /// A row that has the key of one before it, and was numbered.
  KEY_NUMBERED(Effect.TOLD),
  /// Rows of one key were joined into one entry.
  PIECES_JOINED(Effect.TOLD),
  /// The column that says what a row is says something unknown.
  UNKNOWN_SUBJECT(Effect.ROW_REFUSED),
  /// The country cannot be read; the row is taken without one.
  UNKNOWN_COUNTRY(Effect.LEFT_OUT),

  /// Words where a number is expected.
  NOT_A_NUMBER(Effect.LEFT_OUT),
  /// Two numbers, a bound or an approximation where one number is expected.
  NOT_ONE_NUMBER(Effect.LEFT_OUT),
  /// A number that can be read in two ways.
  AMBIGUOUS_NUMBER(Effect.LEFT_OUT),
  /// A number outside what is possible.
  OUT_OF_RANGE(Effect.LEFT_OUT),
  /// A unit that nobody knows, or a number without one.
  UNIT_UNKNOWN(Effect.LEFT_OUT),
  /// A unit that measures something else.
  UNIT_DIFFERS(Effect.LEFT_OUT),
  /// A word that is none of those that the mapping explains.
  UNKNOWN_VALUE(Effect.LEFT_OUT),
  /// A date that cannot be read.
  DATE_UNREADABLE(Effect.LEFT_OUT),
  /// A date of which only the year is sure.
  DATE_IN_PART(Effect.TOLD),
  /// A text where a code is expected.
  CODE_UNREADABLE(Effect.LEFT_OUT),

  /// A row without a place, in a file that gives places.
  NO_PLACE(Effect.TOLD),
  /// A place that cannot be read or lies nowhere on earth.
  COORDINATES_UNUSABLE(Effect.LEFT_OUT),
  /// A place in another country than the row says.
  PLACE_OUTSIDE_COUNTRY(Effect.LEFT_OUT),
  /// Latitude and longitude had changed places, and were put right.
  PLACE_SWAPPED(Effect.TOLD),
  /// An outline that crosses itself or is not closed was repaired.
  GEOMETRY_REPAIRED(Effect.TOLD),
  /// The area of the outline is not the area that the row gives.
  AREA_DISAGREES(Effect.TOLD),

  /// Text in a wrong encoding was put right.
  MOJIBAKE_REPAIRED(Effect.TOLD),
  /// Text in a wrong encoding that has lost characters for good.
  MOJIBAKE_DAMAGED(Effect.TOLD),
  /// Characters that the file's encoding does not have.
  ENCODING(Effect.TOLD),
  /// The encoding was guessed from the frequency of letters.
  ENCODING_GUESSED(Effect.TOLD),
  /// One of several sheets, layers or files was read.
  ONE_OF_SEVERAL(Effect.TOLD),
  /// The file has no headings.
  NO_HEADINGS(Effect.TOLD),
  /// A row with more or fewer cells than there are headings.
  RAGGED_ROW(Effect.TOLD),
  /// The file names a coordinate system that is not known.
  UNKNOWN_COORDINATES(Effect.TOLD);

  /// What a problem means for what is taken over.
  public enum Effect {
    /// The row is not taken.
    ROW_REFUSED,
    /// The row is taken without this value.
    LEFT_OUT,
    /// Everything is taken.
    TOLD
  }

  private final Effect effect;

  ProblemKind(Effect effect) {
    this.effect = effect;
  }

  /// What it means for what is taken over.
  public Effect effect() {
    return effect;
  }

  /// Its word in files and calls: lower case with underscores.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
