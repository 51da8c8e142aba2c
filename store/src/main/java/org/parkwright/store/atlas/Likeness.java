package org.parkwright.store.atlas;

import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.match.Evidence;

/// That two records may be of one park: what matching found, and what a person decided.
///
/// @param run the import whose matching found it
/// @param park the park that the import made
/// @param candidate the park known before
/// @param score how probable it is, 0 to 1
/// @param reasons what speaks for and against, the most telling first
/// @param certain whether matching was sure enough to take them for one without asking
/// @param source id of the mapping's source
/// @param key of the row that made the park
/// @param answer what a person decided last; empty: nobody has
public record Likeness(
    long run,
    ParkId park,
    ParkId candidate,
    double score,
    List<Evidence> reasons,
    boolean certain,
    String source,
    String key,
    Optional<Answer> answer) {

  /// A person's decision.
  ///
  /// @param same whether it is one park
  /// @param reason in the person's words
  /// @param author who decided
  public record Answer(boolean same, String reason, String author) {}

  public Likeness {
    reasons = List.copyOf(reasons);
  }

  /// Whether the two are taken for one.
  public boolean same() {
    return answer.map(Answer::same).orElse(certain);
  }

  /// Whether it waits for a person.
  public boolean isOpen() {
    return answer.isEmpty() && !certain;
  }
}
