package org.parkwright.server.task;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parkwright.catalog.Catalog;
import org.parkwright.server.account.Outside;
import org.parkwright.server.account.reset.MailServer;
import org.parkwright.server.account.reset.Post;
import org.parkwright.server.history.command.Stored;
import org.parkwright.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `parkwright remind`: letters to those for whom something waits.
///
/// Exit codes: 0 all sent, 1 some could not be sent, 2 called in a wrong way.
@Command(
    name = "remind",
    description =
        "Write to everybody for whom something waits, beside a running server or without.")
public final class RemindCommand implements Callable<Integer> {
  @Mixin private Stored stored = new Stored();

  @Option(
      names = "--address",
      paramLabel = "URL",
      defaultValue = "${env:PARKWRIGHT_ADDRESS}",
      description = "Where people reach the server, as https://parks.example.org; for the links.")
  private @Nullable String address;

  @Option(
      names = "--mail",
      paramLabel = "URL",
      defaultValue = "${env:PARKWRIGHT_MAIL}",
      description = {
        "Send through smtp://USER:PASSWORD@HOST:PORT?from=ADDRESS or smtps://…; better as",
        "PARKWRIGHT_MAIL, because of the password."
      })
  private @Nullable String mail;

  @Option(
      names = "--every",
      paramLabel = "DAYS",
      defaultValue = "" + Reminders.DAYS,
      description = "At most one letter in so many days to a person (default: ${DEFAULT-VALUE}).")
  private int days;

  @Option(names = "--dry-run", description = "Print the letters, and send and remember nothing.")
  private boolean dryRun;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (days < 1 || days > Reminders.MOST_DAYS) {
      throw wrong("--every is %d; expected 1 to %d days".formatted(days, Reminders.MOST_DAYS));
    }
    Outside outside = outside();
    String links =
        outside
            .address()
            .orElseThrow(
                () ->
                    wrong(
                        "letters hold links to the server, so --address is needed, as"
                            + " https://parks.example.org"));
    if (!dryRun && outside.mail().isEmpty()) {
      throw wrong(
          "letters need a mail server: --mail smtp://USER:PASSWORD@HOST:PORT?from=ADDRESS;"
              + " --dry-run only prints them");
    }
    return stored.visit(database -> remind(database, links, outside.mail()));
  }

  private Outside outside() {
    try {
      return new Outside(
          given(address),
          Optional.empty(),
          given(mail).map(MailServer::of),
          Optional.empty(),
          false);
    } catch (IllegalArgumentException unreadable) {
      throw wrong(String.valueOf(unreadable.getMessage()));
    }
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).filter(value -> !value.isBlank());
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int remind(Database database, String links, Optional<MailServer> mail) {
    PrintWriter out = spec.commandLine().getOut();
    Reminders reminders =
        new Reminders(database, Catalog.bundled(), links, days, Clock.systemUTC());
    if (dryRun || mail.isEmpty()) {
      List<Reminder> due = reminders.due();
      due.forEach(
          letter ->
              out.printf(
                  "To: %s%nSubject: %s%n%n%s%n",
                  letter.person().mail(), letter.subject(), letter.text()));
      out.printf("%d letters would be sent.%n", due.size());
      out.flush();
      return 0;
    }
    Reminders.Sent done = reminders.send(new Post(mail.get()));
    done.sent().forEach(letter -> out.printf("%s\t%d%n", letter.person().login(), letter.tasks()));
    done.failed().forEach(letter -> out.printf("%s\tnot sent%n", letter.person().login()));
    out.printf("%d letters sent, %d not sent.%n", done.sent().size(), done.failed().size());
    out.flush();
    return done.failed().isEmpty() ? 0 : 1;
  }
}
