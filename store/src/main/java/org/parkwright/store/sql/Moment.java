package org.parkwright.store.sql;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// An instant in two columns: PostgreSQL keeps microseconds, Java's clock counts nanoseconds, and
/// of two observations recorded in the same microsecond the later one still counts.
public final class Moment {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

  /// The last moment that can be kept: what holds then is what holds now.
  public static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private Moment() {}

  /// The part for the `timestamptz` column.
  ///
  /// @throws IllegalArgumentException outside the years 1 to 9999
  public static Instant micros(Instant at) {
    if (at.isBefore(FIRST) || at.isAfter(LAST)) {
      throw new IllegalArgumentException("a time must lie in the years 1 to 9999; found " + at);
    }
    return at.truncatedTo(ChronoUnit.MICROS);
  }

  /// The rest, 0 to 999 nanoseconds.
  public static int nanos(Instant at) {
    return (int) (ChronoUnit.NANOS.between(at.truncatedTo(ChronoUnit.MICROS), at));
  }
}
