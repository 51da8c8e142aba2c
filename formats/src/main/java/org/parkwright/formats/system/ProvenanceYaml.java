package org.parkwright.formats.system;

import java.util.List;
import java.util.Optional;
import org.parkwright.domain.index.Provenance;
import org.parkwright.formats.yaml.YamlMap;

/// Reads how sure a row is: its `mark`, `source` and `note`. A row that claims to have been
/// checked or read somewhere names where.
final class ProvenanceYaml {
  static final List<String> KEYS = List.of("mark", "source", "note");

  private ProvenanceYaml() {}

  static Optional<Provenance> read(YamlMap map) {
    Optional<Provenance.Mark> mark =
        map.need("mark", "verified, secondary or recalled")
            .flatMap(place -> place.oneOf(Provenance.Mark.class));
    Optional<String> source = optional(map, "source");
    Optional<String> note = optional(map, "note");
    if (mark.isEmpty() || source.isEmpty() || note.isEmpty()) {
      return Optional.empty();
    }
    if (mark.get() != Provenance.Mark.RECALLED && source.get().isEmpty()) {
      map.missing("source", "the text that the row was checked against or read in");
      return Optional.empty();
    }
    return Optional.of(new Provenance(mark.get(), source.get(), note.get()));
  }

  private static Optional<String> optional(YamlMap map, String key) {
    return map.find(key).map(place -> place.anyText()).orElse(Optional.of(""));
  }
}
