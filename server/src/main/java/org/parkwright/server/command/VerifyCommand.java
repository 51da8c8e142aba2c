package org.parkwright.server.command;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parkwright.store.cluster.DatabaseUnavailable;
import org.parkwright.store.history.Flaw;
import org.parkwright.store.history.Head;
import org.parkwright.store.history.Verification;
import org.parkwright.store.sql.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// `parkwright verify`: whether the history is whole and the tables say what it says.
///
/// Exit codes: 0 whole, 1 broken, 2 cannot be read.
@Command(
    name = "verify",
    description =
        "Check that the history of every change is whole and that the tables say what it says.")
public final class VerifyCommand implements Callable<Integer> {
  @Mixin private Stored stored = new Stored();

  @Option(
      names = "--expect",
      paramLabel = "SEQ:HASH",
      description = "An entry that was written down earlier: nothing up to it may have changed.")
  private @Nullable String expect;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private OutputFormat format = OutputFormat.text;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Optional<Head> expected = Optional.ofNullable(expect).map(this::head);
    Verification verification;
    try {
      verification = stored.visit(database -> database.read(at -> at.history().check(expected)));
    } catch (DatabaseUnavailable | StoreException unreadable) {
      spec.commandLine().getErr().println("parkwright verify: " + unreadable.getMessage());
      return 2;
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case json -> json(verification, out);
      case text -> text(verification, out);
    }
    out.flush();
    return verification.isWhole() ? 0 : 1;
  }

  private Head head(String text) {
    try {
      return Head.of(text);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), "--expect: " + wrong.getMessage(), wrong);
    }
  }

  private static void text(Verification verification, PrintWriter out) {
    String head = verification.head().map(Head::toString).orElse("none");
    if (verification.isWhole()) {
      out.println("The history is whole.");
    } else {
      out.println("The history is BROKEN:");
      verification.flaws().forEach(flaw -> out.println("  " + flaw));
    }
    out.printf("Entries: %d (%d erased)%n", verification.entries(), verification.erased());
    out.println("Head:    " + head);
    if (verification.isWhole() && verification.head().isPresent()) {
      out.println("Write the head down elsewhere; later check with --expect that it still holds.");
    }
  }

  private static void json(Verification verification, PrintWriter out) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeBooleanProperty("whole", verification.isWhole());
      json.writeNumberProperty("entries", verification.entries());
      json.writeNumberProperty("erased", verification.erased());
      json.writeStringProperty("head", verification.head().map(Head::toString).orElse(""));
      json.writeArrayPropertyStart("flaws");
      for (Flaw flaw : verification.flaws()) {
        json.writeStartObject();
        json.writeStringProperty("kind", flaw.kind().name());
        json.writeNumberProperty("entry", flaw.seq());
        json.writeStringProperty("where", flaw.where());
        json.writeStringProperty("says", flaw.toString());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println();
  }
}
