package org.parkwright.domain.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;

/// A day, in UTC, as a language writes it: `2026-03-01`, `1 mars 2026`, `2026年3月1日`.
///
/// @param at a moment of the day
public record Dated(Instant at) implements Phrase {
  @Override
  public String in(Wording wording) {
    return DateTimeFormatter.ofPattern(wording.say("date.pattern"), wording.locale())
        .withDecimalStyle(DecimalStyle.of(wording.locale()))
        .format(at.atOffset(ZoneOffset.UTC));
  }
}
