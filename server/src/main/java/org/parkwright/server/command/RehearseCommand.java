package org.parkwright.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parkwright rehearse`: runs every command once on an empty workbook, so that what the Java
/// runtime loads and compiles meanwhile can go into the cache that later commands begin from.
@Command(name = "rehearse", hidden = true, description = "Run every command once.")
public final class RehearseCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "Folder for what is written; made for it.")
  private Path folder = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(folder);
    Path workbook = folder.resolve("rehearsal.xlsx");
    String reports = folder.resolve("reports").toString();
    List<List<String>> commands =
        List.of(
            List.of("systems", "--format", "json"),
            List.of("systems"),
            List.of("systems", "hj-274-2015"),
            List.of("workbook", "--system=hj-274-2015", "--park=Rehearsal", "--out=" + workbook),
            List.of("assess", workbook.toString(), "--out", reports));
    CommandLine parkwright = spec.root().commandLine();
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter(), true);
    parkwright.setOut(nowhere).setErr(nowhere);
    for (List<String> command : commands) {
      parkwright.execute(command.toArray(String[]::new));
    }
    return 0;
  }
}
