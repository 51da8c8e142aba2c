package org.parkwright.formats.source.map;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The `crs` member of GeoJSON as it was before RFC 7946: a name such as
/// `urn:ogc:def:crs:EPSG::27572` or, older still, a code of EPSG.
final class CrsMember {
  private CrsMember() {}

  /// The name; empty when the member has none. The parser stands on the start of the object, and
  /// afterwards on its end.
  static String read(JsonParser json) {
    String name = "";
    for (int depth = 1; depth > 0; ) {
      JsonToken token = json.nextToken();
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token.isScalarValue()
          && depth == 2
          && ("name".equals(json.currentName()) || "code".equals(json.currentName()))) {
        name = token.isNumeric() ? "EPSG:" + json.getString() : json.getString();
      }
    }
    return name;
  }
}
