package org.parkwright.server.account.admin;

import java.util.List;

/// `/accounts/{id}`: one account, as those see it who keep it.
///
/// @param address of this page
/// @param said what was just done; empty when nothing was
/// @param wrong why something was refused; empty when nothing was
/// @param link a link to set a password, shown once; empty when none was asked for
/// @param sessions number of open sessions
/// @param tokens number of tokens in use
public record AccountView(
    String address,
    String id,
    String name,
    String login,
    String mail,
    boolean person,
    boolean ended,
    boolean secondFactor,
    List<Held> roles,
    List<String> events,
    int sessions,
    int tokens,
    String said,
    String wrong,
    String link) {

  /// @param grant as it is typed
  /// @param words as it is read
  public record Held(String grant, String words) {}
}
