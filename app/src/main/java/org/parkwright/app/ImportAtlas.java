package org.parkwright.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.parkwright.app.atlas.ImportReport;
import org.parkwright.app.atlas.Intake;
import org.parkwright.app.atlas.ReportText;
import org.parkwright.app.atlas.Tally;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.formats.fault.FaultyFileException;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.mapping.Mapping;
import org.parkwright.formats.mapping.apply.Applied;
import org.parkwright.formats.mapping.apply.Applying;
import org.parkwright.formats.mapping.yaml.MappingYaml;
import org.parkwright.formats.source.SourceFile;
import org.parkwright.formats.source.SourceTable;
import org.parkwright.formats.source.UnreadableFileException;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.Transaction;
import org.parkwright.store.atlas.Job;
import org.parkwright.store.atlas.RunRows;

/// Brings a file into the atlas by a mapping: as a whole, or not at all.
///
/// A row that came before is known by its key and source; what it says anew is added. A file that
/// says nothing new changes nothing. All is written in one transaction, which dies with its
// program;
/// whoever finds the job afterwards begins anew, so that nothing is there twice.
public final class ImportAtlas {
  private static final int ROWS_PER_LOOK = 2000;

  private final Database database;
  private final Catalog catalog;
  private final Clock clock;

  public ImportAtlas(Database database, Catalog catalog, Clock clock) {
    this.database = database;
    this.catalog = catalog;
    this.clock = clock;
  }

  /// Keeps a file until it is told to go.
  ///
  /// @param name as the person named the file
  /// @param mapping as YAML
  /// @param country whose parks the person may import, ISO 3166-1 alpha-2, lower case; `*` for all
  /// @return the number of the job, and of the import that it becomes
  /// @throws IOException when the file cannot be read
  public long keep(Path file, String name, String mapping, String country, String author)
      throws IOException {
    String sha256 = sha256(file);
    try (InputStream bytes = Files.newInputStream(file)) {
      long size = Files.size(file);
      return database.unrecorded(
          at ->
              at.jobs()
                  .draft(name, sha256, size, bytes, mapping, country, author, clock.instant()));
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
        Files.copy(file, out);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /// Does a job that was told to go, or that a program died over.
  ///
  /// @return how it stands afterwards; unchanged when another program is at it, or it is over
  public Job run(long number) {
    Job job = job(number);
    if (job.isOver() || job.state() == Job.State.DRAFT) {
      return job;
    }
    try {
      database.unrecorded(at -> at.jobs().take(number) && work(at, number));
    } catch (CancellationException stopped) {
      end(number, Job.State.CANCELLED, List.of());
    } catch (UnreadableFileException unreadable) {
      end(
          number,
          Job.State.FAILED,
          unreadable.issues().stream()
              .map(
                  issue ->
                      Phrase.of(
                          "issue.found",
                          Phrase.text(issue.place().toString()),
                          issue.found(),
                          issue.expected()))
              .toList());
    } catch (FaultyFileException faulty) {
      end(
          number,
          Job.State.FAILED,
          faulty.faults().stream().map(fault -> Phrase.text(fault.toString())).toList());
    }
    return job(number);
  }

  /// Ends a job that went wrong for a reason that is not its file's: the log says which.
  public void broke(long number) {
    end(number, Job.State.FAILED, List.of(Phrase.of("import.broke")));
  }

  private Job job(long number) {
    return database.read(at -> at.jobs().find(number)).orElseThrow();
  }

  private void end(long number, Job.State state, List<? extends Phrase> errors) {
    String report = ReportText.of(ImportReport.failed(errors));
    database.unrecorded(
        at -> {
          at.jobs().end(number, state, report, job(number).rows(), clock.instant());
          return Boolean.TRUE;
        });
  }

  private boolean work(Transaction at, long number) {
    // A program that dies lets go of the job before anybody has seen that it was done.
    Job job = job(number);
    if (job.isOver()) {
      return false;
    }
    look(number, 0);
    at.jobs().alone();
    try {
      Path file = Files.createTempFile("parkwright-import", "");
      try {
        fetch(at, job, file);
        intake(at, job, file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
    return true;
  }

  /// Another connection tells others how far it is, and is told to stop.
  private void look(long number, long rows) {
    if (!database.unrecorded(at -> at.jobs().progress(number, rows))) {
      throw new CancellationException();
    }
  }

  private static void fetch(Transaction at, Job job, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      if (at.jobs().bytes(job.number(), out) != job.size()) {
        throw new UnreadableFileException(
            new Issue(
                IssueKind.DAMAGED_FILE,
                Place.file(),
                Phrase.text(job.fileName()),
                Phrase.of("import.bytes_gone"),
                Phrase.text("")));
      }
    }
  }

  private void intake(Transaction at, Job job, Path file) {
    List<Topic> topics = catalog.topics().topics();
    Mapping mapping =
        MappingYaml.read(
                new ByteArrayInputStream(job.mapping().getBytes(StandardCharsets.UTF_8)),
                "mapping.yaml",
                topics)
            .orThrow();
    SourceTable table = SourceFile.open(file, mapping.reading().readAs());
    RunRows rows = at.rows(job.number(), mapping.origin().id());
    Intake intake = new Intake(job, rows, at.surroundings(job.number()));
    long[] taken = {0};
    Applied applied =
        Applying.to(
            job.fileName(),
            table,
            mapping,
            topics,
            entry -> {
              intake.take(entry);
              if (++taken[0] % ROWS_PER_LOOK == 0) {
                look(job.number(), taken[0]);
              }
              return true;
            });
    Tally tally = intake.end();
    look(job.number(), taken[0]);
    String report = ReportText.of(ReportText.of(applied, tally));
    Job.State state = tally.changes() ? Job.State.DONE : Job.State.UNCHANGED;
    if (tally.changes()) {
      at.sign(Signature.of(job.author()).because("import " + job.number()));
      rows.end(job, report, clock.instant());
    }
    at.jobs().end(job.number(), state, report, applied.rowsRead(), clock.instant());
  }
}
