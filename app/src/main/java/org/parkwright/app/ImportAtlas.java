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
import org.parkwright.app.atlas.AtlasFile;
import org.parkwright.app.atlas.ImportReport;
import org.parkwright.app.atlas.Intake;
import org.parkwright.app.atlas.ReportText;
import org.parkwright.app.atlas.Tally;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.formats.fault.FaultyFileException;
import org.parkwright.formats.mapping.Mapping;
import org.parkwright.formats.mapping.apply.Applied;
import org.parkwright.formats.mapping.apply.Applying;
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
/// says nothing new changes nothing. All is written in one transaction, which dies with its program;
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
  /// @param country whose parks the person may import, ISO 3166-1 alpha-2, lower case; `xx` for all
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
    Job job = database.read(at -> at.jobs().find(number)).orElseThrow();
    if (job.isOver() || job.state() == Job.State.DRAFT) {
      return job;
    }
    try {
      database.unrecorded(at -> at.jobs().take(number) ? work(at, job) : Boolean.FALSE);
    } catch (CancellationException stopped) {
      end(number, Job.State.CANCELLED, ImportReport.of(List.of()));
    } catch (UnreadableFileException unreadable) {
      end(number, Job.State.FAILED, ImportReport.of(unreadable.issues()));
    } catch (FaultyFileException faulty) {
      end(
          number,
          Job.State.FAILED,
          ImportReport.of(
              faulty.faults().stream().map(f -> Phrase.text(f.toString())).toList()));
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
    return database.read(at -> at.jobs().find(number)).orElseThrow();
  }

  private void end(long number, Job.State state, ImportReport report) {
    database.unrecorded(
        at -> {
          at.jobs().end(number, state, ReportText.of(report), 0, clock.instant());
          return Boolean.TRUE;
        });
  }
}
