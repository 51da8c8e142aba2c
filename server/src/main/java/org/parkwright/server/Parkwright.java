package org.parkwright.server;

import org.parkwright.server.account.command.AccountCommand;
import org.parkwright.server.command.AssessCommand;
import org.parkwright.server.command.Engine;
import org.parkwright.server.command.PlainSpeech;
import org.parkwright.server.command.RehearseCommand;
import org.parkwright.server.command.SystemsCommand;
import org.parkwright.server.command.WorkbookCommand;
import org.parkwright.server.history.command.BackupCommand;
import org.parkwright.server.history.command.RestoreCommand;
import org.parkwright.server.history.command.VerifyCommand;
import org.parkwright.server.intake.command.ImportCommand;
import org.parkwright.server.task.RemindCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The `parkwright` command: one subcommand per verb of the platform.
///
/// Exit codes are the same for all: 0 done, 1 done or refused with findings about the input (they
/// are listed), 2 called in a wrong way. Only `serve` loads Spring; `account`, `remind`,
/// `verify`, `backup` and `restore` open a database without it.
@Command(
    name = "parkwright",
    description = "Know a park, measure it against any index system, see the gaps.",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Parkwright.Version.class,
    usageHelpAutoWidth = true,
    subcommands = {
      ServeCommand.class,
      AccountCommand.class,
      RemindCommand.class,
      SystemsCommand.class,
      WorkbookCommand.class,
      AssessCommand.class,
      ImportCommand.class,
      VerifyCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      RehearseCommand.class,
      HelpCommand.class
    })
public final class Parkwright {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where a fault arose, for a report to the developers.")
  private boolean debug;

  private Parkwright() {}

  /// Runs one command and ends with its exit code; a server that was started keeps the process.
  public static void main(String[] args) {
    int code = commandLine().execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /// The command with its subcommands and its manner of refusing.
  public static CommandLine commandLine() {
    Parkwright parkwright = new Parkwright();
    CommandLine line = new CommandLine(parkwright);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(PlainSpeech::refuse);
    line.setExecutionExceptionHandler(
        (fault, at, parsed) -> PlainSpeech.explain(fault, at, parkwright.debug));
    return line;
  }

  /// The version of the build, as the jar's manifest says it.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Parkwright " + Engine.version()};
    }
  }
}
