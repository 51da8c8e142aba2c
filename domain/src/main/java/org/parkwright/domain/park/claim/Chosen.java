package org.parkwright.domain.park.claim;

import java.util.List;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;

/// The claim that counts on a topic.
///
/// @param recorded the claim
/// @param rule why this one
/// @param rivals the others on the topic, in the order recorded, also those that say the same
public record Chosen(Recorded recorded, Rule rule, List<Recorded> rivals) {

  public Chosen {
    rivals = List.copyOf(rivals);
  }

  /// What counts.
  public Value value() {
    return recorded.claim().value();
  }

  /// How many other claims say something else.
  public int contradicting() {
    return (int) rivals.stream().filter(r -> !r.claim().value().equals(value())).count();
  }

  /// Why a claim counts; its words are the reason.
  public sealed interface Rule extends Phrase {

    @Override
    default String in(Wording wording) {
      return switch (this) {
        case Only only -> wording.say("chosen.only");
        case Agreed agreed -> wording.say("chosen.agreed");
        case ByPerson p -> wording.say("chosen.person", p.choice().reason());
        case Newest n -> wording.say("chosen.newest", n.asOf());
        case Last last -> wording.say("chosen.last");
      };
    }
  }

  /// There is no other.
  public record Only() implements Rule {}

  /// All say the same.
  public record Agreed() implements Rule {}

  /// A person chose it, with a reason.
  public record ByPerson(Choice choice) implements Rule {}

  /// None is about a later date.
  ///
  /// @param asOf the date, as its source has it
  public record Newest(String asOf) implements Rule {}

  /// None has a date, or several have the same: the one recorded last counts.
  public record Last() implements Rule {}
}
