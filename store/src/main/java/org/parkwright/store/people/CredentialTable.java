package org.parkwright.store.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Sql;

/// How people prove who they are: password hashes and second factors.
public final class CredentialTable {
  private final Sql sql;

  public CredentialTable(Sql sql) {
    this.sql = sql;
  }

  /// What is kept of one person.
  ///
  /// @param passwordHash empty for people without a password
  /// @param totpSecret Base32; empty while no second factor is on
  /// @param totpLastStep the step of the last code that was used
  /// @param recoverySha256 hashes of the recovery codes that are left
  public record Credential(
      Optional<String> passwordHash,
      Optional<String> totpSecret,
      long totpLastStep,
      List<String> recoverySha256) {
    /// Somebody who has nothing to sign in with.
    public static final Credential NONE =
        new Credential(Optional.empty(), Optional.empty(), 0, List.of());
  }

  public Credential of(String account) {
    return sql.first(
            "select * from credentials where account = ?",
            row ->
                new Credential(
                    row.optionalText("password_hash"),
                    row.optionalText("totp_secret"),
                    row.large("totp_last_step"),
                    row.texts("recovery_sha256")),
            account)
        .orElse(Credential.NONE);
  }

  /// Sets the password's hash.
  public void password(String account, String hash, Instant at) {
    sql.update(
        """
        insert into credentials (account, password_hash, changed) values (?, ?, ?)
        on conflict (account) do update
          set password_hash = excluded.password_hash, changed = excluded.changed
        """,
        account,
        hash,
        Moment.micros(at));
  }

  /// Switches the second factor on.
  public void secondFactor(
      String account, String secret, long lastStep, List<String> recovery, Instant at) {
    sql.update(
        """
        insert into credentials (account, totp_secret, totp_last_step, recovery_sha256, changed)
        values (?, ?, ?, ?, ?)
        on conflict (account) do update set totp_secret = excluded.totp_secret,
          totp_last_step = excluded.totp_last_step, recovery_sha256 = excluded.recovery_sha256,
          changed = excluded.changed
        """,
        account,
        secret,
        lastStep,
        recovery,
        Moment.micros(at));
  }

  /// Switches it off.
  public void noSecondFactor(String account, Instant at) {
    sql.update(
        """
        update credentials set totp_secret = null, totp_last_step = 0, recovery_sha256 = '{}',
          changed = ? where account = ?
        """,
        Moment.micros(at),
        account);
  }

  /// Uses up a step of the second factor; false when it, or a later one, was used before.
  public boolean useStep(String account, long step) {
    return sql.update(
            "update credentials set totp_last_step = ? where account = ? and totp_last_step < ?",
            step,
            account,
            step)
        == 1;
  }

  /// Uses up a recovery code; false when there is none such.
  public boolean useRecovery(String account, String sha256) {
    return sql.update(
            """
            update credentials set recovery_sha256 = array_remove(recovery_sha256, ?)
            where account = ? and ? = any (recovery_sha256)
            """,
            sha256,
            account,
            sha256)
        == 1;
  }

  /// Accounts whose hash is exactly this: for marks that are no hashes.
  public List<String> marked(String mark) {
    return sql.list(
        "select account from credentials where password_hash = ?",
        row -> row.text("account"),
        mark);
  }
}
