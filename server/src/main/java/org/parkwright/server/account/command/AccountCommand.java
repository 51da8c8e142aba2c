package org.parkwright.server.account.command;

import picocli.CommandLine.Command;

/// `parkwright account`: accounts and roles without a browser, for whoever has the machine. What
/// it does is written in the history as done by `account`.
@Command(
    name = "account",
    description = "Make accounts, give and take back roles, set passwords, erase people.",
    subcommands = {
      AddCommand.class,
      ListCommand.class,
      RoleCommands.Give.class,
      RoleCommands.TakeBack.class,
      PasswordCommand.class,
      EndCommands.End.class,
      EndCommands.Reopen.class,
      EndCommands.SecondOff.class,
      EndCommands.Erase.class
    })
public final class AccountCommand {}
