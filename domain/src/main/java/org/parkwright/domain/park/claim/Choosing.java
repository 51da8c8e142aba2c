package org.parkwright.domain.park.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which of rival claims counts.
///
/// **Method.** In this order: the claim that a person chose with a reason, as long as it is there;
/// else a value that can be compared before mere words; among those the one that held latest, by
/// the date at the start of what its source says (`2024` comes before `2024-05`; no date comes
/// first); among those the one recorded last. The rule that decided is part of the answer.
public final class Choosing {
  private static final Pattern DATE =
      Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?(?!\\d)");

  private static final Comparator<Recorded> LATER =
      Comparator.comparing((Recorded r) -> !(r.claim().value() instanceof Value.Words))
          .thenComparing(r -> date(r.claim()))
          .thenComparing(Recorded::at)
          .thenComparing(Recorded::number);

  private Choosing() {}

  /// The claim that counts on one topic.
  ///
  /// @param rivals all claims on the topic
  /// @param choice the last choice that a person made on it
  /// @return empty when nobody claims anything
  public static Optional<Chosen> of(List<Recorded> rivals, Optional<Choice> choice) {
    Optional<Recorded> byPerson =
        choice.flatMap(
            c -> rivals.stream().filter(r -> r.number() == c.claim() && c.claim() > 0).findFirst());
    if (byPerson.isPresent()) {
      return byPerson.map(r -> chosen(r, new Chosen.ByPerson(choice.orElseThrow()), rivals));
    }
    return rivals.stream().max(LATER).map(r -> chosen(r, rule(r, rivals), rivals));
  }

  private static Chosen chosen(Recorded one, Chosen.Rule rule, List<Recorded> rivals) {
    return new Chosen(one, rule, rivals.stream().filter(r -> r != one).toList());
  }

  private static Chosen.Rule rule(Recorded one, List<Recorded> rivals) {
    if (rivals.size() == 1) {
      return new Chosen.Only();
    }
    if (rivals.stream().allMatch(r -> r.claim().value().equals(one.claim().value()))) {
      return new Chosen.Agreed();
    }
    String date = date(one.claim());
    boolean later =
        !date.isEmpty()
            && rivals.stream()
                .filter(r -> r != one && !(r.claim().value() instanceof Value.Words))
                .allMatch(r -> date(r.claim()).compareTo(date) < 0);
    return later ? new Chosen.Newest(one.claim().asOf()) : new Chosen.Last();
  }

  /// The date at the start of what a source says about when a claim held; empty: none.
  private static String date(Claim claim) {
    Matcher date = DATE.matcher(claim.asOf());
    return date.lookingAt() ? date.group() : "";
  }
}
