package org.parkwright.server.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.mapping.Mapping;
import org.parkwright.formats.mapping.apply.Applied;
import org.parkwright.formats.mapping.apply.Applying;
import org.parkwright.formats.mapping.propose.Choice;
import org.parkwright.formats.mapping.propose.MappingProposal;
import org.parkwright.formats.mapping.yaml.MappingText;
import org.parkwright.formats.mapping.yaml.MappingYaml;
import org.parkwright.formats.source.ReadAs;
import org.parkwright.formats.source.Reading;
import org.parkwright.formats.source.SourceFile;
import org.parkwright.formats.source.SourceTable;
import org.parkwright.store.Database;
import org.parkwright.store.atlas.Job;

/// Files that were brought and not yet told to go: what their first rows would bring.
final class Drafts {
  /// Rows that a preview reads; the import reads all.
  static final int ROWS = 500;

  private static final int SAMPLES = 3;
  private final Database database;
  private final List<Topic> topics;

  Drafts(Database database, List<Topic> topics) {
    this.database = database;
    this.topics = topics;
  }

  /// The first rows of a file as a mapping reads them.
  ///
  /// @param columns headings
  /// @param samples the first texts of each column
  /// @param choices why a column was proposed to be used as it is, by heading
  /// @param applied rows and problems of the preview
  record Preview(
      Reading reading,
      List<String> columns,
      Map<String, List<String>> samples,
      Mapping mapping,
      Map<String, Choice> choices,
      List<Entry> entries,
      Applied applied) {}

  /// A mapping proposed for a file, as YAML; empty when no column can be a name.
  Optional<String> proposed(Path file, String name) {
    SourceTable table = SourceFile.open(file, ReadAs.found());
    return MappingProposal.of(table, topics, name).map(p -> MappingText.of(p.mapping()));
  }

  /// A mapping as YAML, read.
  Loaded<Mapping> read(String yaml) {
    return MappingYaml.read(
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "mapping.yaml", topics);
  }

  /// Looks at the first rows of a draft.
  ///
  /// @throws org.parkwright.formats.fault.FaultyFileException when the mapping has faults
  /// @throws org.parkwright.formats.source.UnreadableFileException when the file cannot be read
  Preview preview(Job job) {
    Mapping mapping = read(job.mapping()).orThrow();
    return with(
        job,
        file -> {
          SourceTable table = SourceFile.open(file, mapping.reading().readAs());
          List<Entry> entries = new ArrayList<>();
          Applied applied =
              Applying.to(
                  job.fileName(),
                  table,
                  mapping,
                  topics,
                  entry -> {
                    entries.add(entry);
                    return entries.size() < ROWS;
                  });
          Map<String, Choice> choices =
              MappingProposal.of(table, topics, job.fileName()).stream()
                  .flatMap(proposal -> proposal.choices().stream())
                  .collect(Collectors.toMap(Choice::column, c -> c, Drafts::surer));
          return new Preview(
              table.reading(),
              table.columns(),
              samples(table),
              mapping,
              choices,
              entries,
              applied);
        });
  }

  private static Choice surer(Choice one, Choice other) {
    return other.confidence() > one.confidence() ? other : one;
  }

  private static Map<String, List<String>> samples(SourceTable table) {
    Map<String, List<String>> samples =
        table.columns().stream()
            .collect(Collectors.toMap(column -> column, column -> new ArrayList<>()));
    int[] seen = {0};
    table.visit(
        row -> {
          for (int i = 0; i < table.columns().size() && i < row.cells().size(); i++) {
            List<String> texts = samples.getOrDefault(table.columns().get(i), List.of());
            String cell = row.cells().get(i);
            if (!cell.isEmpty() && texts.size() < SAMPLES && !texts.contains(cell)) {
              texts.add(cell.length() > 60 ? cell.substring(0, 60) + "…" : cell);
            }
          }
          return ++seen[0] < ROWS;
        });
    return samples;
  }

  /// Something to do with the bytes of a draft.
  interface Use<T> {
    T of(Path file) throws IOException;
  }

  private <T> T with(Job job, Use<T> use) {
    try {
      Path file = Files.createTempFile("parkwright-draft", "");
      try {
        try (OutputStream out = Files.newOutputStream(file)) {
          database.read(at -> at.jobs().bytes(job.number(), out));
        }
        return use.of(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }
}
