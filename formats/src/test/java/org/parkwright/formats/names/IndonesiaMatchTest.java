package org.parkwright.formats.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.park.match.Candidate;
import org.parkwright.domain.park.match.Match;
import org.parkwright.domain.park.match.Matching;
import org.parkwright.domain.park.match.Whereabouts;
import org.parkwright.formats.RealData;
import org.parkwright.formats.places.RealShapes;
import org.parkwright.kernel.geo.LonLat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Zones of Indonesia by two sources: a table of 81 sites with points, in English, and 24 named
/// boundaries of zones, in Indonesian capitals. The short name that both files carry is the label;
// it
/// is not shown to the matching.
class IndonesiaMatchTest {

  static List<Candidate> sites() throws IOException {
    List<Candidate> sites = new ArrayList<>();
    for (Map<String, String> site : RealSheet.csv("parks-indonesia-kek/dim_sites.csv", ',')) {
      String hectares = site.get("area_ha");
      sites.add(
          new Candidate(
              site.get("site_id"),
              "id",
              List.of(ComparedNames.of(site.get("site_name"))),
              new Whereabouts.Spot(
                  new LonLat(
                      Double.parseDouble(site.get("longitude")),
                      Double.parseDouble(site.get("latitude"))),
                  0),
              hectares.isEmpty()
                  ? OptionalDouble.empty()
                  : OptionalDouble.of(Double.parseDouble(hectares))));
    }
    return sites;
  }

  static Map<String, Candidate> boundaries() throws IOException {
    Map<String, Candidate> boundaries = new HashMap<>();
    for (JsonNode feature :
        JsonMapper.shared()
            .readTree(RealData.file("parks-indonesia-kek/kek_polygons.geojson").toFile())
            .get("features")) {
      JsonNode name = feature.get("properties").get("NAMOBJ");
      String slug = feature.get("properties").get("slug").asString();
      if (name.isString()) {
        boundaries.put(
            slug,
            new Candidate(
                "boundary of " + slug,
                "id",
                List.of(ComparedNames.of(name.asString())),
                Whereabouts.Ground.of(RealShapes.of(feature.get("geometry"))),
                OptionalDouble.empty()));
      }
    }
    return boundaries;
  }

  @Test
  void boundariesFindTheirZones() throws IOException {
    Matching matching = Matching.in(sites());
    Map<String, Candidate> boundaries = boundaries();
    Set<String> same = new TreeSet<>();
    Set<String> perhaps = new TreeSet<>();
    boundaries.forEach(
        (slug, boundary) -> {
          List<Match> found = matching.of(boundary);
          assertThat(found).as("%s %s", slug, boundary.names()).isNotEmpty();
          assertThat(found.getFirst().other()).as("the first for %s", slug).isEqualTo(slug);
          found.stream()
              .skip(1)
              .forEach(other -> assertThat(other.outcome()).isNotEqualTo(Match.Outcome.SAME));
          (found.getFirst().outcome() == Match.Outcome.SAME ? same : perhaps).add(slug);
        });
    assertThat(boundaries).hasSize(24);
    assertThat(same).hasSize(22);
    // The table's points of these two lie 41 and 32 km from their boundaries: a person should look.
    assertThat(perhaps).containsExactly("kek-morotai", "kek-singhasari");
  }

  @Test
  void parksOfTheNickelTrackerFindTheirSites() throws IOException {
    Matching matching = Matching.in(sites());
    int same = 0;
    for (Map<String, String> park :
        RealSheet.csv("parks-indonesia-kek/cgsp_nickel_tracker.csv", ',')) {
      if (park.get("parent_project_type").equals("Integrated Industrial Area")) {
        Match first = matching.of(candidate(park)).getFirst();
        boolean palu = park.get("project_name").startsWith("Palu");
        // Palu has its port and its zone 4 km apart, and nothing else to go by.
        assertThat(first.outcome())
            .as("%s", first)
            .isEqualTo(palu ? Match.Outcome.PERHAPS : Match.Outcome.SAME);
        assertThat(first.other().contains(palu ? "palu" : word(park.get("project_name"))))
            .as("%s", first)
            .isTrue();
        same += first.outcome() == Match.Outcome.SAME ? 1 : 0;
      }
    }
    assertThat(same).isEqualTo(10);
  }

  private static String word(String name) {
    return name.replace("Industrial Weda", "Weda")
        .replace("Indonesia ", "")
        .split(" ")[0]
        .toLowerCase(Locale.ROOT);
  }

  private static Candidate candidate(Map<String, String> park) {
    return new Candidate(
        park.get("id"),
        "id",
        List.of(ComparedNames.of(park.get("project_name"))),
        new Whereabouts.Spot(
            new LonLat(
                Double.parseDouble(park.get("longitude")),
                Double.parseDouble(park.get("latitude"))),
            0),
        OptionalDouble.empty());
  }
}
