package org.parkwright.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.mapping.Mapping;
import org.parkwright.formats.mapping.apply.Applied;
import org.parkwright.formats.mapping.apply.Applying;
import org.parkwright.formats.mapping.propose.Choice;
import org.parkwright.formats.mapping.propose.MappingProposal;
import org.parkwright.formats.mapping.yaml.MappingYaml;
import org.parkwright.formats.source.ReadAs;
import org.parkwright.formats.source.Reading;
import org.parkwright.formats.source.SourceFile;
import org.parkwright.formats.source.SourceTable;
import org.parkwright.formats.source.UnreadableFileException;

/// Tries an import: what a file would bring, with every problem, and nothing is kept. Where no
/// mapping is given, one is proposed. Needs neither server nor database.
public final class TryImport {
  private static final int SHOWN = 5;
  private final List<Topic> topics;

  /// @param catalog whose dictionary of topics counts
  public TryImport(Catalog catalog) {
    this.topics = catalog.topics().topics();
  }

  /// What came of it.
  public sealed interface Outcome {

    /// The file was read to its end.
    ///
    /// @param reading how it was read
    /// @param mapping the one that was given or proposed
    /// @param choices why a proposed mapping is as it is; none when one was given
    /// @param applied rows and problems
    /// @param first the first entries
    record Tried(
        Reading reading, Mapping mapping, List<Choice> choices, Applied applied, List<Entry> first)
        implements Outcome {
      public Tried {
        choices = List.copyOf(choices);
        first = List.copyOf(first);
      }
    }

    /// No rows can be read from the file.
    record Unreadable(List<Issue> issues) implements Outcome {
      public Unreadable {
        issues = List.copyOf(issues);
      }
    }

    /// The mapping has faults.
    record Faulty(List<Fault> faults) implements Outcome {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }

    /// No mapping was given, and the file has no column that can be a name.
    record Nameless(Reading reading, List<String> columns) implements Outcome {
      public Nameless {
        columns = List.copyOf(columns);
      }
    }
  }

  /// Tries a file.
  ///
  /// @param mapping file of a mapping; empty to have one proposed
  public Outcome of(Path file, Optional<Path> mapping) {
    try {
      return mapping.isPresent() ? given(file, mapping.get()) : proposed(file);
    } catch (UnreadableFileException unreadable) {
      return new Outcome.Unreadable(unreadable.issues());
    }
  }

  private Outcome given(Path file, Path mapping) {
    return switch (MappingYaml.read(mapping, topics)) {
      case Loaded.Faulty<Mapping> faulty -> new Outcome.Faulty(faulty.faults());
      case Loaded.Whole<Mapping> whole -> {
        SourceTable table = SourceFile.open(file, whole.value().reading().readAs());
        yield tried(file, table, whole.value(), List.of());
      }
    };
  }

  private Outcome proposed(Path file) {
    SourceTable table = SourceFile.open(file, ReadAs.found());
    Optional<MappingProposal> proposal = MappingProposal.of(table, topics, name(file));
    return proposal.isPresent()
        ? tried(file, table, proposal.get().mapping(), proposal.get().choices())
        : new Outcome.Nameless(table.reading(), table.columns());
  }

  private Outcome tried(Path file, SourceTable table, Mapping mapping, List<Choice> choices) {
    List<Entry> first = new ArrayList<>();
    Applied applied =
        Applying.to(
            name(file),
            table,
            mapping,
            topics,
            entry -> {
              if (first.size() < SHOWN) {
                first.add(entry);
              }
              return true;
            });
    return new Outcome.Tried(table.reading(), mapping, choices, applied, first);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
