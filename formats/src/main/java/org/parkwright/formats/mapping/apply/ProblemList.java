package org.parkwright.formats.mapping.apply;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parkwright.formats.issue.Place;
import org.parkwright.kernel.document.Phrase;

/// Collects the problems of one file: counts all of them, keeps the first of each kind.
final class ProblemList {
  private static final int MOST_EXAMPLES = 5;

  private final String sheet;
  private final List<String> columns;
  private final Map<ProblemKind, Held> kinds = new EnumMap<>(ProblemKind.class);

  private static final class Held {
    private long count;
    private final List<Problem.Example> examples = new ArrayList<>();
    private final Set<String> headings = new HashSet<>();
  }

  /// @param sheet name of file or sheet
  /// @param columns its headings, whose order gives the letters
  ProblemList(String sheet, List<String> columns) {
    this.sheet = sheet;
    this.columns = columns;
  }

  /// Notes one.
  ///
  /// @param row row as a person counts; 0 for the whole file
  /// @param heading of the column; empty for the whole row
  void tell(ProblemKind kind, long row, String heading, Phrase found, Phrase expected) {
    Held held = kinds.computeIfAbsent(kind, k -> new Held());
    held.count++;
    // One example per column first; the rest of the room goes to whatever comes.
    if (held.examples.size() < MOST_EXAMPLES
        && (held.headings.add(heading) || held.examples.size() < 2)) {
      Place place =
          new Place(sheet, (int) Math.min(row, Integer.MAX_VALUE), letter(heading), heading);
      held.examples.add(new Problem.Example(place, found, expected));
    }
  }

  private String letter(String heading) {
    int number = columns.indexOf(heading) + 1;
    StringBuilder letters = new StringBuilder();
    while (number > 0) {
      number--;
      letters.insert(0, (char) ('A' + number % 26));
      number /= 26;
    }
    return letters.toString();
  }

  /// All kinds, in the order of [ProblemKind].
  List<Problem> all() {
    return kinds.entrySet().stream()
        .map(kind -> new Problem(kind.getKey(), kind.getValue().count, kind.getValue().examples))
        .toList();
  }
}
