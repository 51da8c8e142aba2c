package org.parkwright.server.account.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parkwright.app.KeepAccounts;
import org.parkwright.domain.people.Grant;
import org.parkwright.store.Database;
import org.parkwright.store.people.Account;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// One of the verbs: opens the database, does its work, closes it.
abstract class Work implements Callable<Integer> {
  /// Who did it, as the history says.
  static final String WHO = "account";

  @Mixin private Where where = new Where();

  @Spec private CommandSpec spec = CommandSpec.create();

  abstract void work(Database database, KeepAccounts keep, PrintWriter out);

  @Override
  public Integer call() {
    try (Database database = where.open()) {
      PrintWriter out = spec.commandLine().getOut();
      work(database, new KeepAccounts(database, Clock.systemUTC()), out);
      out.flush();
    }
    return 0;
  }

  /// The account of a login name, or by its number.
  final Account account(Database database, String login) {
    Optional<Account> byLogin = database.read(t -> t.accounts().byLogin(login));
    return byLogin
        .or(() -> database.read(t -> t.accounts().find(login)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no account with the login name \""
                        + login
                        + "\"; ./parkwright account list shows all"));
  }

  /// Reads a role in a territory.
  final Grant grant(String typed) {
    try {
      return Grant.of(typed);
    } catch (IllegalArgumentException none) {
      throw wrong(String.valueOf(none.getMessage()), none);
    }
  }

  /// Called in a wrong way.
  final ParameterException wrong(String message, Exception cause) {
    return new ParameterException(spec.commandLine(), message, cause);
  }
}
