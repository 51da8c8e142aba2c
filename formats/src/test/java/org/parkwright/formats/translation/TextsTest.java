package org.parkwright.formats.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.Condition;
import org.parkwright.domain.index.Dimension;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.PassRule;
import org.parkwright.domain.index.Provenance;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.index.Role;
import org.parkwright.domain.index.Scoring;
import org.parkwright.domain.park.Names;
import org.parkwright.kernel.quantity.Unit;

class TextsTest {
  private static final Dictionary DICTIONARY =
      new Dictionary(
          "t@1",
          List.of(
              new Variable(
                  "plan", Names.english("Plan"), "Whether a plan.", new Kind.YesNo(), "park", "M"),
              new Variable(
                  "city",
                  Names.english("City"),
                  "Class of the city.",
                  new Kind.Choice(List.of("water_short", "other")),
                  "park",
                  "M")));
  private static final IndexSystem SYSTEM = system();

  private static IndexSystem system() {
    Condition city = new Condition.Is("city", "other");
    Requirement inner =
        new Requirement.When(
            List.of(new Requirement.Case(city, new Requirement.Yes())),
            new Requirement.Otherwise.NoClass("no class"));
    Requirement outer =
        new Requirement.When(
            List.of(new Requirement.Case(city, inner)),
            new Requirement.Otherwise.NotApplicable("not here"));
    return new IndexSystem(
        "sample",
        "1",
        Names.english("Sample"),
        "Ministry",
        "EG",
        "Decree 1",
        2026,
        "current",
        new Scoring(0.5, Scoring.NotApplicableRule.EXCLUDE),
        new PassRule.Checklist(),
        new Provenance(Provenance.Mark.RECALLED, "", "A note."),
        List.of(
            new Indicator(
                "A",
                Names.english("Row"),
                Dimension.ECONOMY,
                "Topic",
                new Role.Mandatory(),
                1,
                Unit.ONE,
                List.of(new Indicator.Test("", new Formula.Observed("plan"), outer)),
                Optional.of(new Indicator.Applies(city, "only there")),
                Optional.empty(),
                new Provenance(Provenance.Mark.SECONDARY, "a book", ""))));
  }

  @Test
  void everyTextOfASystemHasAKey() {
    assertThat(new SystemTexts().of(SYSTEM).keySet())
        .containsExactly(
            "title",
            "issuer",
            "pass.note",
            "topic.Topic",
            "A.title",
            "A.otherwise",
            "A.otherwise2",
            "A.applies",
            "A.source");
    assertThat(new SystemTexts().of(SYSTEM).get("A.otherwise").english()).isEqualTo("no class");
  }

  @Test
  void everyTextOfTheDictionaryHasAKey() {
    assertThat(new DictionaryTexts().of(DICTIONARY).keySet())
        .containsExactly(
            "topic.M",
            "plan.label",
            "plan.definition",
            "city.label",
            "city.definition",
            "city.option.water_short",
            "city.option.other");
  }

  @Test
  void aTranslationChangesItsTextsAndNothingElse() {
    Translation french =
        new Translation("fr", Map.of("A.otherwise2", "pas ici", "issuer", "Ministère"), List.of());
    IndexSystem translated = new SystemTexts().with(SYSTEM, List.of(french));
    assertThat(translated.issuer().in("fr")).isEqualTo("Ministère");
    assertThat(translated.issuer().english()).isEqualTo("Ministry");
    assertThat(translated.indicators().getFirst().tests().getFirst().requirement().toString())
        .contains("fr=pas ici");
    assertThat(new SystemTexts().untranslated(translated, "fr"))
        .hasSize(7)
        .doesNotContain("issuer", "A.otherwise2");
    assertThat(new SystemTexts().with(SYSTEM, List.of(new Translation("fr", Map.of(), List.of()))))
        .isEqualTo(SYSTEM);
  }

  @Test
  void wordsOfOptionsAreTranslatedAndUnderstood() {
    Translation french =
        new Translation("fr", Map.of("city.option.water_short", "manque d'eau"), List.of());
    Dictionary translated = new DictionaryTexts().with(DICTIONARY, List.of(french));
    Kind.Choice choice = (Kind.Choice) translated.get("city").kind();
    assertThat(choice.word("water_short", "fr-CA")).isEqualTo("manque d'eau");
    assertThat(choice.word("other", "fr")).isEqualTo("other");
    assertThat(choice.meant(" Manque d'eau ")).contains("water_short");
    assertThat(choice.meant("water short")).contains("water_short");
    assertThat(choice.meant("water_short")).contains("water_short");
    assertThat(choice.meant("autre")).isEmpty();
    assertThat(translated.version()).isEqualTo("t@1");
  }
}
