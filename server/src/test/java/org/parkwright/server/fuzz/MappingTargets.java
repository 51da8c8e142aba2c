package org.parkwright.server.fuzz;

import static org.parkwright.server.fuzz.Target.require;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.mapping.Mapping;
import org.parkwright.formats.mapping.apply.Applied;
import org.parkwright.formats.mapping.apply.Applying;
import org.parkwright.formats.mapping.apply.Problem;
import org.parkwright.formats.mapping.apply.ProblemKind;
import org.parkwright.formats.mapping.propose.MappingProposal;
import org.parkwright.formats.mapping.yaml.MappingText;
import org.parkwright.formats.mapping.yaml.MappingYaml;
import org.parkwright.formats.source.ReadAs;
import org.parkwright.formats.source.SourceFile;
import org.parkwright.formats.source.SourceLimits;
import org.parkwright.formats.source.SourceTable;
import org.parkwright.formats.source.UnreadableFileException;
import org.parkwright.server.output.Hostile;

/// Files of others, and the mappings by which they are read.
final class MappingTargets {

  /// Loaded only by targets that need it.
  static final class Dictionary {
    static final List<Topic> TOPICS = Catalog.bundled().topics().topics();

    private Dictionary() {}
  }

  private MappingTargets() {}

  static List<Target> all() {
    return List.of(
        FileTargets.file(
            "mapping-yaml",
            in -> MappingYaml.read(in, "f", Dictionary.TOPICS),
            MappingTargets::writtenAndReadAgain,
            "mapping.yaml"),
        new Target(
            "foreign-list",
            () -> List.of(FileTargets.seed("zones.csv"), FileTargets.seed("observations.csv")),
            MappingTargets::tried));
  }

  private static void writtenAndReadAgain(Mapping mapping) {
    String text = MappingText.of(mapping);
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    Loaded<Mapping> again = MappingYaml.read(in, "again", Dictionary.TOPICS);
    require(again.problems().isEmpty(), "a mapping that was written", again.problems());
    require(again.orThrow().equals(mapping), mapping + " written", again.orThrow());
  }

  private static void tried(byte[] bytes) {
    try {
      Path file = Files.createTempFile("parkwright-fuzz", ".list");
      try {
        Files.write(file, bytes);
        SourceTable table = SourceFile.open(file, ReadAs.found(), SourceLimits.UPLOAD);
        Optional<MappingProposal> proposal =
            MappingProposal.of(table, Dictionary.TOPICS, "list.csv");
        proposal.ifPresent(
            p -> {
              writtenAndReadAgain(p.mapping());
              applied(table, p.mapping());
            });
      } catch (UnreadableFileException unreadable) {
        for (Issue issue : unreadable.issues()) {
          Lines.requireOne(issue.in(Hostile.ENGLISH));
        }
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  /// Every row is taken or refused with a reason, and no two entries have one key.
  private static void applied(SourceTable table, Mapping mapping) {
    Set<String> keys = new HashSet<>();
    Applied applied =
        Applying.to(
            "list.csv",
            table,
            mapping,
            Dictionary.TOPICS,
            entry -> {
              require(keys.add(entry.key()), "keys that differ", entry.key());
              return true;
            });
    long refused =
        applied.problems().stream()
            .filter(problem -> problem.kind().effect() == ProblemKind.Effect.ROW_REFUSED)
            .mapToLong(Problem::count)
            .sum();
    require(applied.rowsRefused() <= refused, "a reason for each row refused", applied);
    for (Problem problem : applied.problems()) {
      problem.examples().forEach(example -> Lines.requireOne(example.in(Hostile.ENGLISH)));
    }
  }
}
