package org.parkwright.server;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The `parkwright` command.
@Command(
    name = "parkwright",
    mixinStandardHelpOptions = true,
    subcommands = {ServeCommand.class})
public final class Parkwright {
  private Parkwright() {}

  /// Runs one command and ends with its exit code.
  public static void main(String[] args) {
    int code = new CommandLine(new Parkwright()).execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }
}
