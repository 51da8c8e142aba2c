package org.parkwright.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.assess.Recipe;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.workbook.AssessmentWorkbook;
import org.parkwright.formats.workbook.WorkbookImport;
import org.parkwright.kernel.period.Period;

/// Assesses the park that a workbook describes; nothing is stored.
///
/// The figures count as recorded when the file was last saved, so the same file gives the same
/// result on any day.
public final class AssessPark {
  private static final String AUTHOR = "workbook";

  private final Catalog catalog;

  public AssessPark(Catalog catalog) {
    this.catalog = catalog;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// Everything wrong or doubtful in the workbook.
    List<Issue> issues();

    /// How many rows gave no figure.
    int held();
  }

  /// The park was assessed, on all rows or on the good ones.
  public record Assessed(Park park, Scorecard scorecard, List<Issue> issues, int held)
      implements Outcome {
    public Assessed {
      issues = List.copyOf(issues);
    }
  }

  /// Nothing was computed: the file is none that can be read, or it has faults and the good rows
  /// alone were not accepted.
  ///
  /// @param readable whether accepting the good rows would give a result
  public record Refused(boolean readable, List<Issue> issues, int held) implements Outcome {
    public Refused {
      issues = List.copyOf(issues);
    }
  }

  /// Reads and assesses.
  ///
  /// @param systems as `hj-274-2015` or `hj-274-2015@1`; empty: those that the workbook asks for
  /// @param acceptGoodRows whether to assess although some rows are faulty
  /// @throws org.parkwright.catalog.UnknownSystemException when a system is not in the catalog
  /// @throws IOException when the file cannot be read from disk
  public Outcome of(Path workbook, List<String> systems, Recipe recipe, boolean acceptGoodRows)
      throws IOException {
    List<IndexSystem> chosen = systems.stream().map(catalog::find).toList();
    Instant saved = Files.getLastModifiedTime(workbook).toInstant();
    WorkbookImport read = AssessmentWorkbook.read(workbook, catalog.dictionary(), AUTHOR, saved);
    boolean faulty = read.hasErrors() || !read.held().isEmpty();
    if (read.park().isEmpty() || read.period().isEmpty()) {
      return new Refused(false, read.issues(), read.held().size());
    }
    if (faulty && !acceptGoodRows) {
      return new Refused(true, read.issues(), read.held().size());
    }
    return assessed(read, read.park().get(), read.period().get(), chosen, recipe);
  }

  private Assessed assessed(
      WorkbookImport read, ParkId park, Period period, List<IndexSystem> chosen, Recipe recipe) {
    List<IndexSystem> systems =
        chosen.isEmpty()
            ? read.systems().stream().map(named -> catalog.find(named.toString())).toList()
            : chosen;
    Evidence evidence =
        Evidence.of(park, period, read.observations(), read.preferences(), read.rosters());
    return new Assessed(
        Park.named(park, read.parkName()),
        Scorecard.of(systems, catalog.dictionary(), evidence, recipe),
        read.issues(),
        read.held().size());
  }
}
