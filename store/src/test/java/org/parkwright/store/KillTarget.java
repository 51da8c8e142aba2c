package org.parkwright.store;

import static org.parkwright.store.Story.NOW;
import static org.parkwright.store.Story.saw;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;

/// A program that saves without end, in works of many rows, by turns appended and imported; it is
/// made to be killed. It prints `saved N` after each work that was acknowledged. The rows of a work
/// say in their note how many belong to it: `N of M rows`.
final class KillTarget {
  static final ParkId PARK = ParkId.of("xx/killed");

  private KillTarget() {}

  public static void main(String[] arguments) {
    try (Database database = Database.embedded(Path.of(arguments[0]))) {
      database.write(at -> at.parks().save(Park.named(PARK, "Killed"), "teller", NOW));
      long from = works(database).size();
      System.out.println("open");
      for (long work = from + 1; ; work++) {
        save(database, work);
        System.out.println("saved " + work);
      }
    }
  }

  static void save(Database database, long work) {
    int many = (int) (1 + work * 37 % 200);
    List<Observation> rows = saw(PARK, many, work + " of " + many + " rows");
    if (work % 2 == 0) {
      database.write(at -> at.observations().append(rows));
    } else {
      String digest = "%064x".formatted(work);
      FileImport file = new FileImport(work + ".xlsx", digest, many, 0, List.of(), "teller", NOW);
      database.transaction(at -> at.imports().append(file, rows));
    }
  }

  /// How many rows there are of each work.
  static Map<String, Long> works(Database database) {
    return Story.all(database, at -> at.observations().of(PARK)).stream()
        .collect(Collectors.groupingBy(Observation::note, TreeMap::new, Collectors.counting()));
  }

  /// The works of which only a part is there.
  static List<String> halfWritten(Database database) {
    return works(database).entrySet().stream()
        .filter(w -> !w.getKey().endsWith(" of " + w.getValue() + " rows"))
        .map(w -> w.getKey() + ": " + w.getValue())
        .toList();
  }

  /// The highest work that is there; none is missing before it.
  static long lastOf(Database database) {
    List<Long> numbers =
        works(database).keySet().stream().map(n -> Long.valueOf(n.split(" ")[0])).sorted().toList();
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) != i + 1) {
        throw new AssertionError("work " + (i + 1) + " is missing in " + numbers);
      }
    }
    return numbers.size();
  }
}
