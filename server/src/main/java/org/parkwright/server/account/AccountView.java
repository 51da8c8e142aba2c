package org.parkwright.server.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `/account`: what somebody keeps about themselves.
///
/// @param said what was just done; empty when nothing was
/// @param mayPassword whether the account has a password here
/// @param secondFactor whether a second factor is on
/// @param recoveryCodes recovery codes left
/// @param reminded whether they want letters about what waits for them
/// @param wrong messages of the password form by field
/// @param fresh the secret of a token that was just made; shown once
public record AccountView(
    Person person,
    String said,
    boolean mayPassword,
    boolean secondFactor,
    int recoveryCodes,
    boolean reminded,
    List<String> roles,
    List<OpenSession> sessions,
    List<OpenToken> tokens,
    Map<String, String> wrong,
    Optional<String> fresh) {

  /// @param here whether this page is read in it
  public record OpenSession(long id, String browser, String since, String seen, boolean here) {}

  /// @param scopes in words
  public record OpenToken(
      long id, String label, String scopes, String made, String expires, String used) {}

  /// What is wrong with a field; empty when nothing is.
  public String wrong(String field) {
    return wrong.getOrDefault(field, "");
  }
}
