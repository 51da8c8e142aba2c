package org.parkwright.server.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.parkwright.server.DemoServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody without an account looks for a park.
class AtlasPagesTest {
  private final HttpClient browser = HttpClient.newHttpClient();

  private HttpResponse<String> open(String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(DemoServer.address() + path)).build(),
        BodyHandlers.ofString());
  }

  @Test
  void whatIsFoundIsSaidInWordsAndIsTheSameOnPageMapAndInFiles() throws Exception {
    String page = open("/parks?country=eg&status=operating").body();
    assertThat(page).contains("of 4 parks in Egypt: Status: operating", "class=\"map-drawn\"");
    JsonNode calls =
        new JsonMapper().readTree(open("/api/v1/parks?country=eg&status=operating").body());
    int found = calls.path("total").asInt();
    assertThat(found).isBetween(1, 4);
    JsonNode file =
        new JsonMapper().readTree(open("/parks.json?country=eg&status=operating").body());
    assertThat(file.path("parks").size()).isEqualTo(found);
    JsonNode map =
        new JsonMapper()
            .readTree(open("/parks/map.geojson?country=eg&status=operating&zoom=9").body());
    int shown = 0;
    for (JsonNode spot : map.path("features")) {
      shown += spot.path("properties").path("count").asInt();
    }
    assertThat(shown).isEqualTo(found);
    assertThat(open("/parks.csv?country=eg&status=operating").body().lines())
        .filteredOn(line -> line.startsWith("eg/"))
        .hasSize(found);
  }

  @Test
  void whoDoesNotSayIsCountedApartAndCanBeShown() throws Exception {
    assertThat(open("/parks?rail=yes").body()).contains("may belong here", "rail=unknown");
    assertThat(open("/parks?rail=yes&rail=unknown").body())
        .doesNotContain("may belong here")
        .contains("16 of 16 parks: Rail siding: yes or not said");
  }

  @Test
  void whatCannotBeReadIsNamedAndLeftOut() throws Exception {
    assertThat(open("/parks?area.from=many&rail=perhaps&box=1,2").body())
        .contains("area.from: “many” is no number", "rail: “perhaps”", "box: “1,2”");
    HttpResponse<String> call = open("/api/v1/parks?area.from=many");
    assertThat(call.statusCode()).isEqualTo(400);
    assertThat(call.body()).contains("?area.from", "many");
  }

  @Test
  void parksStandSideBySideWithWhoSaysSo() throws Exception {
    String page = open("/parks/compare?park=eg/suez-teda&park=xx/lantern-bay&park=zz/none").body();
    assertThat(page)
        .contains("2 parks side by side", "class=\"unknown\"", "nobody says", "“zz/none”");
    assertThat(open("/parks/compare.csv?park=eg/suez-teda").body())
        .contains("eg/suez-teda,area,", "# When (UTC): ");
    assertThat(open("/parks/compare.xlsx?park=eg/suez-teda").body()).startsWith("PK");
  }
}
