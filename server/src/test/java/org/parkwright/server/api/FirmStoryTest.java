package org.parkwright.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkwright.server.api.Program.PARK;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parkwright.domain.people.Scope;
import org.parkwright.server.CalledServer;
import tools.jackson.databind.JsonNode;

/// What programs learn of a park's firms and do for them: never more than the pages show.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirmStoryTest {
  private static final String FIRMS = PARK + "/tenants";
  private static final String FIRM = FIRMS + "/anchor-cables";
  private static final String ENERGY = "{\"variables\": [\"energy.industry\"], \"list\": true}";
  private CalledServer server;
  private Program contributor;
  private Program reviewer;
  private Program tenant;
  private Program visitor;

  @BeforeAll
  void start() {
    server = CalledServer.unlimited();
    contributor = Program.of(server, "contributor");
    reviewer = Program.of(server, "reviewer");
    tenant = Program.of(server, "tenant");
    visitor = Program.visitor(server);
  }

  @AfterAll
  void end() {
    server.close();
  }

  @Test
  void namesOfFirmsAreNotForEverybody() {
    Program.Answer shown = visitor.get(FIRMS + "?period=2024").is(200);
    assertThat(shown.at("/total").asInt()).isGreaterThan(5);
    assertThat(shown.json().path("firms")).isEmpty();
    assertThat(shown.at("/published/0").asString()).isEqualTo("2024");
    assertThat(shown.text()).doesNotContain("Anchor");
    assertThat(tenant.get(FIRMS).is(200).each("firms", "firm")).containsExactly("anchor-cables");
    Program.Answer all = contributor.get(FIRMS + "?period=2024&most=200").is(200);
    assertThat(all.each("firms", "name")).contains("Anchor Cables", "Anchor Castings");
    assertThat(all.each("firms", "stage")).contains("approved", "submitted");
    assertThat(Program.granted(server, "contributor vn").get(FIRMS).is(200).text())
        .doesNotContain("Anchor");

    Program.Answer part = contributor.get(FIRMS + "?most=2").is(200);
    assertThat(part.json().path("firms")).hasSize(2);
    assertThat(contributor.get(part.at("/next").asString()).is(200).each("firms", "firm"))
        .doesNotContainAnyElementsOf(part.each("firms", "firm"));
    contributor.get(FIRMS + "?period=soon").is(404);
  }

  @Test
  void aFirmIsAddedOnce() {
    String quay = "{\"name\": \"Quay Foundry\", \"sector\": \"metal\"}";
    assertThat(contributor.post(FIRMS, quay).is(201).at("/firm").asString())
        .isEqualTo("quay-foundry");
    assertThat(contributor.post(FIRMS, quay).is(409).text()).contains("Quay Foundry");
    contributor.post(FIRMS, "{\"name\": \"\\n\"}").is(422);
    contributor.post(FIRMS, "{\"name\": \"" + "x".repeat(201) + "\"}").is(422);
    visitor.post(FIRMS, quay).is(401);
    for (String login : List.of("reader", "tenant", "reviewer", "administrator", "facilitator")) {
      Program.of(server, login).post(FIRMS, quay).is(403);
    }
    Program.of(server, "contributor", Scope.READ, Scope.WRITE).post(FIRMS, quay).is(403);
    contributor.post("/api/v1/parks/vn/amata-bien-hoa/tenants", quay).is(403);
  }

  @Test
  void aFirmsFiguresAreItsOwnAndOnceSubmittedItsParks() {
    String figures = FIRM + "/figures/2024";
    String workers =
        """
        {"figures": [{"variable": "workers.total", "value": %d, "source": {"title": "payroll"}}]}
        """;
    assertThat(tenant.post(figures, workers.formatted(255)).is(201).at("/recorded").asInt())
        .isEqualTo(1);
    assertThat(tenant.post(figures, workers.formatted(255)).is(201).at("/unchanged").asInt())
        .isEqualTo(1);
    Program.Answer own = tenant.get(figures + "?variable=workers.total").is(200);
    assertThat(own.at("/state").asString()).isEqualTo("current");
    assertThat(own.at("/firm").asString()).isEqualTo("anchor-cables");
    assertThat(values(own)).contains(250.0, 255.0);
    Program.Answer seen = contributor.get(figures + "?variable=workers.total").is(200);
    assertThat(seen.at("/state").asString()).isEqualTo("submitted");
    assertThat(values(seen)).contains(250.0).doesNotContain(255.0);
    assertThat(seen.at("/figures/0").has("author")).isFalse();

    for (String login : List.of("steward", "reader", "administrator")) {
      Program.of(server, login).get(figures).is(403);
    }
    visitor.get(figures).is(401);
    contributor.post(figures, workers.formatted(1)).is(403);
    tenant.get(FIRMS + "/anchor-foods/figures/2024").is(403);
    tenant.post(FIRMS + "/anchor-foods/figures/2024", workers.formatted(1)).is(403);
    assertThat(
            tenant
                .post(
                    figures,
                    "{\"figures\": [{\"variable\": \"management.entity\", \"value\": \"yes\"}]}")
                .is(422)
                .at("/errors/0/place")
                .asString())
        .isEqualTo("#/figures/0/variable");

    tenant.post(FIRM + "/review/2024/submit", "{}").is(200);
    assertThat(values(contributor.get(figures + "?variable=workers.total"))).contains(255.0);
    assertThat(tenant.post(figures, workers.formatted(256)).is(409).text())
        .contains("2024 is submitted");
    assertThat(values(contributor.get(PARK + "/figures/2024?variable=workers.total")))
        .as("no figure of the park")
        .doesNotContain(255.0);
  }

  private static List<Double> values(Program.Answer figures) {
    List<Double> values = new java.util.ArrayList<>();
    figures.json().path("figures").forEach(one -> values.add(one.path("value").asDouble()));
    return values;
  }

  @Test
  void fewerThanFiveFirmsAreNotTold() {
    Program.Answer told = visitor.get(FIRMS + "/aggregates/2024").is(200);
    assertThat(told.text()).doesNotContain("Anchor", "anchor-");
    int shown = 0;
    for (JsonNode one : told.json().path("aggregates")) {
      assertThat(one.has("withheld")).as(one.toString()).isNotEqualTo(one.has("total"));
      if (one.has("total")) {
        shown++;
        assertThat(one.at("/total/firms").asInt()).as(one.toString()).isGreaterThanOrEqualTo(5);
      }
      for (JsonNode sector : one.path("sectors")) {
        assertThat(sector.at("/together/firms").asInt()).isGreaterThanOrEqualTo(5);
      }
    }
    assertThat(shown).isPositive();
    visitor.get(FIRMS + "/aggregates/2023-Q2").is(404);
    reviewer.get(FIRMS + "/aggregates/2031").is(404);
  }

  @Test
  void aParkTakesOverWhatItsFirmsReport() {
    String take = FIRMS + "/take/2024";
    assertThat(contributor.post(take, ENERGY).is(409).text()).contains("2024 is approved");
    reviewer.post(PARK + "/review/2024/reopen", "{\"comment\": \"sums of firms\"}").is(200);
    Program.Answer taken = contributor.post(take, ENERGY).is(200);
    assertThat(taken.at("/taken/0").asString()).isEqualTo("energy.industry");
    assertThat(taken.at("/list").booleanValue()).isTrue();
    assertThat(contributor.get(PARK + "/figures/2024?variable=energy.industry").is(200).text())
        .contains("Sum of 6 firms");
    Program.Answer again = contributor.post(take, ENERGY).is(200);
    assertThat(again.json().path("taken")).isEmpty();
    assertThat(again.at("/unchanged/0").asString()).isEqualTo("energy.industry");

    String later = FIRMS + "/take/2025";
    Program.Answer few = contributor.post(later, ENERGY).is(422);
    assertThat(few.at("/errors/0/place").asString()).isEqualTo("#/variables/0");
    assertThat(few.text()).contains("fewer than five firms");
    assertThat(contributor.get(PARK + "/figures/2025?variable=energy.industry").text())
        .doesNotContain("Sum of");
    assertThat(contributor.post(later, "{\"variables\": [\"energy.indutry\"]}").is(422).text())
        .contains("energy.industry");
    contributor.post(later, "{\"variables\": []}").is(422);
  }

  @Test
  void onlyWhoSeesTheFirmsTakesTheirSums() {
    Program country = Program.granted(server, "contributor xx");
    country.water(PARK, "2029", 8_000_000).is(201);
    assertThat(country.post(FIRMS + "/take/2025", ENERGY).is(403).text()).contains("403");
    for (String login : List.of("reader", "tenant", "reviewer", "steward", "facilitator")) {
      Program.of(server, login).post(FIRMS + "/take/2025", ENERGY).is(403);
    }
    visitor.post(FIRMS + "/take/2025", ENERGY).is(401);
    Program.of(server, "contributor", Scope.READ).post(FIRMS + "/take/2025", ENERGY).is(403);
  }
}
