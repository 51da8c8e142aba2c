package org.parkwright.store.history;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parkwright.store.sql.Sql;

/// The digest of all rows that an import brought.
///
/// **Method.** SHA-256 over, for each covered table in order, its name with a line end and its rows
/// in PostgreSQL's text form (COPY), sorted by number, with times in UTC and floating point numbers
/// in their shortest exact form. The rows are read by the program and digested here, so that nobody
/// can exchange the function in the database.
public final class ImportDigest {
  private ImportDigest() {}

  /// The digest of the rows as they stand, 64 lower-case hexadecimal digits.
  ///
  /// @param firstClaim number of its first claim
  /// @param lastClaim number of its last claim; below the first when it has none
  public static String of(Sql sql, long run, long firstClaim, long lastClaim) {
    sql.list(
        """
        select set_config('timezone', 'UTC', true) as set, set_config('datestyle', 'ISO, YMD', true),
          set_config('extra_float_digits', '1', true), set_config('bytea_output', 'hex', true)
        """,
        row -> row.text("set"));
    MessageDigest sha256 = sha256();
    for (CoveredTable table : CoveredTable.ALL) {
      sha256.update((table.name() + "\n").getBytes(StandardCharsets.UTF_8));
      String range =
          table.isRanged() ? " and id between %d and %d".formatted(firstClaim, lastClaim) : "";
      sql.copyOut(
          "copy (select %s from %s where run = %d%s order by %s) to stdout"
              .formatted(table.columns(), table.name(), run, range, table.order()),
          new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
