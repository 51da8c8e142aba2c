package org.parkwright.domain.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parkwright.kernel.document.Phrase;

/// Chooses one of several observations of the same thing and says why.
final class RivalChoice {
  private static final Comparator<Observation> BETTER =
      Comparator.<Observation>comparingInt(
              o -> o.grade().map(Enum::ordinal).orElse(Grade.values().length))
          .thenComparing(Observation::at, Comparator.reverseOrder())
          .thenComparing(o -> o.source().title());

  private RivalChoice() {}

  static Answer among(
      Evidence.Slot slot, List<Observation> rivals, Collection<Preference> preferences) {
    List<Observation> ranked = rivals.stream().sorted(BETTER).toList();
    Observation chosen = ranked.getFirst();
    Optional<Phrase> reason =
        ranked.size() == 1 ? Optional.empty() : Optional.of(defaultReason(ranked));
    for (Preference preference : preferences) {
      if (!matches(preference, slot)) {
        continue;
      }
      for (Observation rival : ranked) {
        if (rival.source().title().equals(preference.source())) {
          chosen = rival;
          reason =
              Optional.of(Phrase.of("why.preferred", preference.reason(), preference.author()));
        }
      }
    }
    Observation taken = chosen;
    List<Observation> others = ranked.stream().filter(o -> o != taken).toList();
    return switch (taken.claim()) {
      case Claim.Value value -> new Answer.Known(value, taken, others, reason);
      case Claim.NotApplicable not -> new Answer.NotApplicable(not.reason(), taken);
    };
  }

  private static boolean matches(Preference preference, Evidence.Slot slot) {
    return preference.variable().equals(slot.variable())
        && preference.period().equals(slot.period())
        && preference.scenario() == slot.scenario();
  }

  private static Phrase defaultReason(List<Observation> ranked) {
    Observation first = ranked.get(0);
    Observation second = ranked.get(1);
    boolean byGrade = first.grade().isPresent() && !first.grade().equals(second.grade());
    return byGrade
        ? Phrase.of("why.grade", Phrase.of("grade." + first.grade().get()))
        : Phrase.of("why.latest", new Dated(first.at()));
  }
}
