package org.parkwright.store.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parkwright.kernel.document.Phrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Phrases as JSON: a text as a string, a message as `{"say": key, "parts": […]}`. So a reason that
/// was found once can be told in any language later.
public final class PhraseText {
  private static final JsonMapper JSON = JsonMapper.shared();

  private PhraseText() {}

  /// Phrases as JSON; one that is neither message nor text is kept as the text that it prints.
  public static String of(List<? extends Phrase> phrases) {
    return JSON.writeValueAsString(phrases.stream().map(PhraseText::tree).toList());
  }

  /// Texts by name as a JSON object.
  static String of(Map<String, String> texts) {
    return JSON.writeValueAsString(texts);
  }

  private static Object tree(Object part) {
    return switch (part) {
      case Phrase.Text text -> text.text();
      case Phrase.Said said -> {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("say", said.key());
        tree.put("parts", said.parts().stream().map(PhraseText::tree).toList());
        yield tree;
      }
      case Integer number -> number;
      default -> part.toString();
    };
  }

  /// Reads what [#of] wrote.
  public static List<Phrase> read(String json) {
    List<Phrase> phrases = new ArrayList<>();
    for (JsonNode node : JSON.readTree(json)) {
      phrases.add(node.isObject() ? said(node) : Phrase.text(node.asString()));
    }
    return phrases;
  }

  private static Phrase said(JsonNode node) {
    List<Object> parts = new ArrayList<>();
    for (JsonNode part : node.get("parts")) {
      parts.add(part.isObject() ? said(part) : part.isInt() ? part.asInt() : part.asString());
    }
    return Phrase.of(node.get("say").asString(), parts.toArray());
  }
}
