package org.parkwright.server.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parkwright.app.atlas.ImportReport;
import org.parkwright.app.atlas.ReportText;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.domain.park.claim.ValueWords;
import org.parkwright.formats.fault.FaultyFileException;
import org.parkwright.formats.mapping.Mapping;
import org.parkwright.formats.mapping.RowRule;
import org.parkwright.formats.mapping.apply.Problem;
import org.parkwright.formats.mapping.propose.Choice;
import org.parkwright.formats.source.UnreadableFileException;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.server.account.People;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.store.Database;
import org.parkwright.store.atlas.Job;
import org.parkwright.store.atlas.Run;
import org.parkwright.store.atlas.RunTable;

/// Files on their way into the atlas, in a reader's words.
final class ImportViews {
  private static final int ENTRIES = 10;
  private static final int NEEDED = 20;
  private final Database database;
  private final Drafts drafts;
  private final Topics topics;
  private final People people;

  ImportViews(Database database, Drafts drafts, Topics topics, People people) {
    this.database = database;
    this.drafts = drafts;
    this.topics = topics;
    this.people = people;
  }

  ImportsView list(String country, int from, int most, String wrong, Frame frame) {
    String address = ImportPages.address(country);
    List<Job> jobs = database.read(at -> at.jobs().newest(country, from, most + 1));
    List<Link> pages = new ArrayList<>();
    if (from > 0) {
      pages.add(new Link(address + "?from=" + Math.max(0, from - most), frame.t("imports.newer")));
    }
    if (jobs.size() > most) {
      pages.add(new Link(address + "?from=" + (from + most), frame.t("imports.older")));
    }
    return new ImportsView(
        frame.country(country),
        address,
        "/countries/" + country,
        (int) (long) database.read(at -> at.likenesses().openCount(country + "/")),
        MatchPages.address(country),
        wrong,
        jobs.stream().limit(most).map(job -> line(job, address, frame)).toList(),
        pages);
  }

  private ImportsView.Line line(Job job, String address, Frame frame) {
    ImportReport report = ReportText.read(job.outcome());
    return new ImportsView.Line(
        new Link(address + "/" + job.number(), job.fileName()),
        state(job, frame),
        frame.date(job.made()),
        people.shown(job.author(), frame.texts()),
        job.state() == Job.State.DONE
            ? frame.t(
                "imports.did",
                (int) report.parks(),
                (int) report.firms(),
                (int) report.claims())
            : "");
  }

  private String state(Job job, Frame frame) {
    boolean undone =
        job.state() == Job.State.DONE
            && database
                .read(at -> at.runs().find(job.number()))
                .filter(run -> run.undone().isPresent())
                .isPresent();
    return frame.t(
        "imports.state." + (undone ? "undone" : job.state().name().toLowerCase(Locale.ROOT)));
  }

  /// @param wrong why what was asked for was not done
  ImportView one(Job job, List<String> wrong, Frame frame) {
    Optional<Run> run = database.read(at -> at.runs().find(job.number()));
    ImportReport report = ReportText.read(job.outcome());
    List<String> errors = new ArrayList<>(wrong);
    report.errors().forEach(error -> errors.add(error.in(frame.texts())));
    List<ImportView.Problem> problems =
        new ArrayList<>(report.problems().stream().map(p -> problem(p, frame)).toList());
    Optional<ImportView.Draft> draft = Optional.empty();
    if (job.state() == Job.State.DRAFT) {
      try {
        Drafts.Preview preview = drafts.preview(job);
        preview.applied().problems().forEach(problem -> problems.add(problem(problem, frame)));
        draft = Optional.of(draft(preview, frame));
      } catch (FaultyFileException faulty) {
        faulty.faults().forEach(fault -> errors.add(fault.toString()));
      } catch (UnreadableFileException unreadable) {
        unreadable.issues().forEach(issue -> errors.add(issue.in(frame.texts())));
      }
    }
    boolean undoable = run.filter(r -> r.undone().isEmpty()).isPresent();
    return new ImportView(
        job.fileName(),
        ImportPages.address(job.country()) + "/" + job.number(),
        new Link(ImportPages.address(job.country()), frame.t("imports.title")),
        state(job, frame),
        job.state() == Job.State.WAITING || job.state() == Job.State.RUNNING,
        facts(job, report, run, frame),
        problems,
        errors,
        draft,
        undoable,
        undoable
            ? needed(database.read(at -> at.runs().dependents(job.number())), frame)
            : List.of(),
        report.open() > 0 && undoable
            ? Optional.of(
                new Link(
                    MatchPages.address(job.country()),
                    frame.t("imports.decide", (int) report.open())))
            : Optional.empty());
  }

