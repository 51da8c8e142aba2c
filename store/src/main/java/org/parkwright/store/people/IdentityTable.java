package org.parkwright.store.people;

import java.util.Optional;
import org.parkwright.store.sql.Sql;

/// People as identity providers know them: by issuer and subject, by nothing else. A mail address
/// or a name from elsewhere never leads to an account.
public final class IdentityTable {
  private final Sql sql;

  public IdentityTable(Sql sql) {
    this.sql = sql;
  }

  /// The account of a provider's subject.
  public Optional<String> find(String issuer, String subject) {
    return sql.first(
        "select account from identities where issuer = ? and subject = ?",
        row -> row.text("account"),
        issuer,
        subject);
  }

  /// Links a subject to an account; one subject has one account.
  public void link(String issuer, String subject, String account) {
    sql.update(
        "insert into identities (issuer, subject, account) values (?, ?, ?)",
        issuer,
        subject,
        account);
  }

  /// Whether somebody is linked to any provider.
  public boolean any(String account) {
    return sql.first("select 1 as one from identities where account = ?", row -> true, account)
        .isPresent();
  }
}
