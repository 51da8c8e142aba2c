package org.parkwright.store.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parkwright.domain.people.Grant;
import org.parkwright.domain.people.Scope;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Sql;

/// Tokens with which programs act for people.
public final class TokenTable {
  private final Sql sql;

  public TokenTable(Sql sql) {
    this.sql = sql;
  }

  /// A token as its person sees it; the secret was shown once.
  public record Token(
      long id,
      String label,
      Set<Scope> scopes,
      Instant created,
      Instant expires,
      Optional<Instant> used) {}

  /// Who shows a token, and what it may be used for.
  public record Bearer(
      long id, String account, List<Grant> grants, Set<Scope> scopes, Optional<Instant> used) {}

  /// Adds a token and gives its number.
  public long add(
      String sha256,
      String account,
      String label,
      Set<Scope> scopes,
      Instant now,
      Instant expires) {
    return sql.number(
        """
        insert into tokens (secret_sha256, account, label, scopes, created, expires)
        values (?, ?, ?, ?, ?, ?) returning id
        """,
        sha256,
        account,
        label,
        scopes.stream().map(Enum::name).sorted().toList(),
        Moment.micros(now),
        Moment.micros(expires));
  }

  /// Whoever shows this secret, while token and account are in use.
  public Optional<Bearer> find(String sha256, Instant now) {
    return sql.first(
        "select t.id, t.account, t.scopes, t.used, "
            + GrantTable.HELD.formatted("t.account")
            + """
             as held
            from tokens t join accounts a using (account)
            where t.secret_sha256 = ? and t.ended is null and t.expires > ? and a.ended is null
            """,
        row ->
            new Bearer(
                row.large("id"),
                row.text("account"),
                GrantTable.read(row.texts("held")),
                scopes(row.texts("scopes")),
                row.optionalTime("used")),
        sha256,
        Moment.micros(now));
  }

  /// The tokens of somebody that are in use.
  public List<Token> of(String account, Instant now) {
    return sql.list(
        """
        select * from tokens where account = ? and ended is null and expires > ? order by id desc
        """,
        row ->
            new Token(
                row.large("id"),
                row.text("label"),
                scopes(row.texts("scopes")),
                row.time("created"),
                row.time("expires"),
                row.optionalTime("used")),
        account,
        Moment.micros(now));
  }

  public void used(long id, Instant now) {
    sql.update("update tokens set used = ? where id = ?", Moment.micros(now), id);
  }

  /// Ends a token of somebody; false when they have none such in use.
  public boolean end(String account, long id, Instant now) {
    return sql.update(
            "update tokens set ended = ? where account = ? and id = ? and ended is null",
            Moment.micros(now),
            account,
            id)
        == 1;
  }

  /// Ends all tokens of somebody.
  public int endAll(String account, Instant now) {
    return sql.update(
        "update tokens set ended = ? where account = ? and ended is null",
        Moment.micros(now),
        account);
  }

  private static Set<Scope> scopes(List<String> names) {
    return names.stream().map(Scope::valueOf).collect(Collectors.toUnmodifiableSet());
  }
}
