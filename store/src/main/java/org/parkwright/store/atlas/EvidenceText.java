package org.parkwright.store.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parkwright.domain.park.match.Evidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What speaks for and against two records being one park, as JSON, to be told in any language
/// later.
final class EvidenceText {
  private static final JsonMapper JSON = JsonMapper.shared();

  private EvidenceText() {}

  static String of(List<Evidence> evidence) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Evidence one : evidence) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("kind", one.kind());
      tree.put("parts", one.parts());
      tree.put("bits", one.bits());
      all.add(tree);
    }
    return JSON.writeValueAsString(all);
  }

  /// Reads what [#of] wrote.
  static List<Evidence> read(String json) {
    List<Evidence> all = new ArrayList<>();
    for (JsonNode one : JSON.readTree(json)) {
      List<Object> parts = new ArrayList<>();
      for (JsonNode part : one.get("parts")) {
        parts.add(
            part.isInt() ? part.asInt() : part.isNumber() ? part.asDouble() : part.asString());
      }
      all.add(
          new Evidence(
              Evidence.Kind.valueOf(one.get("kind").asString()),
              parts,
              one.get("bits").asDouble()));
    }
    return all;
  }
}
