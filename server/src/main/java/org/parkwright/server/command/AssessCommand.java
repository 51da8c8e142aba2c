package org.parkwright.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parkwright.app.AssessPark;
import org.parkwright.app.WriteReports;
import org.parkwright.catalog.Catalog;
import org.parkwright.catalog.UnknownSystemException;
import org.parkwright.domain.assess.Recipe;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.Severity;
import org.parkwright.render.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parkwright assess`: a filled workbook in, the scorecard out.
@Command(
    name = "assess",
    description = {
      "Read a filled workbook, print the scorecard, and write report.html, report.pdf,"
          + " report.xlsx and assessment.json.",
      "Ends with 1 when the workbook has faults; they are listed, and nothing is computed"
          + " unless the good rows are accepted."
    })
public final class AssessCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.xlsx", description = "The filled workbook.")
  private Path workbook = Path.of("");

  @Option(
      names = "--system",
      split = ",",
      paramLabel = "ID[@VERSION]",
      description = "Index system; several are allowed (default: those the workbook asks for).")
  private List<String> systems = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the reports; made when it is not there.")
  private Path out = Path.of("");

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Start of the random numbers; the same seed gives the same ranges.")
  private long seed = Recipe.DEFAULT.seed();

  @Option(
      names = "--draws",
      paramLabel = "N",
      description = "How often the ranges of known values are drawn, 1 to 100000.")
  private int draws = Recipe.DEFAULT.draws();

  @Option(
      names = "--accept-good-rows",
      description = "Assess although some rows are faulty; those count as unanswered.")
  private boolean acceptGoodRows;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of reports and problems: en, zh, fr, es, ar or ru (default: en).")
  private String language = "en";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(workbook)) {
      throw wrong("there is no file " + workbook);
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw wrong("--out is " + out + ", which is a file; expected a folder");
    }
    Texts texts = Language.texts(language, spec);
    Catalog catalog = Catalog.bundled();
    AssessPark.Outcome outcome = assess(new AssessPark(catalog));
    PrintWriter err = spec.commandLine().getErr();
    outcome.issues().forEach(issue -> err.println(issue.in(texts)));
    err.flush();
    return switch (outcome) {
      case AssessPark.Refused refused -> refused(refused);
      case AssessPark.Assessed assessed -> written(assessed, catalog.dictionary(), texts);
    };
  }

  private AssessPark.Outcome assess(AssessPark park) throws IOException {
    try {
      return park.of(workbook, systems, recipe(), acceptGoodRows);
    } catch (UnknownSystemException unknown) {
      throw wrong("--system: " + unknown.getMessage());
    }
  }

  private Recipe recipe() {
    try {
      return new Recipe(seed, draws);
    } catch (IllegalArgumentException outside) {
      throw wrong("--draws: " + outside.getMessage());
    }
  }

  private int refused(AssessPark.Refused refused) {
    PrintWriter err = spec.commandLine().getErr();
    err.printf(
        "parkwright assess: nothing was computed: %s.%n",
        refused.readable()
            ? counted(refused) + ". Mend them, or add --accept-good-rows to assess what can be read"
            : workbook + " cannot be read as an assessment workbook");
    return 1;
  }

  private int written(AssessPark.Assessed assessed, Dictionary dictionary, Texts texts)
      throws IOException {
    PrintWriter to = spec.commandLine().getOut();
    ScorecardText.print(assessed.scorecard(), dictionary, assessed.park(), texts, to);
    List<Path> files =
        WriteReports.into(
            out, assessed.scorecard(), dictionary, assessed.park(), Engine.version(), texts);
    to.println();
    files.forEach(file -> to.println(file));
    to.flush();
    if (faulty(assessed)) {
      spec.commandLine()
          .getErr()
          .printf("parkwright assess: only the good rows count: %s.%n", counted(assessed));
      return 1;
    }
    return 0;
  }

  private static boolean faulty(AssessPark.Outcome outcome) {
    return errors(outcome) > 0 || outcome.held() > 0;
  }

  private static String counted(AssessPark.Outcome outcome) {
    return "%d errors; %d rows give no figure".formatted(errors(outcome), outcome.held());
  }

  private static long errors(AssessPark.Outcome outcome) {
    return outcome.issues().stream().filter(AssessCommand::isError).count();
  }

  private static boolean isError(Issue issue) {
    return issue.severity() == Severity.ERROR;
  }

  private ParameterException wrong(String said) {
    return new ParameterException(spec.commandLine(), said);
  }
}
