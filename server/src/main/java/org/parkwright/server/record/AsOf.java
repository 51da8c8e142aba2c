package org.parkwright.server.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Territory;
import org.parkwright.server.page.Frame;
import org.parkwright.store.sql.Moment;

/// The moment as of which a page shows what was known. Only who may read a park's figures as they
/// stand may go back to how they stood.
///
/// @param moment what was recorded until then counts
/// @param typed as the reader typed it; empty: now
/// @param wrong whether that is no date, so that now is shown
/// @param offered whether this reader may choose a moment
public record AsOf(Instant moment, String typed, boolean wrong, boolean offered) {

  /// Reads what stands in an address: a day, to its end in UTC, or a time.
  public static AsOf of(String typed, ParkId park, Frame frame) {
    boolean offered = Access.may(frame.actor(), Act.READ_FIGURES, Territory.of(park));
    String text = typed.strip();
    if (text.isEmpty() || !offered) {
      return new AsOf(Moment.LAST, "", false, offered);
    }
    try {
      Instant moment = moment(text);
      Moment.micros(moment);
      return new AsOf(moment, text, false, true);
    } catch (DateTimeException | IllegalArgumentException noMoment) {
      return new AsOf(Moment.LAST, text, true, true);
    }
  }

  private static Instant moment(String text) {
    if (!text.contains("T")) {
      return LocalDate.parse(text)
          .plusDays(1)
          .atStartOfDay(ZoneOffset.UTC)
          .toInstant()
          .minusNanos(1);
    }
    return text.matches(".*(Z|[+-]\\d{2}:?\\d{2})")
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
  }

  /// Whether an earlier moment is shown.
  public boolean past() {
    return !moment.equals(Moment.LAST);
  }

  /// What an address carries on, as `&asOf=2026-01-01`; empty: now.
  public String parameter() {
    return past() ? "&asOf=" + typed.replace("+", "%2B") : "";
  }
}
