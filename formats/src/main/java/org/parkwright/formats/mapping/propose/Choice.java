package org.parkwright.formats.mapping.propose;

import org.parkwright.kernel.document.Phrase;

/// What a proposal makes of a column, or of the file as a whole.
///
/// @param column heading; empty when it is about the file
/// @param use code of a topic or part of a mapping, such as `@name`; empty when it has none
/// @param confidence 0 to 1; below [#ENOUGH] nothing is taken
/// @param reason why, in words
/// @param taken whether the mapping has it
public record Choice(String column, String use, double confidence, Phrase reason, boolean taken) {
  /// How sure a proposal must be of a column to take it.
  public static final double ENOUGH = 0.55;

  public Choice {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence lies in 0 to 1; found " + confidence);
    }
  }

  /// A use in words: parts of a mapping have words of their own, topics are called by their code.
  static Phrase named(String use) {
    return use.startsWith("@") ? Phrase.of("propose.use." + use.substring(1)) : Phrase.text(use);
  }
}