  List<String> needed(List<RunTable.Dependent> dependents, Frame frame) {
    return dependents.stream()
        .limit(NEEDED)
        .map(
            one ->
                switch (one.kind()) {
                  case LATER_IMPORT -> frame.t("imports.needed.import", one.what());
                  case RECORDED_BY_PEOPLE -> frame.t("imports.needed.park", one.what());
                })
        .toList();
  }

  private List<ImportView.Fact> facts(
      Job job, ImportReport report, Optional<Run> run, Frame frame) {
    List<ImportView.Fact> facts = new ArrayList<>();
    fact(facts, "imports.number", Long.toString(job.number()), frame);
    fact(facts, "imports.who", people.shown(job.author(), frame.texts()), frame);
    fact(facts, "imports.when", frame.date(job.made()), frame);
    fact(facts, "imports.sha256", job.sha256(), frame);
    if (job.state() == Job.State.RUNNING || job.isOver()) {
      fact(facts, "imports.rows", frame.numbers().of(job.rows()), frame);
    }
    if (job.state() == Job.State.DONE || job.state() == Job.State.UNCHANGED) {
      Map<String, Long> counts = new java.util.LinkedHashMap<>();
      counts.put("accepted", report.rowsAccepted());
      counts.put("parks", report.parks());
      counts.put("firms", report.firms());
      counts.put("changed", report.changed());
      counts.put("unchanged", report.unchanged());
      counts.put("claims", report.claims());
      counts.put("tenancies", report.tenancies());
      counts.put("linked", report.linked());
      counts.put("open", report.open());
      counts.put("unresolved", report.unresolved());
      counts.put("repeated", report.repeated());
      counts.put("foreign", report.foreign());
      counts.forEach(
          (name, count) -> {
            if (count > 0) {
              fact(facts, "imports.count." + name, frame.numbers().of(count), frame);
            }
          });
    }
    run.flatMap(Run::undone)
        .ifPresent(
            undone -> {
              fact(facts, "imports.undone", frame.date(undone.at()), frame);
              fact(facts, "imports.undone.by", people.shown(undone.by(), frame.texts()), frame);
              if (!undone.why().isEmpty()) {
                fact(facts, "imports.undone.why", undone.why(), frame);
              }
            });
    return facts;
  }

  private static void fact(List<ImportView.Fact> facts, String key, String value, Frame frame) {
    facts.add(new ImportView.Fact(frame.t(key), value));
  }

  private static ImportView.Problem problem(ImportReport.Problem problem, Frame frame) {
    return new ImportView.Problem(
        problem.label().in(frame.texts()),
        frame.numbers().of(problem.count()),
        problem.todo().in(frame.texts()),
        problem.examples().stream()
            .map(one -> example(one.place(), one.found(), one.expected(), frame))
            .toList());
  }

  private static ImportView.Problem problem(Problem problem, Frame frame) {
    return new ImportView.Problem(
        problem.label().in(frame.texts()),
        frame.numbers().of(problem.count()),
        problem.todo().in(frame.texts()),
        problem.examples().stream().map(one -> one.in(frame.texts())).toList());
  }

  private static String example(String place, Phrase found, Phrase expected, Frame frame) {
    String what = expected.in(frame.texts());
    return what.isEmpty()
        ? frame.t("problem.at", place, found.in(frame.texts()))
        : frame.t("issue.found", place, found.in(frame.texts()), what);
  }

