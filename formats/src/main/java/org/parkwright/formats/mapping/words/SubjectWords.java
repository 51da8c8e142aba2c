package org.parkwright.formats.mapping.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.park.claim.Entry.Subject;

/// Words by which a list of parks is told from a list of firms: in headings, and in the names
/// themselves (`PT`, `GmbH`, `有限公司`; `Parque`, `Kawasan Industri`, `工业园`).
public final class SubjectWords {
  private static final List<Word> WORDS = new ArrayList<>();

  private record Word(Subject subject, boolean inCell, String plain) {}

  static {
    for (Map<String, String> row : WordTable.rows("subjects.csv")) {
      Subject subject = "firm".equals(row.get("subject")) ? Subject.FIRM : Subject.PARK;
      boolean inCell = "cell".equals(row.get("in"));
      WordTable.words(row, "words")
          .forEach(word -> WORDS.add(new Word(subject, inCell, PlainWords.of(word))));
    }
  }

  private SubjectWords() {}

  /// What a heading speaks for; empty when for neither or both.
  public static Optional<Subject> inHeading(String heading) {
    return in(PlainWords.of(heading), false);
  }

  /// What a name speaks for; empty when for neither or both.
  public static Optional<Subject> inName(String name) {
    return in(PlainWords.of(name), true);
  }

  private static Optional<Subject> in(String plain, boolean inCell) {
    boolean park = false;
    boolean firm = false;
    for (Word word : WORDS) {
      if (word.inCell() == inCell && PlainWords.holds(plain, word.plain())) {
        park |= word.subject() == Subject.PARK;
        firm |= word.subject() == Subject.FIRM;
      }
    }
    return park == firm ? Optional.empty() : Optional.of(park ? Subject.PARK : Subject.FIRM);
  }
}
