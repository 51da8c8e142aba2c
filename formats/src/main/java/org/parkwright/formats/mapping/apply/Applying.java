package org.parkwright.formats.mapping.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.mapping.KeyRule;
import org.parkwright.formats.mapping.Mapping;
import org.parkwright.formats.source.SourceRow;
import org.parkwright.formats.source.SourceTable;
import org.parkwright.kernel.document.Phrase;

/// A mapping at work on a table: rows in, entries out, one after the other.
///
/// A row is taken when it has a key, a name and a known subject; what cannot be read in it is left
/// out and told. Of rows with the same key the first is taken, or all, as the mapping says. Memory
/// holds eight bytes and an entry of a map per key, and the pieces of unfinished areas.
public final class Applying {
  private final SourceTable table;
  private final Mapping mapping;
  private final RowCells cells;
  private final EntryReader reader;
  private final ProblemList problems;
  private final Pieces pieces = new Pieces();
  private final Map<Long, Long> seen = new HashMap<>();
  private long read;
  private long accepted;
  private long leftOut;
  private long entries;

  private Applying(String file, SourceTable table, Mapping mapping, List<Topic> topics) {
    this.table = table;
    this.mapping = mapping;
    String sheet = table.reading().sheet();
    this.problems = new ProblemList(sheet.isEmpty() ? file : sheet, table.columns());
    this.cells = new RowCells(table.columns(), mapping.missing());
    this.reader = new EntryReader(mapping, cells, topics);
  }

  /// Applies a mapping to every row.
  ///
  /// @param file name of the file, for messages
  /// @param topics the dictionary of topics
  /// @param entries takes each entry and says whether to go on
  /// @throws org.parkwright.formats.source.UnreadableFileException when the file turns out to be
  // broken
  public static Applied to(
      String file,
      SourceTable table,
      Mapping mapping,
      List<Topic> topics,
      Predicate<Entry> entries) {
    return new Applying(file, table, mapping, topics).run(entries);
  }

  private Applied run(Predicate<Entry> visitor) {
    SourceIssues.tell(table.issues(), problems);
    columns();
    Map<Long, Long> counts = mapping.key().same() == KeyRule.SameKey.PIECES ? counts() : Map.of();
    boolean[] stopped = new boolean[1];
    table.visit(
        row -> {
          read++;
          Optional<Entry> entry = entry(row);
          if (entry.isPresent()) {
            accepted++;
            for (Entry whole : whole(entry.get(), counts)) {
              stopped[0] = !hand(whole, visitor);
            }
          }
          return !stopped[0];
        });
    if (!stopped[0]) {
      pieces.rest().forEach(entry -> hand(entry, visitor));
    }
    return new Applied(read, accepted, leftOut, entries, problems.all());
  }

  private boolean hand(Entry entry, Predicate<Entry> visitor) {
    entries++;
    AreaCheck.check(entry, mapping.areaTolerance(), new RowProblems(problems, entry.row()));
    return visitor.test(entry);
  }

  private void columns() {
    Set<String> there = Set.copyOf(table.columns());
    for (String heading : mapping.headings()) {
      if (!there.contains(heading)) {
        List<String> near = Closest.to(heading, table.columns(), 3);
        problems.tell(
            ProblemKind.COLUMN_MISSING,
            0,
            heading,
            Phrase.text(heading),
            near.isEmpty() ? Phrase.text("") : Phrase.text(String.join(", ", near)));
      }
    }
    Set<String> mapped = mapping.headings();
    for (String heading : table.columns()) {
      if (!mapped.contains(heading)) {
        problems.tell(
            ProblemKind.COLUMN_NOT_MAPPED, 0, heading, Phrase.text(heading), Phrase.text(""));
      }
    }
  }

  private Optional<Entry> entry(SourceRow row) {
    RowProblems here = new RowProblems(problems, row.row());
    if (!isMeant(row)) {
      leftOut++;
      here.tell(ProblemKind.LEFT_OUT_ON_PURPOSE, "", "");
      return Optional.empty();
    }
    SourceIssues.tell(row, here);
    String key = reader.key(row);
    if (key.isEmpty()) {
      here.tell(ProblemKind.NO_KEY, mapping.key().columns().getFirst(), "");
      return Optional.empty();
    }
    long before = seen.getOrDefault(hash(key), 0L);
    String unique = key;
    if (before > 0 && mapping.key().same() == KeyRule.SameKey.REFUSE) {
      here.tell(ProblemKind.DUPLICATE_KEY, mapping.key().columns().getFirst(), key);
      return Optional.empty();
    }
    if (before > 0 && mapping.key().same() == KeyRule.SameKey.NUMBER) {
      unique = key + " #" + (before + 1);
    }
    Optional<Entry> entry = reader.read(row, unique, here);
    if (entry.isPresent()) {
      seen.merge(hash(key), 1L, Long::sum);
      if (before > 0) {
        here.tell(
            mapping.key().same() == KeyRule.SameKey.PIECES
                ? ProblemKind.PIECES_JOINED
                : ProblemKind.KEY_NUMBERED,
            mapping.key().columns().getFirst(),
            unique);
      }
    }
    return entry;
  }

  private boolean isMeant(SourceRow row) {
    return mapping.only().stream()
        .allMatch(only -> only.values().contains(cells.written(row, only.column())));
  }

  private List<Entry> whole(Entry entry, Map<Long, Long> counts) {
    long count = counts.getOrDefault(hash(entry.key()), 1L);
    return count > 1 ? pieces.add(entry, count) : List.of(entry);
  }

  private Map<Long, Long> counts() {
    Map<Long, Long> counts = new HashMap<>();
    table.visit(
        row -> {
          String key = reader.key(row);
          if (!key.isEmpty() && isMeant(row)) {
            counts.merge(hash(key), 1L, Long::sum);
          }
          return true;
        });
    counts.values().removeIf(count -> count < 2);
    return counts;
  }

  /// FNV-1a over the characters, 64 bits: of a million keys two fall together once in some ten
  /// million files.
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
