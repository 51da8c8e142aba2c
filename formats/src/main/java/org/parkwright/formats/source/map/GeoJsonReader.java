package org.parkwright.formats.source.map;

import java.io.Reader;
import java.util.function.Predicate;
import org.parkwright.formats.source.SourceLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads the features of a GeoJSON text one by one: of a collection, of several objects one after
/// the other (a line each), a single feature or geometry, or a plain list of objects, whose members
/// are then taken for properties.
final class GeoJsonReader {
  private static final int DEEPEST = 100;

  private final JsonParser json;
  private final SourceLimits limits;
  private final boolean geometries;
  private Predicate<Feature> visitor = feature -> true;
  private String crs = "";
  private String kind = "";
  private long count;
  private boolean more = true;

  /// @param geometries whether geometries are wanted; else they are skipped
  GeoJsonReader(Reader text, SourceLimits limits, boolean geometries) {
    this.json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(limits.cellChars())
                    .maxDocumentLength(limits.unpackedBytes())
                    .build())
            .build()
            .createParser(ObjectReadContext.empty(), text);
    this.limits = limits;
    this.geometries = geometries;
  }

  /// Name of the coordinate system that the file gives; empty when it gives none. Known once all
  /// has been read.
  String crs() {
    return crs;
  }

  /// The `type` of the last object at the root.
  String kind() {
    return kind;
  }

  /// Reads on while the visitor wants more.
  ///
  /// @throws tools.jackson.core.JacksonException when the text is not JSON
  void read(Predicate<Feature> wanted) {
    this.visitor = wanted;
    for (JsonToken token = json.nextToken(); token != null && more; token = json.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        object(true);
      } else if (token == JsonToken.START_ARRAY) {
        features();
      }
    }
  }

  private void features() {
    while (more && json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        object(false);
      } else {
        json.skipChildren();
        emit(new FeatureDraft());
      }
    }
  }

  /// A feature, a collection, a bare geometry or any object: known at its end only, since members
  /// come in any order.
  private void object(boolean root) {
    FeatureDraft draft = new FeatureDraft();
    boolean collection = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (root && name.equals("features") && value == JsonToken.START_ARRAY) {
        collection = true;
        features();
        if (!more) {
          return;
        }
      } else if (root && name.equals("crs") && value == JsonToken.START_OBJECT) {
        crs = CrsMember.read(json);
      } else {
        draft.member(name, json, limits, geometries);
      }
    }
    kind = root ? draft.type() : kind;
    if (!collection && !draft.type().endsWith("Collection") || draft.isGeometry()) {
      emit(draft);
    }
  }

  private void emit(FeatureDraft draft) {
    more = visitor.test(draft.done(++count));
  }
}
