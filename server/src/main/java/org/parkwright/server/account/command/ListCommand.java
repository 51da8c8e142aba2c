package org.parkwright.server.account.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.parkwright.app.KeepAccounts;
import org.parkwright.domain.people.Grant;
import org.parkwright.store.Database;
import org.parkwright.store.people.Account;
import picocli.CommandLine.Command;

/// `account list`: all accounts with their roles, one a line.
@Command(name = "list", description = "List the accounts: number, login, state, name, roles.")
final class ListCommand extends Work {
  @Override
  void work(Database database, KeepAccounts keep, PrintWriter out) {
    List<String> lines =
        database.read(
            t ->
                t.accounts().all().stream()
                    .map(one -> line(one, t.grants().of(one.id())))
                    .toList());
    lines.forEach(out::println);
    if (lines.isEmpty()) {
      out.println("No account yet; ./parkwright account add LOGIN --role \"administrator *\"");
    }
  }

  private static String line(Account one, List<Grant> grants) {
    return String.join(
        "\t",
        one.id(),
        one.person().map(Account.Person::login).orElse("-"),
        one.ended().isPresent() ? "ended" : "in use",
        one.person().map(Account.Person::name).orElse("former user"),
        grants.stream().map(Grant::toString).collect(Collectors.joining(", ")));
  }
}
