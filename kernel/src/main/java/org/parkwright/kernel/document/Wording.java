package org.parkwright.kernel.document;

import java.util.Locale;

/// The words of one language, given to whatever writes for a reader: documents, workbooks, pages.
/// Who writes names a message by its key and gives its parts; the language decides order, plural
/// and digits. Like time and randomness it enters as a parameter.
public interface Wording {
  /// The language and the way of writing numbers and dates.
  Locale locale();

  /// A message with its parts put in. A number among the parts is written as the language writes
  /// it, and chooses the plural.
  ///
  /// @param key as in `scorecard.headline`
  /// @throws IllegalArgumentException when there is no such message
  String say(String key, Object... parts);
}
