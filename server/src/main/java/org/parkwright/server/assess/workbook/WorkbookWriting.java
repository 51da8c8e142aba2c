package org.parkwright.server.assess.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.Severity;
import org.parkwright.formats.workbook.WorkbookImport;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Records.Recorded;

/// Tells what a workbook brought: what was or can be saved, and every problem with its place.
final class WorkbookWriting {
  private static final int LISTED = 200;
  private final Park park;
  private final Period period;
  private final WorkbookImport read;
  private final Frame frame;

  WorkbookWriting(Park park, Period period, WorkbookImport read, Frame frame) {
    this.park = park;
    this.period = period;
    this.read = read;
    this.frame = frame;
  }

  /// The workbook is another park's.
  WorkbookView otherPark(ParkId other) {
    return view(
        park,
        period,
        frame.t("workbook.other", read.parkName(), other.toString()),
        0,
        Optional.empty(),
        List.of(),
        frame);
  }

  /// What was saved, or can be once it is accepted.
  WorkbookView page(Recorded brought, boolean open, Optional<String> hold) {
    String key;
    if (brought.size() > 0) {
      key = open ? "workbook.open" : "workbook.saved";
    } else if (read.observations().isEmpty() && read.rosters().isEmpty()) {
      key = "workbook.none";
    } else {
      key = open ? "workbook.rest" : "workbook.same";
    }
    return view(
        park,
        period,
        frame.t(key, brought.size(), period.toString(), problems(Severity.ERROR)),
        brought.size(),
        hold,
        parts(),
        frame);
  }

  /// The good rows were accepted, or came too late.
  static WorkbookView accepted(
      Park park, Period period, Optional<HeldUploads.Held> upload, Frame frame) {
    int saved = upload.map(held -> held.good().size()).orElse(0);
    return view(
        park,
        period,
        frame.t(upload.isPresent() ? "workbook.saved" : "workbook.late", saved, period.toString()),
        saved,
        Optional.empty(),
        List.of(),
        frame);
  }

  private int problems(Severity severity) {
    return read.issues(severity).size();
  }

  private List<WorkbookView.Part> parts() {
    List<WorkbookView.Part> parts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.QUESTION, Severity.WARNING)) {
      List<Issue> issues = read.issues(severity);
      if (!issues.isEmpty()) {
        parts.add(
            new WorkbookView.Part(
                frame.t("workbook." + severity, issues.size()),
                issues.stream().limit(LISTED).map(this::row).toList(),
                Math.max(0, issues.size() - LISTED)));
      }
    }
    return parts;
  }

  private WorkbookView.Row row(Issue issue) {
    List<String> where = new ArrayList<>();
    where.add(issue.sheet().isEmpty() ? frame.t("workbook.file") : issue.sheet());
    if (issue.row() > 0) {
      where.add(frame.t("workbook.row", Integer.toString(issue.row())));
    }
    if (!issue.column().isEmpty()) {
      where.add(frame.t("workbook.column", issue.column(), issue.header()).strip());
    }
    return new WorkbookView.Row(
        String.join(", ", where),
        issue.found().in(frame.texts()),
        issue.expected().in(frame.texts()),
        issue.hint().in(frame.texts()));
  }

  private static WorkbookView view(
      Park park,
      Period period,
      String headline,
      int good,
      Optional<String> hold,
      List<WorkbookView.Part> problems,
      Frame frame) {
    String base = ParkPages.address(park.id());
    String form = base + "/assess/" + period;
    return new WorkbookView(
        new Link(base, park.names().in(frame.language())),
        form,
        base + "/scorecard/" + period,
        headline,
        good,
        hold,
        form + "/workbook/accept",
        problems);
  }
}
