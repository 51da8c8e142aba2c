package org.parkwright.domain.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;

/// A form for a colleague without an account: some questions, a note, and a day on which its link
/// ends. Whoever has the link sees these questions and nothing else.
///
/// @param number its number; answers are recorded by `ask:` and this number
/// @param territory the park or tenant asked about
/// @param period the period asked about
/// @param variables codes of the questions, 1 to 50
/// @param note what the asker says to the colleague; may be empty
/// @param author who asks, as an account
/// @param at when it was made
/// @param expires when the link ends by itself, 1 to 60 days later
/// @param ended when the asker ended it
/// @param answered when it was last answered
public record Ask(
    long number,
    Territory territory,
    Period period,
    List<String> variables,
    String note,
    String author,
    Instant at,
    Instant expires,
    Optional<Instant> ended,
    Optional<Instant> answered) {
  public static final int MOST_QUESTIONS = 50;
  public static final int MOST_DAYS = 60;

  public Ask {
    variables = List.copyOf(variables);
    if (variables.isEmpty() || variables.size() > MOST_QUESTIONS) {
      throw new IllegalArgumentException(
          "a colleague is asked 1 to %d questions; found %d"
              .formatted(MOST_QUESTIONS, variables.size()));
    }
    if (!expires.isAfter(at) || expires.isAfter(at.plus(Duration.ofDays(MOST_DAYS)))) {
      throw new IllegalArgumentException(
          "a link ends 1 to %d days after it was made; found %s to %s"
              .formatted(MOST_DAYS, at, expires));
    }
  }

  /// Whether the link still leads to the form.
  public boolean open(Instant now) {
    return ended.isEmpty() && now.isBefore(expires);
  }

  /// Who answers, as the record says it.
  public String answerer() {
    return "ask:" + number;
  }
}
