package org.parkwright.server.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parkwright.domain.people.Territory;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Where the table of addresses and the server differ.
final class AddressFaults {
  /// What stands for the parts of an address.
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("country", "xx"),
          Map.entry("name", "lantern-bay"),
          Map.entry("tenant", "anchor-cables"),
          Map.entry("period", "2024"),
          Map.entry("format", "csv"));

  private AddressFaults() {}

  /// Against the doors: each line is one door's, with the same act and place; each door has a line.
  static List<String> doors(AddressTable table, List<Door> doors) {
    List<String> faults = new ArrayList<>();
    Set<Door> used = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (AddressTable.Line line : table.lines()) {
      if (!seen.add(line.toString())) {
        faults.add(line + " stands in the table twice");
      }
      PathContainer path = line.path(PARTS);
      Optional<Door> door =
          doors.stream().filter(one -> one.wish(line.method(), path).isPresent()).findFirst();
      if (door.isEmpty()) {
        faults.add(line + " stands in the table, and no door is listed");
        continue;
      }
      used.add(door.get());
      Door.Wish wish = door.get().wish(line.method(), path).orElseThrow();
      Territory place = place(line, PARTS);
      if (wish.act() != line.act() || !wish.territory().equals(place)) {
        faults.add(
            "%s is %s for %s in the table, and %s for %s at the door"
                .formatted(line, line.act(), place, wish.act(), wish.territory()));
      }
    }
    doors.stream()
        .filter(door -> !used.contains(door))
        .forEach(door -> faults.add(door + " is a door, and the table has no line"));
    return faults;
  }

  /// Against what controllers answer: each route has a line, each line of a page or a call a route.
  ///
  /// @param routes as `GET /parks/{country}/{name}`
  static List<String> routes(AddressTable table, Collection<String> routes) {
    List<String> faults = new ArrayList<>();
    Set<AddressTable.Line> answered = new HashSet<>();
    for (String route : routes) {
      int space = route.indexOf(' ');
      PathPattern pattern = PathPatternParser.defaultInstance.parse(route.substring(space + 1));
      List<AddressTable.Line> lines =
          table.lines().stream()
              .filter(line -> line.method().equals(route.substring(0, space)))
              .filter(line -> !line.by().equals("server") && pattern.matches(line.path(PARTS)))
              .toList();
      if (lines.isEmpty()) {
        faults.add(route + " is answered, and the table has no line");
      }
      answered.addAll(lines);
    }
    for (AddressTable.Line line : table.lines()) {
      if (!line.by().equals("server") && !answered.contains(line)) {
        faults.add(line + " stands in the table, and nothing answers there");
      }
      if (line.by().equals("call") != line.address().startsWith("/api/")) {
        faults.add(line + " is answered by a call if and only if it begins with /api/");
      }
    }
    return faults;
  }

  /// The place that a line asks for.
  static Territory place(AddressTable.Line line, Map<String, String> parts) {
    String country = parts.getOrDefault("country", "");
    String park = country + "/" + parts.get("name");
    return switch (line.place()) {
      case "everywhere" -> Territory.EVERYWHERE;
      case "country" -> Territory.of(country);
      case "park" -> Territory.of(park);
      case "tenant" -> Territory.of(park + "/" + parts.get("tenant"));
      default -> throw new AssertionError("the table has no place \"" + line.place() + "\"");
    };
  }
}
