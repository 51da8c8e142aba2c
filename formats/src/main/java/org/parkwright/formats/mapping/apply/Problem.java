package org.parkwright.formats.mapping.apply;

import java.util.List;
import org.parkwright.formats.issue.Place;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.text.OneLine;

/// One kind of problem in a file: how often, where first, and what to do.
///
/// @param kind what sort of thing
/// @param count how many cells, rows or columns have it
/// @param examples the first of them, of different columns where there are several; at least one
public record Problem(ProblemKind kind, long count, List<Example> examples) {

  public Problem {
    examples = List.copyOf(examples);
    if (count < 1 || examples.isEmpty()) {
      throw new IllegalArgumentException(
          "a problem happens at least once and has an example; found %s, %d times, %d examples"
              .formatted(kind, count, examples.size()));
    }
  }

  /// Where it was found.
  ///
  /// @param place file or sheet, row, letter and heading of the column
  /// @param found what stands there
  /// @param expected what could stand there; may say nothing
  public record Example(Place place, Phrase found, Phrase expected) implements Phrase {
    private static final int LONGEST = 120;

    @Override
    public String in(Wording wording) {
      String what = shown(wording);
      String expectation = expected.in(wording);
      String said =
          expectation.isEmpty()
              ? wording.say("problem.at", place.in(wording), what)
              : wording.say("issue.found", place.in(wording), what, expectation);
      return OneLine.of(said);
    }

    /// What was found, on one line, shortened when long.
    public String shown(Wording wording) {
      String what = OneLine.of(found.in(wording));
      return what.codePointCount(0, what.length()) <= LONGEST
          ? what
          : what.substring(0, what.offsetByCodePoints(0, LONGEST)) + "…";
    }
  }

  /// The first example.
  public Example example() {
    return examples.getFirst();
  }

  /// What it is, in a few words.
  public Phrase label() {
    return Phrase.of("problem." + kind.code());
  }

  /// What to do about it.
  public Phrase todo() {
    return Phrase.of("problem.do." + kind.code());
  }
}
