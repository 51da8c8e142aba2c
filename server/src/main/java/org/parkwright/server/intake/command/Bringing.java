package org.parkwright.server.intake.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.ToIntFunction;
import org.parkwright.app.ImportAtlas;
import org.parkwright.app.UndoImport;
import org.parkwright.app.atlas.ImportReport;
import org.parkwright.app.atlas.ReportText;
import org.parkwright.catalog.Catalog;
import org.parkwright.render.text.Texts;
import org.parkwright.server.history.command.Stored;
import org.parkwright.store.Database;
import org.parkwright.store.atlas.Job;
import org.parkwright.store.atlas.Run;
import org.parkwright.store.atlas.RunTable;
import org.parkwright.store.cluster.DatabaseUnavailable;
import org.parkwright.store.sql.StoreException;

/// What `parkwright import` does with what is stored: bring a file in, list imports, undo one.
final class Bringing {
  /// The author of what a command brings in; it may import every country.
  private static final String AUTHOR = "command import";

  private static final String EVERYWHERE = "*";
  private static final int LISTED = 50;
  private static final int SHOWN = 3;

  private final Stored stored;
  private final Texts texts;
  private final PrintWriter out;
  private final PrintWriter err;

  Bringing(Stored stored, Texts texts, PrintWriter out, PrintWriter err) {
    this.stored = stored;
    this.texts = texts;
    this.out = out;
    this.err = err;
  }

  /// Brings a file in as a whole.
  ///
  /// @param mapping as YAML
  /// @return 0 when it is in, or was before; 1 when rows were left out or it failed; 2 when there
  // is
  ///     no database
  int bring(Path file, String mapping) {
    return visiting(
        database -> {
          ImportAtlas atlas = new ImportAtlas(database, Catalog.bundled(), Clock.systemUTC());
          Job job = atlas.run(told(atlas, database, file, mapping));
          ImportReport report = ReportText.read(job.outcome());
          say(job, report);
          boolean whole =
              (job.state() == Job.State.DONE || job.state() == Job.State.UNCHANGED)
                  && report.rowsAccepted() + report.repeated() == report.rowsRead();
          return whole ? 0 : 1;
        });
  }

  private static long told(ImportAtlas atlas, Database database, Path file, String mapping) {
    try {
      String name = String.valueOf(file.getFileName());
      long number = atlas.keep(file, name, mapping, EVERYWHERE, AUTHOR);
      database.unrecorded(at -> at.jobs().go(number));
      return number;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void say(Job job, ImportReport report) {
    switch (job.state()) {
      case DONE ->
          out.printf(
              "Import %d is in: %d of %d rows accepted (%d new or changed, %d as before, %d repeated).%n"
                  + "Added: %d parks, %d firms, %d claims, %d firms put into parks.%n"
                  + "Taken for a park known before: %d. Waiting for a person: %d pairs. No park found for %d texts.%n"
                  + "Undo it with: parkwright import --undo %d%n",
              job.number(),
              report.rowsAccepted(),
              report.rowsRead(),
              report.rowsAccepted() - report.unchanged(),
              report.unchanged(),
              report.repeated(),
              report.parks(),
              report.firms(),
              report.claims(),
              report.tenancies(),
              report.linked(),
              report.open(),
              report.unresolved(),
              job.number());
      case UNCHANGED ->
          out.printf(
              report.rowsAccepted() == 0
                  ? "Nothing changed: %d of %d rows could be taken.%n"
                  : "Nothing changed: all %d accepted rows of %d say what they said before.%n",
              report.rowsAccepted(),
              report.rowsRead());
      case FAILED, CANCELLED, DRAFT, WAITING, RUNNING -> {
        out.println("Nothing was imported.");
        report.errors().forEach(error -> out.println("  " + error.in(texts)));
      }
    }
    for (ImportReport.Problem problem : report.problems()) {
      out.printf("%s: %d%n", problem.label().in(texts), problem.count());
      for (ImportReport.Example example : problem.examples().stream().limit(SHOWN).toList()) {
        out.printf("  %s: %s%n", example.place(), example.found().in(texts));
      }
    }
    out.flush();
  }

  /// Lists the latest imports.
  int list() {
    return visiting(
        database -> {
          List<Run> runs = database.read(at -> at.runs().newest("", 0, LISTED));
          if (runs.isEmpty()) {
            out.println("Nothing was imported yet.");
          }
          for (Run run : runs) {
            ImportReport report = ReportText.read(run.outcome());
            out.printf(
                "%6d  %s  %s  %d rows  %s%n",
                run.number(),
                run.at(),
                run.fileName(),
                report.rowsAccepted(),
                run.undone().map(undone -> "undone " + undone.at()).orElse(""));
          }
          out.flush();
          return 0;
        });
  }

  /// Undoes an import as a whole.
  int undo(long number) {
    return visiting(
        database ->
            switch (new UndoImport(database, Clock.systemUTC()).of(number, AUTHOR, "")) {
              case UndoImport.Outcome.Undone done -> {
                out.println("Import " + number + " is undone: all is as it was before it.");
                out.flush();
                yield 0;
              }
              case UndoImport.Outcome.NotThere none -> {
                say("there is no import " + number + " that is not undone; see import --list");
                yield 1;
              }
              case UndoImport.Outcome.Needed needed -> {
                say("import " + number + " stays, because others build on it:");
                for (RunTable.Dependent by : needed.by()) {
                  say(
                      switch (by.kind()) {
                        case LATER_IMPORT -> "  import " + by.what() + ": undo that one first";
                        case RECORDED_BY_PEOPLE -> "  people recorded something at " + by.what();
                      });
                }
                yield 1;
              }
            });
  }

  private int visiting(ToIntFunction<Database> work) {
    try {
      return stored.visit(work::applyAsInt);
    } catch (DatabaseUnavailable | StoreException unreadable) {
      say(String.valueOf(unreadable.getMessage()));
      return 2;
    }
  }

  private void say(String line) {
    err.println(line.startsWith(" ") ? line : "parkwright import: " + line);
    err.flush();
  }
}
