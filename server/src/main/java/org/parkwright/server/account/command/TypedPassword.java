package org.parkwright.server.account.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.parkwright.server.account.sign.PasswordRule;
import org.parkwright.store.people.Account;

/// A password typed without an echo, or the first line of the standard input. Never an argument:
/// those stand in the list of processes and in the shell's history.
final class TypedPassword {
  private TypedPassword() {}

  static String read(Account.Person person) {
    Console console = System.console();
    String typed = console != null && console.isTerminal() ? fromConsole(console) : fromInput();
    Optional<String> refusal =
        new PasswordRule().refusal(typed, List.of(person.login(), person.name()));
    if (refusal.isPresent()) {
      throw new IllegalArgumentException(words(refusal.get()));
    }
    return typed;
  }

  private static String fromConsole(Console console) {
    String typed =
        new String(Optional.ofNullable(console.readPassword("Password: ")).orElse(new char[0]));
    String again =
        new String(Optional.ofNullable(console.readPassword("Once more: ")).orElse(new char[0]));
    if (!typed.equals(again)) {
      throw new IllegalArgumentException("the two passwords differ; nothing was changed");
    }
    return typed;
  }

  private static String fromInput() {
    try {
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      return Optional.ofNullable(line).orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(String refusal) {
    return switch (refusal) {
      case "password.short" -> "a password has at least " + PasswordRule.SHORTEST + " characters";
      case "password.long" ->
          "a password has at most " + PasswordRule.LONGEST + " characters in one line";
      default -> "this password is easily guessed; choose another";
    };
  }
}
