package org.parkwright.server.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Grant;
import org.parkwright.domain.people.Territory;

/// The table of `docs/reference/access.md`, asked in its own words.
final class AccessTable {
  private final Map<String, List<String>> rows = new HashMap<>();

  private AccessTable() {}

  static AccessTable read() throws IOException {
    AccessTable table = new AccessTable();
    Path file = Path.of(System.getProperty("parkwright.root", ".."), "docs/reference/access.md");
    for (String line : Files.readAllLines(file)) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).skip(1).toList();
      if (cells.size() == 11 && cells.getFirst().matches("[A-Z_]+")) {
        table.rows.put(cells.getFirst() + " " + cells.get(2), cells);
      }
    }
    return table;
  }

  /// Whether the table lets somebody with one role, or a visitor, do something in a place.
  boolean allows(Optional<Grant> grant, Act act, Territory asked) {
    String place =
        switch (asked) {
          case Territory.Everywhere all -> "any";
          case Territory.Systems systems -> "systems";
          case Territory.Country country -> "country";
          case Territory.InPark park -> "park";
          case Territory.InTenant tenant -> "tenant";
        };
    List<String> row = rows.getOrDefault(act + " " + place, rows.get(act + " any"));
    if (row == null) {
      throw new AssertionError("the table has no row for " + act + " in a " + place);
    }
    if (grant.isEmpty()) {
      return row.get(3).equals("always");
    }
    Territory granted = grant.get().territory();
    return Arrays.stream(row.get(4 + grant.get().role().ordinal()).split(", "))
        .anyMatch(
            word ->
                switch (word) {
                  case "–" -> false;
                  case "always" -> true;
                  case "here" -> granted.equals(asked);
                  case "around" -> asked.below(granted);
                  case "its park" -> granted.equals(asked.parent());
                  default -> throw new AssertionError("the table has no word \"" + word + "\"");
                });
  }
}
