package org.parkwright.formats.source.map;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// A JSON value as the text of a cell: texts and numbers as written, nothing for `null`, lists and
/// objects in JSON.
final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /// The text; the parser stands on the value's first token, and afterwards on its last.
  ///
  /// @throws StreamConstraintsException when it would become longer than `most`
  static String of(JsonParser json, int most) {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return "";
    }
    if (token.isScalarValue()) {
      return json.getString();
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      int depth = 0;
      do {
        out.copyCurrentEvent(json);
        depth += json.currentToken().isStructStart() ? 1 : 0;
        depth -= json.currentToken().isStructEnd() ? 1 : 0;
        if (text.getBuffer().length() > most) {
          throw new StreamConstraintsException("a value of more than " + most + " characters");
        }
        if (depth > 0) {
          json.nextToken();
        }
      } while (depth > 0);
    }
    return text.toString();
  }
}
