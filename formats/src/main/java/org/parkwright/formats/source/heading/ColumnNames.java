package org.parkwright.formats.source.heading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What the columns of a table are called: never blank, each once.
public final class ColumnNames {
  private static final int LONGEST = 500;

  private ColumnNames() {}

  /// Names from the headings as written: on one line, blank ones called by their place, repeated
  /// ones numbered.
  public static List<String> of(List<String> headings) {
    List<String> names = new ArrayList<>(headings.size());
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < headings.size(); i++) {
      String plain = headings.get(i).replaceAll("[\\s\\p{Z}\\p{Cc}\\uFEFF]+", " ").strip();
      plain = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
      String name = plain.isEmpty() ? place(i) : plain;
      String free = name;
      for (int n = 2; !taken.add(free); n++) {
        free = name + " (" + n + ")";
      }
      names.add(free);
    }
    return List.copyOf(names);
  }

  /// Names of columns without headings.
  public static List<String> numbered(int columns) {
    return IntStream.range(0, columns).mapToObj(ColumnNames::place).toList();
  }

  private static String place(int column) {
    return "column " + (column + 1);
  }
}
