package org.parkwright.domain.index;

import java.util.ArrayList;
import java.util.List;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;

/// Requirements and conditions in the words of a language.
public final class RequirementWords {
  private RequirementWords() {}

  /// A requirement as a phrase, limits in the given unit.
  record Said(Requirement requirement, Unit unit) implements Phrase {
    @Override
    public String in(Wording wording) {
      return of(requirement, unit, wording);
    }
  }

  /// A requirement in words, limits in the given unit.
  public static String of(Requirement requirement, Unit unit, Wording wording) {
    return switch (requirement) {
      case Requirement.Threshold t -> {
        String limit = t.operator().sign() + " " + shown(t.limit(), unit, wording);
        yield t.partlyFrom()
            .map(p -> wording.say("requirement.partly", limit, shown(p, unit, wording)))
            .orElse(limit);
      }
      case Requirement.Between b ->
          wording.say(
              "requirement.between", shown(b.low(), unit, wording), shown(b.high(), unit, wording));
      case Requirement.Yes yes -> wording.say("answer.yes");
      case Requirement.Against a -> a.operator().sign() + " " + FormulaWords.of(a.limit(), wording);
      case Requirement.When when -> when(when, unit, wording);
      case Requirement.Bands bands -> bands(bands, unit, wording);
    };
  }

  /// A condition in words.
  public static String of(Condition condition, Wording wording) {
    return switch (condition) {
      case Condition.Compares c ->
          "%s %s %s"
              .formatted(
                  FormulaWords.of(c.formula(), wording),
                  c.operator().sign(),
                  shown(c.limit(), c.limit().unit(), wording));
      case Condition.Is is ->
          wording.say("condition.is", is.variable(), is.option().replace('_', ' '));
      case Condition.All all ->
          joined(
              "condition.and",
              all.conditions().stream().map(c -> of(c, wording)).toList(),
              wording);
    };
  }

  private static String joined(String key, List<String> parts, Wording wording) {
    return Phrase.joined(key, parts.stream().map(Phrase::text).toList()).in(wording);
  }

  private static String when(Requirement.When when, Unit unit, Wording wording) {
    List<String> cases = new ArrayList<>();
    for (Requirement.Case one : when.cases()) {
      cases.add(
          wording.say("requirement.if", of(one.then(), unit, wording), of(one.when(), wording)));
    }
    cases.add(
        switch (when.otherwise()) {
          case Requirement.Otherwise.Then then ->
              wording.say("requirement.otherwise", of(then.requirement(), unit, wording));
          case Requirement.Otherwise.NoClass no ->
              wording.say("requirement.otherwise.none", no.reason().in(wording));
          case Requirement.Otherwise.NotApplicable not ->
              wording.say("requirement.otherwise.na", not.reason().in(wording));
        });
    return joined("list.semicolon", cases, wording);
  }

  private static String bands(Requirement.Bands bands, Unit unit, Wording wording) {
    List<String> parts = new ArrayList<>();
    for (Requirement.Band band : bands.bands()) {
      String range =
          band.limit()
              .map(l -> band.operator().sign() + " " + shown(l, unit, wording))
              .orElse(wording.say("requirement.else"));
      parts.add(wording.say("requirement.band", range, Figures.in(wording, band.points())));
    }
    return wording.say("requirement.points", joined("list.semicolon", parts, wording));
  }

  private static String shown(Quantity limit, Unit unit, Wording wording) {
    Quantity in = limit.unit().measuresSameAs(unit) ? limit.in(unit) : limit;
    return Figures.in(wording, new Quantity(Math.round(in.value() * 1e12) / 1e12, in.unit()));
  }
}
