package org.parkwright.formats.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.formats.mapping.apply.Applied;
import org.parkwright.formats.mapping.apply.Applying;
import org.parkwright.formats.mapping.apply.Problem;
import org.parkwright.formats.mapping.apply.ProblemKind;
import org.parkwright.formats.mapping.propose.MappingProposal;
import org.parkwright.formats.mapping.yaml.MappingYaml;
import org.parkwright.formats.source.ReadAs;
import org.parkwright.formats.source.SourceFile;
import org.parkwright.formats.source.SourceTable;

/// A file read by a mapping, given or proposed, with what came of it.
record Trial(
    Mapping mapping, Optional<MappingProposal> proposal, Applied applied, List<Entry> entries) {

  /// A file on disk by a mapping's text.
  static Trial of(Path file, String yaml) {
    return of(file, mapping(yaml));
  }

  /// A mapping from its text.
  static Mapping mapping(String yaml) {
    return MappingYaml.read(
            new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
            "mapping.yaml",
            AtlasTopics.ALL)
        .orThrow();
  }

  static Trial of(Path file, Mapping mapping) {
    return of(SourceFile.open(file, mapping.reading().readAs()), file, mapping, Optional.empty());
  }

  /// A file on disk by whatever is proposed for it.
  static Trial proposed(Path file) {
    SourceTable table = SourceFile.open(file, ReadAs.found());
    String name = String.valueOf(file.getFileName());
    MappingProposal proposal = MappingProposal.of(table, AtlasTopics.ALL, name).orElseThrow();
    return of(table, file, proposal.mapping(), Optional.of(proposal));
  }

  private static Trial of(
      SourceTable table, Path file, Mapping mapping, Optional<MappingProposal> proposal) {
    List<Entry> entries = new ArrayList<>();
    Applied applied =
        Applying.to(
            String.valueOf(file.getFileName()), table, mapping, AtlasTopics.ALL, entries::add);
    return new Trial(mapping, proposal, applied, List.copyOf(entries));
  }

  /// A file with this text.
  static Path file(Path folder, String name, String text, Charset encoding) {
    try {
      return Files.write(folder.resolve(name), text.getBytes(encoding));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// How often each kind of problem happened, without the columns that are not mapped.
  Map<ProblemKind, Long> counts() {
    Map<ProblemKind, Long> counts = new EnumMap<>(ProblemKind.class);
    applied.problems().forEach(problem -> counts.put(problem.kind(), problem.count()));
    counts.remove(ProblemKind.COLUMN_NOT_MAPPED);
    counts.remove(ProblemKind.ENCODING_GUESSED);
    return counts;
  }

  Problem problem(ProblemKind kind) {
    return applied.problems().stream()
        .filter(problem -> problem.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  Entry entry(String name) {
    return entries.stream()
        .filter(entry -> entry.names().byLanguage().containsValue(name))
        .findFirst()
        .orElseThrow();
  }

  /// What an entry claims about a topic.
  static List<Value> claimed(Entry entry, String topic) {
    return entry.claims().stream().filter(c -> c.topic().equals(topic)).map(Claim::value).toList();
  }

  /// What an entry claims about a topic, in a short form; empty when nothing.
  static String said(Entry entry, String topic) {
    return String.join(" | ", claimed(entry, topic).stream().map(Trial::said).toList());
  }

  private static String said(Value value) {
    return switch (value) {
      case Value.Words words -> words.text();
      case Value.Amount amount -> amount.quantity().toString();
      case Value.Truth truth -> truth.holds() ? "yes" : "no";
      case Value.Codes codes -> codes.scheme() + " " + String.join(",", codes.codes());
      case Value.State state -> state.status().name();
      case Value.Day day -> day.date();
      case Value.Point point -> point.place().latitude() + "," + point.place().longitude();
      case Value.Outline outline -> "outline of " + outline.shape().corners();
    };
  }
}
