package org.parkwright.formats.mapping.propose.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.parkwright.formats.mapping.words.FileUnits;
import org.parkwright.formats.mapping.words.MissingWords;

/// What is in a column: its first filled cells, how many are filled, whether all differ.
public final class ColumnSample {
  private static final int KEPT = 1500;
  private static final int VALUES = 300;
  private static final int TRIED = 400;
  private static final double ALL = 0.95;

  private final String heading;
  private final FileUnits.Parted parted;
  private final List<String> cells = new ArrayList<>();
  private final Map<String, Integer> values = new LinkedHashMap<>();
  private Set<Long> seen = new HashSet<>();
  private boolean unique = true;
  private long rows;
  private long filled;
  private String affix = "";

  ColumnSample(String heading) {
    this.heading = heading;
    this.parted = FileUnits.inHeading(heading);
  }

  void add(String cell) {
    rows++;
    if (MissingWords.is(cell)) {
      unique = false;
      return;
    }
    filled++;
    if (cells.size() < KEPT) {
      cells.add(cell);
      if (values.size() < VALUES || values.containsKey(cell)) {
        values.merge(cell, 1, Integer::sum);
      }
    }
    if (unique && !seen.add(TableSample.hash(cell))) {
      unique = false;
      // From now on the set is of no use.
      seen = new HashSet<>();
    }
  }

  /// Takes off the words that begin every cell when what is left are numbers or links: `Total 11`.
  void finish() {
    String common = cells.isEmpty() ? "" : cells.getFirst();
    for (String cell : cells) {
      common = common.substring(0, same(common, cell));
    }
    int blank = common.lastIndexOf(' ');
    if (blank < 2 || cells.size() < 3) {
      return;
    }
    String words = common.substring(0, blank);
    List<String> bare = cells.stream().map(cell -> cell.substring(words.length()).strip()).toList();
    long plain = bare.stream().filter(c -> CellTests.isAmount(c) || CellTests.isLink(c)).count();
    if (plain >= ALL * bare.size()
        && share(c -> CellTests.isAmount(c) || CellTests.isLink(c)) < 0.1) {
      affix = words;
      cells.clear();
      cells.addAll(bare);
      values.clear();
      bare.forEach(cell -> values.merge(cell, 1, Integer::sum));
    }
  }

  private static int same(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int at = 0;
    while (at < most && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /// Words that begin every cell and are no part of its value; empty when there are none.
  public String affix() {
    return affix;
  }

  /// Its heading.
  public String heading() {
    return heading;
  }

  /// The heading and the unit in it.
  public FileUnits.Parted parted() {
    return parted;
  }

  /// The first filled cells.
  public List<String> cells() {
    return cells;
  }

  /// Different values among the first cells, with how often they come; at most 300.
  public Map<String, Integer> values() {
    return values;
  }

  /// Whether every row has a value and no two the same.
  public boolean isUnique() {
    return unique && rows > 0;
  }

  public boolean isEmpty() {
    return filled == 0;
  }

  /// Share of rows with a value.
  public double filledShare() {
    return rows == 0 ? 0 : (double) filled / rows;
  }

  /// Share of different values among the first cells, at most 1.
  public double distinctShare() {
    return cells.isEmpty() ? 0 : (double) new HashSet<>(cells).size() / cells.size();
  }

  /// Share of the first cells that pass a test; of many cells some hundred are tried.
  public double share(Predicate<String> test) {
    int step = Math.max(1, cells.size() / TRIED);
    int tried = 0;
    int passed = 0;
    for (int i = 0; i < cells.size(); i += step) {
      tried++;
      passed += test.test(cells.get(i)) ? 1 : 0;
    }
    return tried == 0 ? 0 : (double) passed / tried;
  }
}
