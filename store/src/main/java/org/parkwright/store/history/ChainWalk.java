package org.parkwright.store.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.parkwright.store.sql.Row;

/// Goes through the entries in their order and computes both hashes of each anew. After a break it
/// goes on with what it finds, so that one change is told once and the next is found as well.
final class ChainWalk {
  /// The text of an entry that is hashed; the same as the migration's function history_content.
  static final String CONTENT =
      """
      jsonb_build_array(
        h.seq, (extract(epoch from h.at) * 1000000)::bigint, h.who, h.why, h.what, h.key,
        h.territory, h.before, h.after)::text
      """;

  private final MessageDigest sha256;
  private final Optional<Head> expected;
  private final List<Flaw> flaws;
  private byte[] chain = new byte[0];
  private long last;
  private long entries;
  private long erased;

  ChainWalk(Optional<Head> expected, List<Flaw> flaws) {
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
    this.expected = expected;
    this.flaws = flaws;
  }

  /// One entry, in the order of `seq`.
  void pass(Row row) throws SQLException {
    long seq = row.large("seq");
    String where = row.text("what") + " " + row.text("key");
    byte[] digest = row.bytes("digest");
    byte[] found = row.bytes("chain");
    boolean follows = seq == last + 1;
    if (!follows) {
      flaw(Flaw.Kind.GAP, seq, "%d to %d".formatted(last + 1, seq - 1));
    }
    if (row.isNull("erased")) {
      sha256.update(row.bytes("salt"));
      byte[] computed = sha256.digest(row.text("content").getBytes(StandardCharsets.UTF_8));
      if (!Arrays.equals(computed, digest)) {
        flaw(Flaw.Kind.CONTENT_CHANGED, seq, where);
      }
    } else {
      erased++;
    }
    sha256.update(chain);
    if (!Arrays.equals(sha256.digest(digest), found) && follows) {
      flaw(Flaw.Kind.ORDER_CHANGED, seq, where);
    }
    if (expected.filter(e -> e.seq() == seq && !e.hash().equals(hex(found))).isPresent()) {
      flaw(Flaw.Kind.NOT_AS_EXPECTED, seq, where);
    }
    chain = found;
    last = seq;
    entries++;
  }

  /// After the last entry.
  Verification end(List<Flaw> others) {
    expected
        .filter(e -> e.seq() > last)
        .ifPresent(e -> flaw(Flaw.Kind.CUT_OFF, last, "expected " + e.seq()));
    flaws.addAll(others);
    return new Verification(
        entries,
        erased,
        last == 0 ? Optional.empty() : Optional.of(new Head(last, hex(chain))),
        flaws);
  }

  private void flaw(Flaw.Kind kind, long seq, String where) {
    if (flaws.size() < HistoryCheck.TOLD) {
      flaws.add(new Flaw(kind, seq, where));
    }
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }
}
