package org.parkwright.server.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parkwright.formats.result.AssessmentJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The description of calls: what springdoc reads from the classes, completed by what holds for all
/// calls: names as bodies have them, errors, who may call, words for the parts of addresses.
final class OpenApi {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String[]> PARTS =
      Map.of(
          "country", new String[] {"Two lower-case letters, ISO 3166-1 alpha-2.", "xx"},
          "name", new String[] {"Short name of the park.", "lantern-bay"},
          "tenant", new String[] {"Short name of the firm.", "anchor-cables"},
          "period", new String[] {"2025, 2025-H1, 2025-Q3 or 2025-03; years 0001 to 9999.", "2025"},
          "step", new String[] {"submit, return, approve, lock or reopen.", "submit"},
          "system", new String[] {"Id of an index system.", "eip-2017"},
          "variable", new String[] {"Code of a variable.", "water.fresh"});
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "NewFigures",
          "{\"figures\":[{\"variable\":\"water.fresh\",\"value\":910000,\"unit\":\"m³\","
              + "\"grade\":\"measured\",\"source\":{\"title\":\"Water ledger\"}}]}",
          "NewWithdrawal",
          "{\"figure\":12,\"reason\":\"Meter 4 was read twice.\"}",
          "NewStep",
          "{\"comment\":\"Which meter?\"}",
          "NewComment",
          "{\"kind\":\"question\",\"text\":\"Which meter?\",\"variable\":\"water.fresh\"}",
          "NewAsk",
          "{\"variables\":[\"water.fresh\"],\"note\":\"For the yearly report\",\"days\":7}",
          "AskToEnd",
          "{\"ask\":12}",
          "NewFirm",
          "{\"name\":\"Quay Foundry\",\"sector\":\"metal\"}",
          "NewTaking",
          "{\"variables\":[\"energy.industry\"],\"list\":true}");
  private static final List<String> READING =
      List.of("400", "401", "403", "404", "406", "429", "503");
  private static final List<String> WRITING =
      List.of("400", "401", "403", "404", "406", "409", "413", "415", "422", "429", "503");
  private final ObjectNode document;

  private OpenApi(ObjectNode document) {
    this.document = document;
  }

  /// The whole document, indented, its parts in a fixed order.
  static String of(String springdoc) throws Exception {
    OpenApi api = new OpenApi((ObjectNode) JSON.readTree(springdoc));
    api.head();
    api.schemas();
    api.operations();
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sorted(api.document, true))
        + "\n";
  }

  private void head() {
    ObjectNode info = document.putObject("info");
    info.put("title", "Parkwright");
    info.put("version", "1");
    info.put(
        "description",
        "Parks, their figures, reviews and assessments by program. Reading what is public needs no"
            + " token; everything else needs one, sent as Authorization: Bearer …, whose scopes"
            + " and person allow it. Names come in the language that Accept-Language likes best"
            + " among en, zh, fr, es, ar and ru. Errors are problem details (RFC 9457). A part of a"
            + " path is written plainly: no letter, digit or point behind %. Bodies have up to"
            + " 2 MB and 20 levels, texts up to 20,000 characters; names that are not described"
            + " here are refused.");
    info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
    document.remove("servers");
    document.putArray("servers").addObject().put("url", "/");
    ObjectNode token = components().withObject("/securitySchemes").putObject("token");
    token.put("type", "http").put("scheme", "bearer");
    token.put(
        "description",
        "A token of a person, made on the page /account, with the scopes read, write, review or"
            + " manage and an end.");
    ArrayNode security = document.putArray("security");
    security.addObject();
    security.addObject().putArray("token");
  }

  private ObjectNode components() {
    return document.withObject("/components");
  }

  private void schemas() throws Exception {
    ObjectNode schemas = components().withObject("/schemas");
    for (Class<?> type : bodies()) {
      Schema said = type.getAnnotation(Schema.class);
      String name = said == null || said.name().isEmpty() ? type.getSimpleName() : said.name();
      if (name.equals("Given")) {
        ObjectNode given = schemas.putObject(name);
        given.putArray("type").add("number").add("string");
        given.put("description", said == null ? "" : said.description());
      } else if (schemas.get(name) instanceof ObjectNode drawn) {
        asWritten(drawn, type);
      } else if (name.equals("Problem") || name.equals("Fault")) {
        problem(schemas.putObject(name), type);
      }
    }
    assessment(schemas);
  }

  /// All records that bodies are made of.
  private static List<Class<?>> bodies() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.parkwright.server.api")
            .stream()
            .filter(JavaClass::isRecord)
            .map(JavaClass::reflect)
            .filter(type -> type.isAnnotationPresent(Schema.class))
            .toList();
  }

  /// Names in small letters with `_`; what is not optional is required; nothing else is there.
  private static void asWritten(ObjectNode schema, Class<?> type) {
    ObjectNode drawn = (ObjectNode) schema.get("properties");
    ObjectNode properties = JSON.createObjectNode();
    ArrayNode required = JSON.createArrayNode();
    for (RecordComponent part : type.getRecordComponents()) {
      properties.set(snake(part.getName()), drawn.get(part.getName()));
      if (!part.getType().equals(Optional.class)) {
        required.add(snake(part.getName()));
      }
    }
    schema.put("type", "object");
    schema.set("properties", properties);
    schema.set("required", required);
    schema.put("additionalProperties", false);
  }

  /// Problem details are written by the guards as well, which springdoc does not see.
  private static void problem(ObjectNode schema, Class<?> type) throws Exception {
    schema.put("type", "object");
    schema.put("description", type.getAnnotation(Schema.class).description());
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (RecordComponent part : type.getRecordComponents()) {
      Schema said = type.getDeclaredField(part.getName()).getAnnotation(Schema.class);
      ObjectNode property = properties.putObject(part.getName());
      if (part.getType().equals(List.class)) {
        property.put("type", "array");
        property.put("description", "All that is wrong, a hundred at most.");
        property.putObject("items").put("$ref", "#/components/schemas/Fault");
        continue;
      }
      property.put("type", part.getType().equals(int.class) ? "integer" : "string");
      if (said != null && !said.description().isEmpty()) {
        property.put("description", said.description());
      }
      if (said != null && !said.example().isEmpty()) {
        property.putArray("examples").add(said.example());
      }
      required.add(part.getName());
    }
  }

  /// The schema of assessment files, with its parts as schemas of this document.
  private void assessment(ObjectNode schemas) throws Exception {
    try (InputStream file = AssessmentJson.class.getResourceAsStream("assessment.schema.json")) {
      String text =
          new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
              .replace("#/$defs/", "#/components/schemas/Assessment_");
      ObjectNode schema = (ObjectNode) JSON.readTree(text);
      schema.remove("$schema");
      JsonNode parts = schema.remove("$defs");
      parts
          .propertyStream()
          .forEach(part -> schemas.set("Assessment_" + part.getKey(), part.getValue()));
      schemas.set("Assessment", schema);
    }
  }

  private void operations() {
    document
        .get("paths")
        .propertyStream()
        .forEach(
            path ->
                path.getValue()
                    .propertyStream()
                    .forEach(
                        operation ->
                            operation(operation.getKey(), (ObjectNode) operation.getValue())));
  }

  private static void operation(String method, ObjectNode operation) {
    boolean writes = !method.equals("get");
    if (writes) {
      operation.putArray("security").addObject().putArray("token");
    }
    for (JsonNode parameter : operation.path("parameters")) {
      String[] said = PARTS.get(parameter.path("name").asString());
      if (said != null && parameter.path("in").asString().equals("path")) {
        ((ObjectNode) parameter).put("description", said[0]).put("example", said[1]);
      }
    }
    JsonNode body = operation.at("/requestBody/content/application~1json");
    if (body instanceof ObjectNode content) {
      String name = content.at("/schema/$ref").asString().replaceAll(".*/", "");
      content.set("example", JSON.readTree(EXAMPLES.getOrDefault(name, "{}")));
    }
    if (!writes) {
      ObjectNode language = operation.withArray("/parameters").addObject();
      language.put("name", "Accept-Language").put("in", "header").put("required", false);
      language.put("description", "Languages of names and messages.").put("example", "fr");
      language.putObject("schema").put("type", "string");
    }
    ObjectNode responses = (ObjectNode) operation.get("responses");
    for (String status : writes ? WRITING : READING) {
      ObjectNode response = responses.putObject(status);
      response.put("description", DescriptionTest.WORDS.say("call.status." + status) + ".");
      response
          .putObject("content")
          .putObject("application/problem+json")
          .putObject("schema")
          .put("$ref", "#/components/schemas/Problem");
    }
  }

  /// Paths, statuses and schemas by name; what is inside them as it was said.
  private static JsonNode sorted(JsonNode node, boolean top) {
    if (node instanceof ArrayNode list) {
      ArrayNode all = JSON.createArrayNode();
      list.forEach(one -> all.add(sorted(one, false)));
      return all;
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    ObjectNode all = JSON.createObjectNode();
    Map<String, JsonNode> parts = new TreeMap<>();
    object
        .propertyStream()
        .forEach(part -> parts.put(part.getKey(), sorted(part.getValue(), false)));
    if (top) {
      List.of("openapi", "info", "servers", "security", "tags", "paths", "components").stream()
          .filter(parts::containsKey)
          .forEach(name -> all.set(name, parts.remove(name)));
    }
    parts.forEach(all::set);
    return all;
  }

  private static String snake(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
  }
}
