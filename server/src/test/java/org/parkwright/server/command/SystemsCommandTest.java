package org.parkwright.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.index.IndexSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SystemsCommandTest {
  private final JsonMapper mapper = JsonMapper.builder().build();

  @Test
  void everySystemOfTheCatalogIsListedForPrograms() {
    Terminal terminal = Terminal.after("systems", "--format", "json");

    assertThat(terminal.code()).isZero();
    JsonNode list = mapper.readTree(terminal.out());
    assertThat(list).hasSize(Catalog.bundled().systems().size());
    for (JsonNode listed : list) {
      IndexSystem system = Catalog.bundled().find(listed.get("id").asString());
      assertThat(listed.get("version").asString()).isEqualTo(system.version());
      assertThat(listed.get("title").asString()).isEqualTo(system.names().english());
      assertThat(listed.get("items").asInt()).isEqualTo(system.indicators().size());
      JsonNode rows = listed.get("rows");
      assertThat(
              rows.get("verified").asInt()
                  + rows.get("secondary").asInt()
                  + rows.get("recalled").asInt())
          .isEqualTo(system.indicators().size());
    }
  }

  @Test
  void theSystemsOfTheFirstReleaseAreThereWithAllTheirItems() {
    JsonNode list = mapper.readTree(Terminal.after("systems", "--format", "json").out());

    assertThat(list)
        .extracting(system -> system.get("id").asString() + " " + system.get("items").asInt())
        .contains("eip-2017 51", "hj-274-2015 32", "zero-carbon-park-2025 6");
  }

  @Test
  void aPersonReadsTheListIn80Columns() {
    Terminal terminal = Terminal.after("systems");

    assertThat(terminal.code()).isZero();
    assertThat(terminal.out()).contains("hj-274-2015@1", "32 items", "recalled");
    assertThat(terminal.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void oneSystemIsShownRowByRowWithTheMarkOfEachRow() {
    IndexSystem system = Catalog.bundled().find("zero-carbon-park-2025");

    Terminal text = Terminal.after("systems", "zero-carbon-park-2025@1");
    assertThat(text.code()).isZero();
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    system.indicators().forEach(row -> assertThat(text.out()).contains(row.code() + " "));

    JsonNode json =
        mapper.readTree(Terminal.after("systems", "zero-carbon-park-2025", "--format=json").out());
    assertThat(json.get("indicators"))
        .extracting(row -> row.get("mark").asString())
        .containsExactlyElementsOf(
            system.indicators().stream()
                .map(row -> row.provenance().mark().name().toLowerCase(java.util.Locale.ROOT))
                .toList());
  }

  @Test
  void anUnknownSystemIsNamedWithTheClosest() {
    Terminal terminal = Terminal.after("systems", "hj-274-2005");

    assertThat(terminal.code()).isEqualTo(2);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err())
        .contains("\"hj-274-2005\"", "did you mean hj-274-2015?")
        .doesNotContain("\tat ");
  }

  @Test
  void aFormatThatDoesNotExistIsNamedWithThoseThatDo() {
    Terminal terminal = Terminal.after("systems", "--format", "xml");

    assertThat(terminal.code()).isEqualTo(2);
    assertThat(terminal.err()).contains("--format", "text, json", "xml");
  }

  @Test
  void aMisspeltCommandOrOptionIsToldTheClosest() {
    assertThat(Terminal.after("sytems").err()).contains("did you mean", "systems");
    Terminal option = Terminal.after("systems", "--formt", "json");
    assertThat(option.code()).isEqualTo(2);
    assertThat(option.err()).contains("--formt", "./parkwright help systems");
  }
}
