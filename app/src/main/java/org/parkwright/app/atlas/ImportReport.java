package org.parkwright.app.atlas;

import java.util.List;
import org.parkwright.kernel.document.Phrase;

/// What an import did.
///
/// @param rowsRead rows that the file has
/// @param rowsAccepted rows whose content is in the atlas
/// @param unchanged rows that say what they said before
/// @param changed rows that say something else than before
/// @param repeated rows with the key of one that came before in the file
/// @param foreign rows of countries in which the person may not import
/// @param parks parks made
/// @param firms firms made
/// @param claims claims added
/// @param tenancies firms put into parks
/// @param linked new parks taken for one known before
/// @param open pairs that wait for a person
/// @param unresolved texts that name no park, or several
/// @param problems what was wrong with rows and cells, by kind
/// @param errors why it failed; empty when it did not
public record ImportReport(
    long rowsRead,
    long rowsAccepted,
    long unchanged,
    long changed,
    long repeated,
    long foreign,
    long parks,
    long firms,
    long claims,
    long tenancies,
    long linked,
    long open,
    long unresolved,
    List<Problem> problems,
    List<Phrase> errors) {

  public ImportReport {
    problems = List.copyOf(problems);
    errors = List.copyOf(errors);
  }

  /// One kind of problem.
  ///
  /// @param kind its word, as in `not_a_number`
  /// @param count how often
  /// @param examples each with its place, what was found and what was expected
  public record Problem(String kind, long count, List<Example> examples) {
    public Problem {
      examples = List.copyOf(examples);
    }

    /// What it is, in a few words.
    public Phrase label() {
      return Phrase.of("problem." + kind);
    }

    /// What to do about it.
    public Phrase todo() {
      return Phrase.of("problem.do." + kind);
    }
  }

  /// Where a problem was found.
  ///
  /// @param place sheet, row, letter and heading of the column
  /// @param found what stands there
  /// @param expected what could stand there; may say nothing
  public record Example(String place, Phrase found, Phrase expected) {}

  /// A report of nothing but why it failed.
  public static ImportReport failed(List<? extends Phrase> errors) {
    return new ImportReport(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), List.copyOf(errors));
  }
}
