package org.parkwright.formats.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.park.match.Candidate;
import org.parkwright.domain.park.match.Match;
import org.parkwright.domain.park.match.Matching;
import org.parkwright.domain.park.match.Whereabouts;
import org.parkwright.kernel.geo.LonLat;

/// The register of Argentina's parks: which of its rows are the same park twice, and which names of
/// the list of pages are in it.
class ArgentinaMatchTest {

  static List<Candidate> register() throws IOException {
    List<Candidate> all = new ArrayList<>();
    int row = 1;
    for (Map<String, String> park :
        RealSheet.xlsx("parks-argentina/info_parques_completa.xlsx", "", 1)) {
      row++;
      String[] at = park.get("coord").split(",");
      String hectares = park.get("superficie");
      all.add(
          new Candidate(
              Integer.toString(row),
              "ar",
              List.of(ComparedNames.of(park.get("nombre"))),
              new Whereabouts.Spot(
                  new LonLat(Double.parseDouble(at[1].strip()), Double.parseDouble(at[0].strip())),
                  0),
              hectares.isEmpty() || Double.parseDouble(hectares) <= 0
                  ? OptionalDouble.empty()
                  : OptionalDouble.of(Double.parseDouble(hectares))));
    }
    return all;
  }

  /// Read by hand, row numbers of the sheet: the same park twice.
  private static final Set<String> SAME = Set.of("105=106", "163=164");

  /// Names and places leave it open: a zone beside or in the other, or one park under two headings.
  private static final Set<String> OPEN =
      Set.of("594=601", "481=516", "26=458", "168=291", "58=76");

  @Test
  void theTwoRowsThatStandTwiceAreFoundAndNoOthersAreJoined() throws IOException {
    Set<String> same = new TreeSet<>();
    Set<String> perhaps = new TreeSet<>();
    Matching.in(register())
        .pairs(
            match ->
                (match.outcome() == Match.Outcome.SAME ? same : perhaps)
                    .add(match.one() + "=" + match.other()));
    assertThat(same).as("found of those that are the same: all").containsAll(SAME);
    same.removeAll(SAME);
    assertThat(OPEN).as("joined without reason: none").containsAll(same);
    // 185,745 pairs; a person looks at less than three in ten thousand.
    assertThat(perhaps).hasSizeLessThan(55);
  }

  @Test
  void namesOfPagesAreFoundByNameAlone() throws IOException {
    List<Candidate> register = register();
    Map<String, String> nameOf = new HashMap<>();
    register.forEach(park -> nameOf.put(park.id(), park.names().getFirst().written()));
    Matching matching = Matching.in(register);
    Set<String> pages = new TreeSet<>();
    RealSheet.xlsx("parks-argentina/enlaces_parques_info.xlsx", "", 1)
        .forEach(row -> pages.add(row.get("parque")));
    int first = 0;
    int same = 0;
    List<String> falselySame = new ArrayList<>();
    for (String page : pages) {
      List<Match> found = matching.of(Candidate.named(page, "ar", page));
      String name = found.isEmpty() ? "" : nameOf.get(found.getFirst().other());
      boolean right = name.equals(Romanisation.of(page));
      boolean taken = !found.isEmpty() && found.getFirst().outcome() == Match.Outcome.SAME;
      first += right ? 1 : 0;
      same += right && taken ? 1 : 0;
      if (!right && taken) {
        falselySame.add(page + " = " + name);
      }
    }
    // 607 of 614 are in the register.
    assertThat(pages).hasSize(614);
    assertThat(first).as("right one proposed first").isEqualTo(607);
    assertThat(falselySame).as("taken for another park").isEmpty();
    assertThat(same).as("taken without asking").isGreaterThan(520);
  }
}
