package org.parkwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schemas that editors use agree with the files that Parkwright reads.
class SchemasTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static Schema schema(String name) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            Files.readString(
                CatalogLoadsTest.RESOURCES.resolve("schema/" + name + ".schema.json")));
  }

  private static String text(String folder, String file) throws IOException {
    return Files.readString(
        CatalogLoadsTest.RESOURCES.resolve("systems").resolve(folder).resolve(file));
  }

  private static JsonNode json(String yaml) {
    return JSON.valueToTree(
        withTextKeys(new Load(LoadSettings.builder().build()).loadFromString(yaml)));
  }

  /// Years are numbers as keys; JSON has text keys only.
  private static Object withTextKeys(Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, Object> text = new LinkedHashMap<>();
        map.forEach((key, inner) -> text.put(String.valueOf(key), withTextKeys(inner)));
        yield text;
      }
      case List<?> list -> list.stream().map(SchemasTest::withTextKeys).toList();
      case null -> Map.of();
      default -> value;
    };
  }

  static List<String> folders() throws IOException {
    return CatalogLoadsTest.folders();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void bundledFilesFitTheirSchemas(String folder) throws IOException {
    assertThat(schema("index-system").validate(json(text(folder, "system.yaml")))).isEmpty();
    assertThat(schema("spec").validate(json(text(folder, "spec.yaml")))).isEmpty();
  }

  /// The sample that uses every form of the grammar once.
  @Test
  void everyFormFits() throws IOException {
    Path sample =
        CatalogLoadsTest.RESOURCES.resolve(
            "../../../../formats/src/test/resources/org/parkwright/formats/system");
    assertThat(
            schema("index-system").validate(json(Files.readString(sample.resolve("system.yaml")))))
        .isEmpty();
    assertThat(schema("spec").validate(json(Files.readString(sample.resolve("spec.yaml")))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{rule: count, least: 3, mark: recalled}",
        "{rule: mandatory_plus_groups, groups: {\"1\": 1}, mark: recalled}",
        "{rule: mean_ratio_to_lead, cap: 1, pass: 90, mark: recalled}",
        "{rule: weighted_sum, pass: 60, mark: recalled}",
        "{rule: points_and_bands, most: 100, bands: [{name: gold, more_than: 85}], mark: recalled}",
        "{rule: veto_plus_guiding, guiding: 0, mark: secondary, source: s}",
        "{rule: checklist, mark: recalled}"
      })
  void everyPassRuleFits(String pass) throws IOException {
    assertThat(schema("index-system").validate(json(withPass(pass)))).isEmpty();
  }

  private static String withPass(String pass) throws IOException {
    return text("zero-carbon-park-2025/1", "system.yaml")
        .replaceFirst("(?s)\\npass:.*?\\nindicators:", "\npass: " + pass + "\nindicators:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "year: 2025 | year: soon",
        "status: current | status: currently",
        "country: CN | country: China",
        "partly: 0.5 | partly: 2",
        "role: veto | role: vetoing",
        "{at_most: 0.3} | {at_mots: 0.3}",
        "{at_most: 0.3} | {at_most: much}",
        "{at_most: 0.3} | {at_most: 0.3, at_least: 0.1}",
        "require: {at_least: 90} | requires: {at_least: 90}",
        "{share: [energy.clean, energy.total]} | {share: [energy.clean]}",
        "guiding: 0 | least: 0",
        "mark: secondary | mark: guessed"
      })
  void whatTheReaderRefusesTheSchemaRefusesToo(String right, String wrong) throws IOException {
    String text = text("zero-carbon-park-2025/1", "system.yaml");
    assertThat(text).contains(right);
    String broken = text.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
    assertThat(schema("index-system").validate(json(broken))).isNotEmpty();
  }

  @Test
  void examplesNeedSomethingToCompare() throws IOException {
    String example =
        "examples: [{name: E, period: 2026, figures: {iva: {2025: 3, 2026: \"4 CNY\"}}";
    assertThat(schema("spec").validate(json(example + ", verdict: met}]"))).isEmpty();
    assertThat(schema("spec").validate(json(example + "}]"))).isNotEmpty();
    assertThat(schema("spec").validate(json(example + ", findings: {A: good}}]"))).isNotEmpty();
  }
}
