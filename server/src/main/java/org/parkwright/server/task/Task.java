package org.parkwright.server.task;

import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;

/// Something that waits for a person.
///
/// @param kind why it waits
/// @param territory park or firm
/// @param period the period meant
/// @param variable the figure meant; empty where it is not one figure
/// @param many how many figures, days or questions, as the kind has it
/// @param words what a person said: comment of a return, text of a question; may be empty
/// @param address where it is done
public record Task(
    Kind kind,
    Territory territory,
    Period period,
    String variable,
    int many,
    String words,
    String address) {

  /// Why something waits, the most pressing first.
  public enum Kind {
    /// Sent back by a reviewer.
    RETURNED,
    /// Submitted, to be approved or returned.
    TO_APPROVE,
    /// A question about a figure.
    QUESTION,
    /// A colleague has answered.
    ASK_ANSWERED,
    /// A link to a colleague ends within days, unanswered.
    ASK_EXPIRING,
    /// The period is over and figures are missing.
    DUE
  }
}
