package org.parkwright.server.intake.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parkwright.app.TryImport;
import org.parkwright.app.TryImport.Outcome;
import org.parkwright.catalog.Catalog;
import org.parkwright.formats.mapping.yaml.MappingText;
import org.parkwright.render.text.Texts;
import org.parkwright.server.command.Language;
import org.parkwright.server.command.OutputFormat;
import org.parkwright.server.history.command.Stored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parkwright import`: a file of parks or firms, read by a mapping.
@Command(
    name = "import",
    description = {
      "Bring a file of parks or firms (CSV, XLSX, GeoJSON, shapefile, packed or not) into the"
          + " atlas by a mapping.",
      "Without --mapping --dry-run proposes one. With --dry-run nothing is kept, and neither a server nor"
          + " a database is needed. A file that says nothing new changes nothing.",
      "Ends with 1 when rows were refused or the file or mapping cannot be read; what is wrong is"
          + " listed."
    })
public final class ImportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "0..1", description = "The file.")
  private Path file = Path.of("");

  @Option(
      names = "--mapping",
      paramLabel = "M.yaml",
      description = "How its rows are read; docs/guide/import.md explains the format.")
  private @Nullable Path mapping;

  @Option(names = "--dry-run", description = "Only show what would come of it, with every problem.")
  private boolean dryRun;

  @Option(
      names = "--write-mapping",
      paramLabel = "M.yaml",
      description = "Write the mapping that was used, to be corrected and used again.")
  private @Nullable Path written;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private OutputFormat format = OutputFormat.text;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the problems: en, zh, fr, es, ar or ru (default: en).")
  private String language = "en";

  @Option(names = "--list", description = "List what was imported.")
  private boolean list;

  @Option(
      names = "--undo",
      paramLabel = "NUMBER",
      description = "Undo an import as a whole; --list tells its number.")
  private long undo;

  @Mixin private Stored stored = new Stored();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Texts texts = Language.texts(language, spec);
    Bringing bringing =
        new Bringing(stored, texts, spec.commandLine().getOut(), spec.commandLine().getErr());
    if (list) {
      return bringing.list();
    }
    if (undo > 0) {
      return bringing.undo(undo);
    }
    if (!Files.isRegularFile(file)) {
      throw wrong("there is no file " + file);
    }
    if (mapping != null && !Files.isRegularFile(mapping)) {
      throw wrong("--mapping: there is no file " + mapping);
    }
    if (written != null && Files.exists(written)) {
      throw wrong("--write-mapping is " + written + ", which is there already");
    }
    if (dryRun) {
      return tried(texts);
    }
    if (mapping == null) {
      throw wrong(
          "--mapping is missing; have one proposed with --dry-run --write-mapping M.yaml, look at"
              + " it, and give it here");
    }
    return bringing.bring(file, Files.readString(mapping));
  }

  private int tried(Texts texts) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Outcome outcome = new TryImport(Catalog.bundled()).of(file, Optional.ofNullable(mapping));
    switch (outcome) {
      case Outcome.Tried tried -> {
        String name = String.valueOf(file.getFileName());
        switch (format) {
          case json -> TrialJson.print(tried, name, texts, out);
          case text -> TrialText.print(tried, Optional.ofNullable(mapping), texts, out);
        }
        out.flush();
        keep(tried, texts, err);
        return tried.applied().rowsRefused() > 0 ? 1 : 0;
      }
      case Outcome.Unreadable unreadable ->
          unreadable.issues().forEach(issue -> err.println(issue.in(texts)));
      case Outcome.Faulty faulty -> faulty.faults().forEach(err::println);
      case Outcome.Nameless nameless -> err.println(texts.say("trial.no_table"));
    }
    err.flush();
    return 1;
  }

  private void keep(Outcome.Tried tried, Texts texts, PrintWriter err) throws IOException {
    if (written != null) {
      try {
        Files.writeString(written, MappingText.of(tried.mapping()), StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException meanwhile) {
        throw wrong("--write-mapping is " + written + ", which is there already");
      }
      err.println(texts.say("trial.mapping_written", written));
      err.flush();
    }
  }

  private ParameterException wrong(String said) {
    return new ParameterException(spec.commandLine(), said);
  }
}
