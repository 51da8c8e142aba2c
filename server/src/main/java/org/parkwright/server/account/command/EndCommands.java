package org.parkwright.server.account.command;

import java.io.PrintWriter;
import java.time.Clock;
import org.parkwright.app.KeepAccounts;
import org.parkwright.server.account.second.SecondFactor;
import org.parkwright.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `account end`, `account reopen`, `account second-off` and `account erase`.
final class EndCommands {
  private EndCommands() {}

  /// `account end LOGIN`.
  @Command(
      name = "end",
      description = "End an account: nobody signs in with it; sessions and tokens end.")
  static final class End extends Work {
    @Parameters(paramLabel = "LOGIN", description = "Login name.")
    private String login = "";

    @Override
    void work(Database database, KeepAccounts keep, PrintWriter out) {
      keep.end(account(database, login).id(), WHO);
      out.println(login + " is ended.");
    }
  }

  /// `account reopen LOGIN`.
  @Command(name = "reopen", description = "Open an ended account again.")
  static final class Reopen extends Work {
    @Parameters(paramLabel = "LOGIN", description = "Login name.")
    private String login = "";

    @Override
    void work(Database database, KeepAccounts keep, PrintWriter out) {
      keep.reopen(account(database, login).id(), WHO);
      out.println(login + " can be used again.");
    }
  }

  /// `account second-off LOGIN`.
  @Command(
      name = "second-off",
      description = "Switch somebody's second factor off, when telephone and codes are lost.")
  static final class SecondOff extends Work {
    @Parameters(paramLabel = "LOGIN", description = "Login name.")
    private String login = "";

    @Override
    void work(Database database, KeepAccounts keep, PrintWriter out) {
      String account = account(database, login).id();
      new SecondFactor(database, Clock.systemUTC()).off(account, WHO);
      out.println(login + " signs in without a second factor now.");
    }
  }

  /// `account erase LOGIN`.
  @Command(
      name = "erase",
      description = {
        "Erase a person for good: name, login, mail, password, sessions, tokens.",
        "What they recorded stays, by its number in the history."
      })
  static final class Erase extends Work {
    @Parameters(paramLabel = "LOGIN", description = "Login name.")
    private String login = "";

    @Override
    void work(Database database, KeepAccounts keep, PrintWriter out) {
      String account = account(database, login).id();
      keep.erase(account, WHO);
      out.printf("%s is erased; in the history it stays as %s.%n", login, account);
    }
  }
}
