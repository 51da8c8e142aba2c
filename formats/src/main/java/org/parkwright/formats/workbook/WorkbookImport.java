package org.parkwright.formats.workbook;

import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.park.ParkId;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.Severity;
import org.parkwright.formats.workbook.layout.Stamp;
import org.parkwright.formats.workbook.layout.SystemRef;
import org.parkwright.formats.workbook.tables.Draft;
import org.parkwright.formats.workbook.tables.HeldRow;
import org.parkwright.kernel.period.Period;

/// What a workbook said: figures of the good rows, and every problem.
///
/// A row with an error, or with a number that can be read in two ways, gives no figure; its
/// content is kept in `held`, so that nothing that somebody typed is lost.
///
/// @param parkName name of the park; empty when the file is no assessment workbook
/// @param park address of the park; nothing when it could not be read, then there are no figures
/// @param period assessed period
/// @param systems index systems that the workbook was made for
/// @param observations figures; author and time are the reader's, but for figures that were
///     filled in when the workbook was made and have not been touched
/// @param rosters lists of members
/// @param preferences choices among rival sources
/// @param issues everything wrong or doubtful, by sheet, row and column
/// @param held rows that gave no figure
public record WorkbookImport(
    String parkName,
    Optional<ParkId> park,
    Optional<Period> period,
    List<SystemRef> systems,
    List<Observation> observations,
    List<Roster> rosters,
    List<Preference> preferences,
    List<Issue> issues,
    List<HeldRow> held) {

  public WorkbookImport {
    systems = List.copyOf(systems);
    observations = List.copyOf(observations);
    rosters = List.copyOf(rosters);
    preferences = List.copyOf(preferences);
    issues = List.copyOf(issues);
    held = List.copyOf(held);
  }

  static WorkbookImport of(Draft draft) {
    Optional<Stamp> stamp = draft.stamp();
    return new WorkbookImport(
        stamp.map(Stamp::parkName).orElse(""),
        stamp.map(Stamp::park),
        stamp.map(Stamp::period),
        stamp.map(Stamp::systems).orElse(List.of()),
        draft.observations(),
        draft.rosters(),
        draft.preferences(),
        draft.issues(),
        draft.held());
  }

  /// The issues of one severity.
  public List<Issue> issues(Severity severity) {
    return issues.stream().filter(issue -> issue.severity() == severity).toList();
  }

  /// Whether anything is wrong.
  public boolean hasErrors() {
    return !issues(Severity.ERROR).isEmpty();
  }
}
