package org.parkwright.formats.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.mapping.yaml.MappingText;
import org.parkwright.formats.mapping.yaml.MappingTree;
import org.parkwright.formats.mapping.yaml.MappingYaml;
import tools.jackson.databind.json.JsonMapper;

/// Mappings are files: written as they are read, and every fault told with its line and key.
class MappingYamlTest {
  private static final Path SHIPPED =
      Path.of(System.getProperty("parkwright.root", "..")).resolve("examples/mappings");

  private static final String SOUND =
      """
      mapping: 1
      source: {id: zones, title: Zones of the land, as_of: {column: year}}
      row: {column: kind, values: {zone: park, plant: firm}}
      reading: {encoding: windows-1251, delimiter: tab, sheet: Liste, header_row: 3, crs: "EPSG:32636"}
      numbers: comma
      dates: month_first
      country: Deutschland
      key: {columns: [id, year], same: number}
      name: {de: Name, en: [Name EN, Name]}
      name_otherwise: "Zone {id}"
      place: {x: RW, y: HW, crs: "EPSG:31467"}
      columns:
        a: {topic: area, unit: {column: unit}, numbers: point}
        b: [{topic: developer}, {topic: operator}]
        c: {topic: sectors, scheme: nace-2, list: ", "}
        d: {topic: status, values: {1: operating, "0": closed}}
        e: other.noise
        f: {topic: jobs, without: [rund, Personen], source: Census, as_of: "2020"}
      within: {columns: [park, zone], list: /}
      only: {year: ["2024", "2025"]}
      ignored: [x, y]
      missing: [keine]
      area_tolerance: 25
      """;

  private static Loaded<Mapping> read(String text) {
    return MappingYaml.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "m.yaml", AtlasTopics.ALL);
  }

  @Test
  void whatIsWrittenIsWhatWasRead() {
    Mapping mapping = read(SOUND).orThrow();

    assertThat(mapping.country()).isEqualTo(new Given.Fixed("de"));
    assertThat(mapping.reading().delimiter()).isEqualTo("\t");
    assertThat(mapping.columns()).hasSize(7);
    assertThat(read(MappingText.of(mapping)).orThrow()).isEqualTo(mapping);
  }

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedMappingIsSoundAndSuitsTheSchema(Path file) throws IOException {
    Mapping mapping = MappingYaml.read(file, AtlasTopics.ALL).orThrow();

    assertThat(read(MappingText.of(mapping)).orThrow()).isEqualTo(mapping);
    assertThat(schema().validate(new JsonMapper().valueToTree(MappingTree.of(mapping)))).isEmpty();
  }

  @Test
  void theSchemaKnowsEveryKey() throws IOException {
    Mapping mapping = read(SOUND).orThrow();

    assertThat(schema().validate(new JsonMapper().valueToTree(MappingTree.of(mapping)))).isEmpty();
  }

  private static Schema schema() throws IOException {
    try (InputStream in = Mapping.class.getResourceAsStream("mapping.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mapping: 1 | mapping: 2 | 1 | mapping | a whole number from 1 to 1
          id: zones | id: Zones! | 2 | source.id | lower case letters
          zone: park | zone: parc | 3 | row.values.zone | did you mean park
          windows-1251 | windows-9999 | 4 | reading | a known encoding
          numbers: comma | numbers: coma | 5 | numbers | did you mean comma
          country: Deutschland | country: Atlantis | 7 | country | ISO 3166-1
          same: number | same: numbered | 8 | key.same | did you mean number
          {de: Name, en: | {deutsch: Name, en: | 9 | name.deutsch | a language tag
          y: HW, crs: | y: HW, csr: | 11 | place.csr | did you mean crs
          topic: area, unit | topic: arae, unit | 13 | columns.a.topic | did you mean area
          scheme: nace-2, | | 15 | columns.c | a scheme with its version
          e: other.noise | e: Other.Noise | 17 | columns.e | or other.<name>
          ignored: | ignore: | 21 | ignore | did you mean ignored
          area_tolerance: 25 | area_tolerance: none | 23 | area_tolerance | a number
          """)
  void aFaultSaysLineKeyFoundAndAllowed(
      String sound, String broken, int line, String key, String allowed) {
    String text = SOUND.replace(sound, broken == null ? "" : broken);

    List<Fault> faults = read(text).problems();

    assertThat(faults)
        .anySatisfy(
            fault -> {
              assertThat(fault.line()).isEqualTo(line);
              assertThat(fault.key()).isEqualTo(key);
              assertThat(fault.allowed()).contains(allowed);
            });
  }

  @Test
  void aUnitThatMeasuresSomethingElseIsAFaultOfTheMapping() {
    assertThat(read(SOUND.replace("unit: {column: unit}", "unit: MW")).problems())
        .extracting(Fault::allowed)
        .anyMatch(allowed -> allowed.contains("measures the same as km²"));
  }

  @Test
  void aFileOfAnotherKindIsRefusedWithAReason() {
    assertThat(read("").problems()).isNotEmpty();
    assertThat(read("- a\n- b\n").problems()).isNotEmpty();
    assertThat(read("mapping: 1\n").problems())
        .extracting(Fault::key)
        .contains("source", "row", "key", "name");
  }
}
