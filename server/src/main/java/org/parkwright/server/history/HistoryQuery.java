package org.parkwright.server.history;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.parkwright.store.history.HistoryFilter;

/// What a reader looks for in a history, as it stands in the address. Days count from their
/// beginning to their end in UTC; what is no day is no limit.
///
/// @param before entry before which the page begins; 0: with the newest
public record HistoryQuery(
    String variable, String who, String from, String until, String what, String key, long before) {

  HistoryFilter in(HistoryFilter all) {
    HistoryFilter filter = what.isEmpty() || key.isEmpty() ? all : HistoryFilter.of(what, key);
    if (!variable.isEmpty() && filter.park().isPresent()) {
      filter = filter.about(variable, Optional.empty());
    }
    if (!who.isEmpty()) {
      filter = filter.by(who);
    }
    return filter.between(day(from, 0), day(until, 1));
  }

  private static Optional<Instant> day(String text, int later) {
    try {
      return text.isBlank()
          ? Optional.empty()
          : Optional.of(
              LocalDate.parse(text.strip())
                  .plusDays(later)
                  .atStartOfDay(ZoneOffset.UTC)
                  .toInstant());
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /// The same as parameters of an address.
  String parameters(long next) {
    StringBuilder address = new StringBuilder("?before=" + next);
    add(address, "variable", variable);
    add(address, "who", who);
    add(address, "from", from);
    add(address, "until", until);
    add(address, "what", what);
    add(address, "key", key);
    return address.toString();
  }

  private static void add(StringBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address
          .append('&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
