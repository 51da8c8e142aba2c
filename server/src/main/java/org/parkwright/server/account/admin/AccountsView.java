package org.parkwright.server.account.admin;

import java.util.List;
import org.parkwright.server.account.Person;

/// `/accounts`: who has an account, and a form for one more.
///
/// @param grant role and territory for the new account, as typed
public record AccountsView(List<Line> lines, Person typed, String grant) {

  /// One account.
  ///
  /// @param name "former user" for who was erased
  /// @param state in use or ended, in words
  public record Line(String address, String name, String login, List<String> roles, String state) {}
}
