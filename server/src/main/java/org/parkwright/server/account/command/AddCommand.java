package org.parkwright.server.account.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.parkwright.app.KeepAccounts;
import org.parkwright.domain.people.Grant;
import org.parkwright.server.account.sign.PasswordHashes;
import org.parkwright.store.Database;
import org.parkwright.store.people.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `account add LOGIN`: makes an account; a password comes from the standard input or by a link.
@Command(
    name = "add",
    description = {
      "Make an account.",
      "Without --password it prints a link with which the person sets a password, once."
    })
final class AddCommand extends Work {
  @Parameters(paramLabel = "LOGIN", description = "Login name.")
  private String login = "";

  @Option(names = "--name", paramLabel = "NAME", description = "How others see the person.")
  private String name = "";

  @Option(names = "--mail", paramLabel = "ADDRESS", description = "Mail address.")
  private String mail = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "Role and territory, as \"contributor vn/hiep-phuoc\"; may be repeated.")
  private List<String> roles = List.of();

  @Option(
      names = "--password",
      description = "Ask for a password, or read it from the standard input.")
  private boolean password;

  @Override
  void work(Database database, KeepAccounts keep, PrintWriter out) {
    List<Grant> grants = roles.stream().map(this::grant).toList();
    Account.Person person;
    try {
      person = new Account.Person(login, name.isBlank() ? login : name, mail, "en");
    } catch (IllegalArgumentException refused) {
      throw wrong(String.valueOf(refused.getMessage()), refused);
    }
    Optional<String> hash =
        password
            ? Optional.of(new PasswordHashes(false).of(TypedPassword.read(person)))
            : Optional.empty();
    String account = keep.make(person, grants, hash, WHO);
    out.printf("Made %s, %s in the history.%n", person.login(), account);
    if (hash.isEmpty()) {
      PasswordCommand.tellLink(keep, account, out);
    }
  }
}
