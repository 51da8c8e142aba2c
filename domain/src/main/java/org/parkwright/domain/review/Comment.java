package org.parkwright.domain.review;

import java.time.Instant;
import java.util.OptionalLong;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;

/// What somebody says about a figure, or about a whole period.
///
/// @param territory a park or a tenant
/// @param period the period meant
/// @param variable the figure meant; empty for the whole period
/// @param kind remark, question, answer, or that a question is settled
/// @param answers number of the question; only for answers and settlements
/// @param text what is said; may be empty for a settlement
/// @param author who, as an account
/// @param at when
public record Comment(
    Territory territory,
    Period period,
    String variable,
    Kind kind,
    OptionalLong answers,
    String text,
    String author,
    Instant at) {

  /// What a comment is.
  public enum Kind {
    REMARK,
    QUESTION,
    ANSWER,
    SETTLED;

    /// Whether it belongs to a question.
    public boolean replies() {
      return this == ANSWER || this == SETTLED;
    }
  }

  public Comment {
    if (kind.replies() != answers.isPresent()) {
      throw new IllegalArgumentException(
          "an answer or settlement names its question, nothing else does; found %s with %s"
              .formatted(kind, answers));
    }
    if (text.isBlank() && kind != Kind.SETTLED) {
      throw new IllegalArgumentException("a %s needs a text; found none".formatted(kind));
    }
  }
}
