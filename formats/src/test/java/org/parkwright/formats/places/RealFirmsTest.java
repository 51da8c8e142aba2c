package org.parkwright.formats.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.park.cluster.CandidatePark;
import org.parkwright.domain.park.cluster.CandidateParks;
import org.parkwright.domain.park.cluster.Seats;
import org.parkwright.domain.park.cluster.Settings;
import org.parkwright.formats.RealData;
import org.parkwright.formats.names.RealSheet;
import org.parkwright.kernel.geo.Inside;
import org.parkwright.kernel.geo.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealFirmsTest {
  private static CandidateParks parks(
      List<Map<String, String>> rows,
      ToDoubleFunction<Map<String, String>> longitude,
      ToDoubleFunction<Map<String, String>> latitude,
      Settings settings) {
    return CandidateParks.of(
        rows.stream().mapToDouble(longitude).toArray(),
        rows.stream().mapToDouble(latitude).toArray(),
        new double[rows.size()],
        settings);
  }

  private static double number(String text) {
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  private static double ewkt(Map<String, String> row, int which) {
    String point = row.get("geom");
    return point.isEmpty()
        ? Double.NaN
        : Double.parseDouble(
            point.substring(point.indexOf('(') + 1, point.indexOf(')')).split(" ")[which]);
  }

  private static CandidatePark at(CandidateParks parks, double longitude, double latitude) {
    return parks.found().stream()
        .filter(park -> Inside.of(park.hull()).holds(longitude, latitude))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no candidate at %s, %s".formatted(longitude, latitude)));
  }

  /// Large plants stand farther apart than workshops: neighbours within 5 km.
  private static final Settings LARGE_PLANTS = new Settings(5, 5, 5_000, 3, 1_000, 50, 1);

  @Test
  void europesHarboursOfHeavyIndustryComeOutAndMiddlesOfCommunesDoNot() throws IOException {
    List<Map<String, String>> rows =
        RealSheet.csv("eu-industrial-excess-heat/Industrial_Database.csv", ';');
    CandidateParks parks = parks(rows, row -> ewkt(row, 0), row -> ewkt(row, 1), LARGE_PLANTS);
    assertThat(rows).hasSize(5_029);
    // Botlek and Europoort (Rotterdam), Antwerp, Duisburg in the Ruhr, Teesside.
    for (double[] known :
        new double[][] {{4.281, 51.883}, {4.328, 51.235}, {6.740, 51.4915}, {-1.163, 54.59}}) {
      CandidatePark park = at(parks, known[0], known[1]);
      assertThat(park.certainty()).as("%s", park).isEqualTo(CandidatePark.Certainty.CLEAR);
      assertThat(park.firms().length).isGreaterThanOrEqualTo(10);
    }
    // Seven plants of Fos at 4.9, 43.45, thirty-eight of l'Alcora at one point: looked up, not
    // seen.
    assertThat(
            IntStream.of(parks.stacked())
                .filter(row -> rows.get(row).get("geom").equals("SRID=4326;POINT(4.9 43.45)")))
        .hasSize(7);
    assertThat(parks.stacked()).hasSize(507);
  }

  @Test
  void americasChemicalCoastsComeOut() throws IOException {
    List<Map<String, String>> rows =
        RealSheet.xlsx("us-ghgrp/ghgp_data_2019.xlsx", "Direct Emitters", 4).stream()
            .filter(row -> !row.get("Facility Id").isEmpty())
            .toList();
    CandidateParks parks =
        parks(
            rows,
            row -> number(row.get("Longitude")),
            row -> number(row.get("Latitude")),
            LARGE_PLANTS);
    assertThat(rows).hasSize(6_512);
    // Geismar and Lake Charles in Louisiana, Deer Park on the Houston Ship Channel.
    for (double[] known : new double[][] {{-91.02, 30.215}, {-93.31, 30.22}, {-95.10, 29.72}}) {
      CandidatePark park = at(parks, known[0], known[1]);
      assertThat(park.firms().length).as("%s", park).isGreaterThanOrEqualTo(10);
      assertThat(park.certainty()).as("%s", park).isEqualTo(CandidatePark.Certainty.CLEAR);
    }
  }

  @Test
  void estatesThatIndonesianAddressesNameComeOut() throws IOException {
    List<Map<String, String>> rows =
        RealSheet.csv("parks-indonesia-kek/industrial_location_info.csv", ',');
    CandidateParks parks =
        parks(
            rows,
            row -> number(row.get("koordx")),
            row -> number(row.get("koordy")),
            Settings.USUAL.trials(5));
    assertThat(rows).hasSize(5_159);
    assertThat(parks.stacked()).as("no two firms share a point").isEmpty();
    Map<Integer, Integer> parkOf = new HashMap<>();
    for (int park = 0; park < parks.found().size(); park++) {
      for (int firm : parks.found().get(park).firms()) {
        parkOf.put(firm, park);
      }
    }
    // Witness: addresses that name an estate; the grouping does not see them. Most of an estate of
    // one piece lies in one candidate.
    for (String estate : List.of("PULOGADUNG", "EJIP", "SURYA CIPTA", "BIIE")) {
      int[] named =
          IntStream.range(0, rows.size())
              .filter(i -> rows.get(i).get("almind").contains(estate))
              .toArray();
      long most =
          IntStream.of(named)
              .filter(parkOf::containsKey)
              .boxed()
              .collect(Collectors.groupingBy(parkOf::get, Collectors.counting()))
              .values()
              .stream()
              .mapToLong(Long::longValue)
              .max()
              .orElse(0);
      assertThat((double) most / named.length).as(estate).isGreaterThan(0.6);
    }
    double[] village = new double[rows.size()];
    Arrays.fill(village, 1_500);
    CandidateParks vague =
        CandidateParks.of(
            rows.stream().mapToDouble(row -> number(row.get("koordx"))).toArray(),
            rows.stream().mapToDouble(row -> number(row.get("koordy"))).toArray(),
            village,
            Settings.USUAL);
    assertThat(vague.found())
        .as("were they good to a village only, they would say nothing")
        .isEmpty();
  }

  @Test
  void twoFirmsOfIndonesiaLieInItsZones() throws IOException {
    List<Shape> zones = new ArrayList<>();
    for (JsonNode feature :
        JsonMapper.shared()
            .readTree(RealData.file("parks-indonesia-kek/kek_polygons.geojson").toFile())
            .get("features")) {
      zones.add(RealShapes.of(feature.get("geometry")));
    }
    Seats seats = Seats.in(zones);
    int inside = 0;
    int near = 0;
    for (Map<String, String> firm :
        RealSheet.csv("parks-indonesia-kek/industrial_location_info.csv", ',')) {
      double longitude = number(firm.get("koordx"));
      double latitude = number(firm.get("koordy"));
      inside += seats.of(longitude, latitude, 0).isEmpty() ? 0 : 1;
      // At village level most of a disc of 1.5 km may still lie in the zone.
      near +=
          seats.of(longitude, latitude, 1_500).stream().anyMatch(seat -> seat.certainty() >= 0.5)
              ? 1
              : 0;
    }
    assertThat(zones).hasSize(30);
    assertThat(inside).isEqualTo(2);
    assertThat(near).as("more likely inside than not, were points good to 1.5 km").isEqualTo(1);
  }
}
