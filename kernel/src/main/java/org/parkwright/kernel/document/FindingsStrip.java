package org.parkwright.kernel.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How many findings of each kind, one stacked strip per group (an index system, a dimension). The
/// parts differ by pattern as well as by colour.
public record FindingsStrip(String title, String source, List<Group> groups) implements Chart {

  /// @param counts how many findings per mark, zero or more; a mark that is not named counts zero
  public record Group(String label, Map<Mark, Integer> counts) {
    public Group {
      Refusal.blank("label of a group", label);
      var ordered = new EnumMap<Mark, Integer>(Mark.class);
      for (Mark mark : Mark.values()) {
        ordered.put(mark, counts.getOrDefault(mark, 0));
      }
      counts = Collections.unmodifiableMap(ordered);
      if (counts.values().stream().anyMatch(n -> n < 0)) {
        throw new IllegalArgumentException(
            "group \"" + label + "\" counts " + counts + "; expected zero or more of each");
      }
    }

    public int count(Mark mark) {
      return counts.getOrDefault(mark, 0);
    }

    public int total() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  public FindingsStrip {
    Refusal.blank("title of a chart", title);
    Objects.requireNonNull(source, "source");
    groups = List.copyOf(groups);
    if (groups.isEmpty()) {
      throw new IllegalArgumentException(
          "chart \"" + title + "\" has no group; expected at least one");
    }
  }

  /// Findings are counted.
  @Override
  public String unit() {
    return "";
  }

  @Override
  public String inWords(Phrases phrases) {
    var statements = new ArrayList<String>();
    for (Group group : groups) {
      var parts = new ArrayList<String>();
      group
          .counts()
          .forEach(
              (mark, n) -> {
                if (n > 0) {
                  parts.add(phrases.number(n, 0) + " " + phrases.mark(mark));
                }
              });
      statements.add(
          group.label()
              + ": "
              + (parts.isEmpty() ? phrases.number(0, 0) : String.join(", ", parts)));
    }
    return phrases.text(this, statements);
  }
}
