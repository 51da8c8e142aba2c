package org.parkwright.server.account.command;

import java.io.PrintWriter;
import org.parkwright.app.KeepAccounts;
import org.parkwright.domain.people.Grant;
import org.parkwright.store.Database;
import org.parkwright.store.people.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `account grant` and `account revoke`.
final class RoleCommands {
  private RoleCommands() {}

  /// `account grant LOGIN "ROLE TERRITORY"`.
  @Command(name = "grant", description = "Give somebody a role in a territory.")
  static final class Give extends Work {
    @Parameters(index = "0", paramLabel = "LOGIN", description = "Login name.")
    private String login = "";

    @Parameters(
        index = "1",
        paramLabel = "ROLE",
        description = "Role and territory, as \"reviewer vn\" or \"steward *\".")
    private String role = "";

    @Override
    void work(Database database, KeepAccounts keep, PrintWriter out) {
      Grant grant = grant(role);
      Account account = account(database, login);
      boolean given = keep.grant(account.id(), grant, WHO);
      out.printf(given ? "%s is %s now.%n" : "%s is %s already.%n", login, grant);
    }
  }

  /// `account revoke LOGIN "ROLE TERRITORY"`.
  @Command(name = "revoke", description = "Take a role back.")
  static final class TakeBack extends Work {
    @Parameters(index = "0", paramLabel = "LOGIN", description = "Login name.")
    private String login = "";

    @Parameters(
        index = "1",
        paramLabel = "ROLE",
        description = "Role and territory, as account list shows them.")
    private String role = "";

    @Override
    void work(Database database, KeepAccounts keep, PrintWriter out) {
      Grant grant = grant(role);
      Account account = account(database, login);
      boolean taken = keep.revoke(account.id(), grant, WHO);
      out.printf(taken ? "%s is no longer %s.%n" : "%s was not %s.%n", login, grant);
    }
  }
}
