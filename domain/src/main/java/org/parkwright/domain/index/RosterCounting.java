package org.parkwright.domain.index;

import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;

/// Counts the members of a roster that pass a filter and have a property. A member whose figures
/// cannot tell makes the count missing: nothing is assumed about it. A roster in which no member
/// says anything about the property is no answer: the reported figure is taken instead.
public final class RosterCounting {
  private final Evidence evidence;
  private final Dictionary dictionary;

  RosterCounting(Evidence evidence, Dictionary dictionary) {
    this.evidence = evidence;
    this.dictionary = dictionary;
  }

  /// Whether a roster answers the formula, rather than the reported figure.
  public static boolean answers(Evidence evidence, Formula formula) {
    return switch (formula) {
      case Formula.RosterShare share ->
          speaking(evidence, share.roster(), share.having(), 0).isPresent();
      case Formula.RosterCount count ->
          speaking(evidence, count.roster(), count.having(), 0).isPresent();
      default -> false;
    };
  }

  private static Optional<Roster> speaking(
      Evidence evidence, String name, Condition property, int back) {
    Optional<Roster> roster = back == 0 ? evidence.roster(name) : Optional.empty();
    return roster.filter(
        r ->
            r.members().stream()
                .anyMatch(
                    member ->
                        Inputs.of(property).stream()
                            .anyMatch(input -> member.values().containsKey(input.variable()))));
  }

  Outcome share(Formula.RosterShare share, int back) {
    Optional<Roster> roster = speaking(evidence, share.roster(), share.having(), back);
    if (roster.isEmpty()) {
      return new Evaluation(evidence, dictionary).of(share.reported(), back);
    }
    int among = 0;
    int having = 0;
    for (Roster.Member member : roster.get().members()) {
      if (share.among().isPresent()) {
        Optional<Boolean> counts = holds(share.among().get(), member);
        if (counts.isEmpty()) {
          return unknown(roster.get(), share.among().get());
        }
        if (!counts.get()) {
          continue;
        }
      }
      Optional<Boolean> has = holds(share.having(), member);
      if (has.isEmpty()) {
        return unknown(roster.get(), share.having());
      }
      among++;
      having += has.get() ? 1 : 0;
    }
    return among == 0
        ? new Outcome.Inapplicable(
            Phrase.of("why.none.counts", FormulaWords.roster(roster.get().name())))
        : new Outcome.Value(new Quantity((double) having / among, Unit.ONE), List.of());
  }

  Outcome count(Formula.RosterCount count, int back) {
    Optional<Roster> roster = speaking(evidence, count.roster(), count.having(), back);
    if (roster.isEmpty()) {
      return new Evaluation(evidence, dictionary).of(count.reported(), back);
    }
    int having = 0;
    for (Roster.Member member : roster.get().members()) {
      Optional<Boolean> has = holds(count.having(), member);
      if (has.isEmpty()) {
        return unknown(roster.get(), count.having());
      }
      having += has.get() ? 1 : 0;
    }
    Unit unit = FormulaUnit.of(count.reported(), dictionary);
    return new Outcome.Value(new Quantity(having, unit), List.of());
  }

  /// How many are silent, not who: the reason travels to pages and files that everybody reads.
  private Outcome unknown(Roster roster, Condition condition) {
    List<Phrase> asked =
        Inputs.of(condition).stream()
            .map(input -> (Phrase) new MidSentence(dictionary.get(input.variable()).names()))
            .toList();
    int silent = (int) roster.members().stream().filter(m -> holds(condition, m).isEmpty()).count();
    return new Outcome.Missing(
        Phrase.of(
            "why.member.silent",
            silent,
            roster.members().size(),
            Phrase.joined("list.comma", asked)),
        List.of());
  }

  private Optional<Boolean> holds(Condition condition, Roster.Member member) {
    return switch (condition) {
      case Condition.Compares c when c.formula() instanceof Formula.Observed observed ->
          Optional.ofNullable(member.values().get(observed.variable()))
              .map(
                  value ->
                      c.operator()
                          .holds(
                              new Quantity(value, dictionary.unit(observed.variable()))
                                  .in(c.limit().unit())
                                  .value(),
                              c.limit().value()));
      case Condition.Compares c ->
          throw new IllegalArgumentException(
              "a roster filter compares a variable; found " + c.formula());
      case Condition.Is is -> {
        Kind kind = dictionary.get(is.variable()).kind();
        yield Optional.ofNullable(member.values().get(is.variable()))
            .map(value -> Evaluation.optionCode(kind, value).equals(is.option()));
      }
      case Condition.All all -> {
        boolean every = true;
        for (Condition part : all.conditions()) {
          Optional<Boolean> one = holds(part, member);
          if (one.isEmpty()) {
            yield one;
          }
          every &= one.get();
        }
        yield Optional.of(every);
      }
    };
  }
}
