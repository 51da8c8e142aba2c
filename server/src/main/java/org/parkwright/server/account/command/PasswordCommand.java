package org.parkwright.server.account.command;

import java.io.PrintWriter;
import org.parkwright.app.KeepAccounts;
import org.parkwright.server.account.sign.PasswordHashes;
import org.parkwright.store.Database;
import org.parkwright.store.people.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `account password LOGIN`: sets a password, or makes a link to set one.
@Command(
    name = "password",
    description = "Ask for a new password, or read it from the standard input; ends all sessions.")
final class PasswordCommand extends Work {
  @Parameters(paramLabel = "LOGIN", description = "Login name.")
  private String login = "";

  @Option(
      names = "--link",
      description = "Print a link instead, with which the person sets a password, once.")
  private boolean link;

  @Override
  void work(Database database, KeepAccounts keep, PrintWriter out) {
    Account account = account(database, login);
    if (!account.open()) {
      throw new IllegalArgumentException(
          login + " is ended; open it again with ./parkwright account reopen " + login);
    }
    if (link) {
      tellLink(keep, account.id(), out);
    } else {
      String typed = TypedPassword.read(account.person().orElseThrow());
      keep.password(account.id(), new PasswordHashes(false).of(typed), WHO);
      out.println("The password is set; all sessions have ended.");
    }
  }

  static void tellLink(KeepAccounts keep, String account, PrintWriter out) {
    out.println("Pass this on, after the address of the server; it works once, within a day:");
    out.println("  /reset/" + keep.resetLink(account, WHO).text());
  }
}
