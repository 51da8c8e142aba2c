package org.parkwright.formats.mapping.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parkwright.domain.park.claim.Entry.Subject;
import org.parkwright.formats.mapping.propose.sample.CellTests;
import org.parkwright.formats.mapping.propose.sample.ColumnSample;
import org.parkwright.formats.mapping.propose.sample.TableSample;
import org.parkwright.formats.mapping.words.Headings;

/// Gives every use to the column that speaks for it best, and every column at most one use.
///
/// All pairs are sorted by confidence; the best pair is taken first. Columns that name the parks of
/// a firm may be several.
final class Assignment {
  private static final Set<String> MANY = Set.of("@park");
  private static final double BY_CELLS = 0.75;

  private final Map<String, Candidate> byUse = new LinkedHashMap<>();
  private final Map<String, Candidate> byColumn = new LinkedHashMap<>();
  private final Map<String, Candidate> best = new HashMap<>();

  private Assignment() {}

  static Assignment of(TableSample table, Fit fit, Subject subject) {
    List<Candidate> all = new ArrayList<>();
    for (ColumnSample column : table.columns()) {
      all.addAll(candidates(column, fit, subject));
    }
    all.sort(
        Comparator.comparingDouble(Candidate::confidence)
            .reversed()
            .thenComparing(c -> c.column().heading())
            .thenComparing(Candidate::use));
    Assignment assignment = new Assignment();
    all.forEach(assignment::offer);
    return assignment;
  }

  private void offer(Candidate candidate) {
    String heading = candidate.column().heading();
    best.putIfAbsent(heading, candidate);
    boolean free = MANY.contains(candidate.use()) || !byUse.containsKey(candidate.use());
    if (candidate.confidence() >= Choice.ENOUGH && free && !byColumn.containsKey(heading)) {
      byUse.putIfAbsent(candidate.use(), candidate);
      byColumn.put(heading, candidate);
    }
  }

  static List<Candidate> candidates(ColumnSample column, Fit fit, Subject subject) {
    List<Candidate> found = new ArrayList<>();
    for (Headings.Match match : Headings.of(column.parted().words())) {
      if (fit.knows(match.use()) && suits(match.use(), subject)) {
        found.add(Candidate.of(column, match, fit.of(match.use(), column)));
      }
    }
    for (String use : List.of("@geometry", "@pair", "@country")) {
      double share = use.equals("@country") && !areNames(column) ? 0 : fit.of(use, column);
      if (share > 0.9) {
        found.add(Candidate.byCells(column, use, share, BY_CELLS * share));
      }
    }
    return found;
  }

  /// Whether a column can hold names of countries without saying so: words, some of them often.
  private static boolean areNames(ColumnSample column) {
    return column.distinctShare() < 0.8
        && column.share(CellTests::hasWords) > 0.95
        && column.share(cell -> cell.length() > 2 && cell.length() < 40) > 0.95;
  }

  private static boolean suits(String use, Subject subject) {
    return switch (use) {
      case "@park" -> subject == Subject.FIRM;
      case "@zone", "plots", "plots.free" -> subject == Subject.PARK;
      default -> true;
    };
  }

  /// The column of a use.
  Optional<ColumnSample> column(String use) {
    return Optional.ofNullable(byUse.get(use)).map(Candidate::column);
  }

  /// The candidate that a column was given.
  Optional<Candidate> of(ColumnSample column) {
    return Optional.ofNullable(byColumn.get(column.heading()));
  }

  /// The best that could be said of a column, taken or not.
  Optional<Candidate> best(ColumnSample column) {
    return Optional.ofNullable(best.get(column.heading()));
  }

  /// All that was given, in the order of confidence.
  List<Candidate> all() {
    return List.copyOf(byColumn.values());
  }

  /// Takes a column's use away again.
  void drop(ColumnSample column) {
    Candidate candidate = byColumn.remove(column.heading());
    if (candidate != null) {
      byUse.remove(candidate.use(), candidate);
    }
  }
}
