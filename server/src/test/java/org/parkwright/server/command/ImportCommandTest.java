package org.parkwright.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Trying an import on the command line, without server and database.
class ImportCommandTest {
  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void aListWithDefects() throws IOException {
    file =
        Files.writeString(
            folder.resolve("estates.csv"),
            """
            Estate Code,Name of Park,Country,Lat,Lng,Gross Area (acres),Status
            E1,Tana Industrial Park,Kenya,-0.4532,39.6461,1250,Operational
            E2,Kisima EPZ,Kenya,0.3606,36.782,about 300,Planned
            E3,,Kenya,-1.07,35.86,95,Under Construction
            """);
  }

  @Test
  void aProgramGetsRowsProblemsAndTheMapping() {
    Terminal terminal = Terminal.after("import", file.toString(), "--dry-run", "--format", "json");

    JsonNode tree = new JsonMapper().readTree(terminal.out());
    assertThat(tree.propertyNames())
        .containsExactly("rows_read", "rows_accepted", "problems", "mapping");
    assertThat(tree.get("rows_read").asInt()).isEqualTo(3);
    assertThat(tree.get("rows_accepted").asInt()).isEqualTo(2);
    assertThat(tree.get("problems"))
        .extracting(problem -> problem.get("kind").asString() + problem.get("count").asInt())
        .containsExactly("no_name1", "not_one_number1");
    JsonNode example = tree.get("problems").get(1).get("example");
    assertThat(example.get("row").asInt()).isEqualTo(3);
    assertThat(example.get("column").asString()).isEqualTo("F");
    assertThat(example.get("found").asString()).isEqualTo("about 300");
    assertThat(example.get("do").asString()).isEqualTo("Write one number.");
    assertThat(tree.get("mapping").get("country").get("column").asString()).isEqualTo("Country");
    assertThat(terminal.code()).as("a row was refused").isEqualTo(1);
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void theWrittenMappingGivesTheSameAgain() throws IOException {
    Path written = folder.resolve("estates.yaml");
    String[] json = {"import", file.toString(), "--dry-run", "--format", "json"};

    Terminal proposed =
        Terminal.after(
            "import",
            file.toString(),
            "--dry-run",
            "--format",
            "json",
            "--write-mapping",
            written.toString());
    Terminal given =
        Terminal.after(
            "import",
            file.toString(),
            "--dry-run",
            "--format",
            "json",
            "--mapping",
            written.toString());

    assertThat(given.out()).isEqualTo(proposed.out()).isEqualTo(Terminal.after(json).out());
    assertThat(
            Terminal.after(
                "import", file.toString(), "--dry-run", "--write-mapping", written.toString()))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(2))
        .satisfies(refused -> assertThat(refused.err()).contains("which is there already"));
    assertThat(Files.readString(written)).startsWith("# docs/guide/import.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh", "fr", "es", "ar", "ru"})
  void aPersonReadsItInTheirLanguage(String language) {
    Terminal terminal = Terminal.after("import", file.toString(), "--dry-run", "--lang", language);

    assertThat(terminal.out())
        .contains("Tana Industrial Park", "no_name", "estates.csv!F3", "1250 acre")
        .doesNotContain("problem.", "propose.", "trial.");
  }

  @Test
  void aSoundListEndsWithNought() throws IOException {
    Files.writeString(file, "id,name,country\n1,Alpha Park,ke\n");

    Terminal terminal = Terminal.after("import", file.toString(), "--dry-run");

    assertThat(terminal.code()).isZero();
    assertThat(terminal.out()).contains("1 row read, 1 accepted", "Nothing was written.");
  }

  @Test
  void wrongCallsAndFaultyMappingsAreTold() throws IOException {
    Path mapping = Files.writeString(folder.resolve("m.yaml"), "mapping: 1\nrow: parc\n");

    Terminal faulty =
        Terminal.after("import", file.toString(), "--dry-run", "--mapping", mapping.toString());
    assertThat(faulty.code()).isEqualTo(1);
    assertThat(faulty.err()).contains("m.yaml:2: row", "did you mean park");

    assertThat(Terminal.after("import", "nowhere.csv", "--dry-run").code()).isEqualTo(2);
    Path picture = Files.write(folder.resolve("p.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    Terminal unreadable = Terminal.after("import", picture.toString(), "--dry-run");
    assertThat(unreadable.code()).isEqualTo(1);
    assertThat(unreadable.err()).isNotBlank();
  }
}
