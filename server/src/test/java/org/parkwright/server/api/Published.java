package org.parkwright.server.api;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The published description as a test reads it: what can be called, and what may come back.
final class Published {
  static final JsonMapper JSON = JsonMapper.builder().build();
  private final JsonNode document;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  Published(String document) {
    this.document = JSON.readTree(document);
  }

  /// One operation.
  record Call(String method, String path, JsonNode said) {
    Set<String> statuses() {
      return new TreeSet<>(said.path("responses").propertyNames());
    }

    List<JsonNode> parameters(String in) {
      List<JsonNode> all = new ArrayList<>();
      said.path("parameters").forEach(p -> all.add(p));
      return all.stream().filter(p -> p.path("in").asString().equals(in)).toList();
    }

    boolean takesBody() {
      return said.has("requestBody");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    document
        .path("paths")
        .propertyStream()
        .forEach(
            path ->
                path.getValue()
                    .propertyStream()
                    .forEach(
                        operation ->
                            calls.add(
                                new Call(
                                    operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                    path.getKey(),
                                    operation.getValue()))));
    return calls;
  }

  /// A schema with what it refers to in place.
  JsonNode resolved(JsonNode schema) {
    String ref = schema.path("$ref").asString("");
    return ref.isEmpty() ? schema : resolved(document.at(ref.substring(1)));
  }

  JsonNode bodyOf(Call call) {
    return call.said().at("/requestBody/content/application~1json/schema");
  }

  /// The body that the description shows for a call.
  JsonNode exampleOf(Call call) {
    return call.said().at("/requestBody/content/application~1json/example");
  }

  /// What in an answer is not as described.
  Set<String> problems(Call call, int status, String type, String body) {
    JsonNode content = call.said().path("responses").path("" + status).path("content");
    JsonNode schema = content.path(type).path("schema");
    if (schema.isMissingNode()) {
      schema = content.path("*/*").path("schema");
    }
    if (schema.isMissingNode()) {
      return Set.of("no answer " + status + " of type " + type + " is described");
    }
    return problems(schema, body);
  }

  Set<String> problems(JsonNode schema, String body) {
    return schemas
        .computeIfAbsent(schema.toString(), key -> compiled(schema))
        .validate(body, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .collect(Collectors.toSet());
  }

  private Schema compiled(JsonNode schema) {
    ObjectNode whole = (ObjectNode) schema.deepCopy();
    whole.set("components", document.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString());
  }
}