  private ImportView.Draft draft(Drafts.Preview preview, Frame frame) {
    Mapping mapping = preview.mapping();
    List<ImportView.Column> columns = new ArrayList<>();
    for (String column : preview.columns()) {
      Choice choice = preview.choices().get(column);
      columns.add(
          new ImportView.Column(
              columns.size(),
              column,
              String.join(" · ", preview.samples().getOrDefault(column, List.of())),
              MappingForm.use(mapping, column),
              MappingForm.unit(mapping, column),
              mapping.key().columns().contains(column),
              choice == null ? "" : choice.reason().in(frame.texts())));
    }
    return new ImportView.Draft(
        mapping.origin().id(),
        mapping.origin().citation().title(),
        mapping.origin().citation().address(),
        mapping.origin().citation().date(),
        mapping.rows() instanceof RowRule.Always(Entry.Subject subject)
            && subject == Entry.Subject.FIRM,
        !(mapping.rows() instanceof RowRule.Always),
        uses(columns, frame),
        columns,
        preview.entries().stream().limit(ENTRIES).map(entry -> shown(entry, frame)).toList(),
        frame.t(
            "imports.preview.counted",
            (int) preview.applied().rowsRead(),
            (int) preview.applied().rowsAccepted()),
        !preview.entries().isEmpty());
  }

  private List<ImportView.Group> uses(List<ImportView.Column> columns, Frame frame) {
    List<ImportView.Group> groups = new ArrayList<>();
    List<ImportView.Use> first = new ArrayList<>();
    for (String language : List.of("en", "zh", "fr", "es", "ar", "ru")) {
      first.add(
          new ImportView.Use(
              MappingForm.NAME + language,
              frame.t(
                  "imports.use.name",
                  Locale.forLanguageTag(language).getDisplayLanguage(frame.texts().locale()))));
    }
    first.add(new ImportView.Use(MappingForm.LATITUDE, frame.t("imports.use.latitude")));
    first.add(new ImportView.Use(MappingForm.LONGITUDE, frame.t("imports.use.longitude")));
    first.add(new ImportView.Use(MappingForm.PLACE, frame.t("imports.use.place")));
    first.add(new ImportView.Use(MappingForm.WITHIN, frame.t("imports.use.within")));
    groups.add(new ImportView.Group(frame.t("imports.use.row"), first));
    for (String heading : Topics.HEADINGS) {
      groups.add(
          new ImportView.Group(
              frame.t("heading." + heading),
              topics.under(heading).stream().map(topic -> use(topic, frame)).toList()));
    }
    // What the list does not have stays as it is: names in other languages, topics of one's own.
    List<String> listed =
        groups.stream().flatMap(g -> g.uses().stream()).map(ImportView.Use::code).toList();
    List<ImportView.Use> own =
        columns.stream()
            .map(ImportView.Column::use)
            .filter(use -> !use.isEmpty() && !listed.contains(use))
            .distinct()
            .map(use -> new ImportView.Use(use, use))
            .toList();
    if (!own.isEmpty()) {
      groups.add(new ImportView.Group(frame.t("imports.use.own"), own));
    }
    return groups;
  }

  private static ImportView.Use use(Topic topic, Frame frame) {
    String unit =
        topic.kind() instanceof Topic.Kind.Measure(String u, double least, double most)
                && !u.equals("1")
            ? " (" + u + ")"
            : "";
    return new ImportView.Use(topic.code(), topic.names().in(frame.texts()) + unit);
  }

  private ImportView.Shown shown(Entry entry, Frame frame) {
    return new ImportView.Shown(
        frame.numbers().of(entry.row()),
        entry.names().in(frame.texts()),
        frame.country(entry.country()),
        entry.claims().stream().map(claim -> said(claim, frame)).toList());
  }

  private String said(Claim claim, Frame frame) {
    String name =
        topics
            .find(claim.topic())
            .map(topic -> topic.names().in(frame.texts()))
            .orElse(claim.topic());
    return frame.t("imports.said", name, ValueWords.of(claim.value(), frame.texts()));
  }
}
