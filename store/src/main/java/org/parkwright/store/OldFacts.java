package org.parkwright.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parkwright.domain.park.claim.Citation;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Value;

/// Claims as entries of parks held them before the third layout: five texts each.
final class OldFacts {
  private static final int PARTS = 5;

  private OldFacts() {}

  static List<Claim> read(List<String> parts) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += PARTS) {
      claims.add(
          new Claim(
              topic(parts.get(i)),
              new Value.Words(parts.get(i + 1)),
              new Citation(parts.get(i + 2), "", ""),
              parts.get(i + 3),
              Boolean.parseBoolean(parts.get(i + 4))));
    }
    return claims;
  }

  /// Topics could be any text; the migration to the third layout changes them alike.
  private static String topic(String text) {
    if (text.matches("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*")) {
      return text;
    }
    String plain =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
    return plain.isEmpty() ? "other" : "other." + plain;
  }
}
