package org.parkwright.server.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parkwright.app.ListSystems;
import org.parkwright.catalog.Catalog;
import org.parkwright.catalog.UnknownSystemException;
import org.parkwright.formats.fault.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parkwright systems`: which index systems there are; with an id, what one asks, row by row.
@Command(
    name = "systems",
    description = "List the index systems, or show one row by row with how sure each row is.")
public final class SystemsCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "ID[@VERSION]",
      description = "Show this system; without a version its newest.")
  private @Nullable String cited;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private OutputFormat format = OutputFormat.text;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    ListSystems systems = new ListSystems(Catalog.bundled());
    PrintWriter out = spec.commandLine().getOut();
    if (cited == null) {
      List<ListSystems.Listing> all = systems.all();
      switch (format) {
        case json -> SystemsJson.list(all, out);
        case text -> SystemsText.list(all, out);
      }
    } else {
      ListSystems.Listing one = named(systems, cited);
      switch (format) {
        case json -> SystemsJson.one(one, out);
        case text -> SystemsText.one(one, out);
      }
    }
    out.flush();
    List<Fault> faults = cited == null ? systems.faults() : List.of();
    faults.forEach(spec.commandLine().getErr()::println);
    return faults.isEmpty() ? 0 : 1;
  }

  private ListSystems.Listing named(ListSystems systems, String id) {
    try {
      return systems.one(id);
    } catch (UnknownSystemException unknown) {
      throw new ParameterException(spec.commandLine(), unknown.getMessage(), unknown);
    }
  }
}
