package org.parkwright.server.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Bodies made up from their schema: as described, with odd values in any place, or broken as JSON.
final class WildJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> BROKEN =
      List.of(
          "",
          " ",
          "{",
          "}",
          "[1,",
          "nul",
          "NaN",
          "{\"a\":1,\"a\":2}",
          "{\"figures\":[],\"figures\":[]}",
          "{\"figures\":NaN}",
          "{\"figures\":[{\"variable\":\"water.fresh\",\"value\":Infinity}]}",
          "{\"figures\":[{\"variable\":\"water.fresh\",\"value\":1e999}]}",
          "{\"figures\":[{\"variable\":\"water.fresh\",\"value\":1e99999999999}]}",
          "{\"figures\":[{\"variable\":\"\\ud800\",\"value\":1}]}",
          "{\"figures\":[{\"variable\":\"a\\u0000b\",\"value\":1}]}",
          "{\"reason\":\"\\udc00\",\"figure\":1}",
          "{\"figure\":1e400,\"reason\":\"x\"}",
          "{'a':1}",
          "{\"a\":01}",
          "// c\n{}",
          "{} {}",
          "\uFEFF{}",
          "\"text\"",
          "12",
          "[]",
          "null",
          "true",
          "{\"figures\":{}}",
          "{\"figures\":[null]}",
          "{\"figures\":[[]]}",
          "[".repeat(5000),
          "{\"a\":".repeat(500),
          "{\"a\":\"" + "x".repeat(30_000) + "\"}",
          "{\"" + "n".repeat(5000) + "\":1}",
          "{\"figures\":[" + "1,".repeat(2000) + "1]}",
          "{\"value\":" + "9".repeat(5000) + "}");

  private final Published api;
  private final Random random;

  WildJson(Published api, Random random) {
    this.api = api;
    this.random = random;
  }

  byte[] body(JsonNode schema) {
    if (random.nextInt(5) == 0) {
      String broken = BROKEN.get(random.nextInt(BROKEN.size()));
      return broken.getBytes(
          random.nextInt(12) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }
    if (random.nextInt(40) == 0) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      return noise;
    }
    return JSON.writeValueAsBytes(value(schema, random.nextInt(3) == 0 ? 0 : 8));
  }

  /// @param odd one in how many values is odd; 0: none
  private JsonNode value(JsonNode said, int odd) {
    JsonNode schema = api.resolved(said);
    if (odd > 0 && random.nextInt(odd) == 0) {
      return oddValue();
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
    }
    if (schema.has("example")) {
      return schema.get("example");
    }
    String type =
        schema.path("type").isArray()
            ? schema.path("type").get(random.nextInt(2)).asString()
            : schema.path("type").asString();
    return switch (type) {
      case "object" -> object(schema, odd);
      case "array" -> list(schema, odd);
      case "boolean" -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
      case "integer" -> JSON.getNodeFactory().numberNode(random.nextInt(100));
      case "number" -> JSON.getNodeFactory().numberNode(random.nextInt(10_000) / 4.0);
      default -> JSON.getNodeFactory().stringNode(WildCall.odd(random));
    };
  }

  private ObjectNode object(JsonNode schema, int odd) {
    ObjectNode object = JSON.createObjectNode();
    schema
        .path("properties")
        .propertyStream()
        .forEach(
            part -> {
              boolean required =
                  schema.path("required").toString().contains("\"" + part.getKey() + "\"");
              if (required ? odd == 0 || random.nextInt(12) > 0 : random.nextInt(4) == 0) {
                object.set(part.getKey(), value(part.getValue(), odd));
              }
            });
    if (odd > 0 && random.nextInt(10) == 0) {
      object.set(WildCall.odd(random), oddValue());
    }
    return object;
  }

  private ArrayNode list(JsonNode schema, int odd) {
    ArrayNode list = JSON.createArrayNode();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      list.add(value(schema.path("items"), odd));
    }
    return list;
  }

  private JsonNode oddValue() {
    return switch (random.nextInt(8)) {
      case 0 -> JSON.getNodeFactory().nullNode();
      case 1 -> JSON.getNodeFactory().booleanNode(true);
      case 2 -> JSON.getNodeFactory().numberNode(random.nextLong());
      case 3 -> JSON.getNodeFactory().numberNode(random.nextGaussian() * 1e300);
      case 4 -> JSON.createArrayNode();
      case 5 -> JSON.createObjectNode();
      default -> JSON.getNodeFactory().stringNode(WildCall.odd(random));
    };
  }
}
