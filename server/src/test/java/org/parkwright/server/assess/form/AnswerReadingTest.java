package org.parkwright.server.assess.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Actor;
import org.parkwright.kernel.period.Period;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.render.text.Texts;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Numbers;

/// What a person types for one question becomes observations, or words that say what to mend.
class AnswerReadingTest {
  private static final ParkId PARK = ParkId.of("xx/example");
  private static final Period YEAR = Period.year(2024);
  private static final Instant NOW = Instant.parse("2025-03-01T10:00:00Z");
  private static final Frame FRAME =
      new Frame(
          Texts.in(Locale.ENGLISH),
          new Numbers(Locale.ENGLISH),
          "/",
          List.of(),
          new Frame.Token("_csrf", "x"),
          Actor.VISITOR,
          false,
          "test");
  private static final Variable WATER =
      new Variable(
          "water.fresh",
          Names.english("Fresh water"),
          "Water taken.",
          new Kind.Amount(Unit.of("m³"), 0, Double.POSITIVE_INFINITY, 500, 1e9),
          "park",
          "Water");
  private static final Variable PLAN =
      new Variable(
          "plan", Names.english("Plan"), "Whether a plan.", new Kind.YesNo(), "park", "Plan");

  private final Map<String, String> typed = new HashMap<>();
  private final Problems problems = new Problems(FRAME);

  private AnswerReadingTest types(String field, String text) {
    typed.put(field, text);
    return this;
  }

  private List<Observation> read(Variable variable, Observation... known) {
    return new AnswerReading(
            variable,
            new Fields(variable.code(), typed),
            Evidence.of(PARK, YEAR, List.of(known)),
            problems,
            "tester",
            NOW)
        .read(List.of(0, 3));
  }

  private static Observation known(int year, double cubicMetres) {
    return new Observation(
        PARK,
        "water.fresh",
        Period.year(year),
        Scenario.CURRENT,
        Claim.Value.exact(cubicMetres, Unit.of("m³")),
        Optional.empty(),
        Source.titled("meters"),
        "",
        "",
        "tester",
        NOW);
  }

  private String told() {
    return problems.all().isEmpty() ? "" : problems.all().getFirst().words();
  }

  @Test
  void aFigureIsKeptAsTypedAndInTheCanonicalUnit() {
    Observation observation =
        types("water.fresh.value", "1 240,5")
            .types("water.fresh.unit", "10³ m³")
            .types("water.fresh.source", "meters")
            .read(WATER)
            .getFirst();
    assertThat(observation.claim())
        .isEqualTo(new Claim.Value(1_240_500, 1_240_500, 1_240_500, "1 240,5", "10³ m³"));
    assertThat(observation.source()).isEqualTo(Source.titled("meters"));
  }

  @Test
  void aUnitTypedBehindTheNumberGoesFirst() {
    Claim claim =
        types("water.fresh.value", "86 万 m³")
            .types("water.fresh.unit", "m³")
            .read(WATER)
            .getFirst()
            .claim();
    assertThat(((Claim.Value) claim).value()).isEqualTo(860_000);
  }

  @Test
  void whatCanBeReadInTwoWaysIsAskedNotGuessed() {
    assertThat(types("water.fresh.value", "1,200").read(WATER)).isEmpty();
    assertThat(told()).contains("1200").contains("1.2");
  }

  @Test
  void aTypingSlipIsNamedWithWhatWasProbablyMeant() {
    assertThat(types("water.fresh.value", "1,2OO").read(WATER)).isEmpty();
    assertThat(told()).isEqualTo("“1,2OO” is not a number. Did you mean 1,200?");
  }

  @Test
  void aUnitOfAnotherMeasureIsRefusedWithTheOnesThatFit() {
    assertThat(types("water.fresh.value", "5000").types("water.fresh.unit", "kWh").read(WATER))
        .isEmpty();
    assertThat(told()).startsWith("“kWh” does not measure the same thing. Use one of: m³");
  }

  @Test
  void anUnusualFigureIsAskedAboutOnceAndThenBelieved() {
    assertThat(types("water.fresh.value", "7").read(WATER)).isEmpty();
    assertThat(problems.all().getFirst().asks()).isTrue();
    AnswerReadingTest sure = new AnswerReadingTest();
    assertThat(sure.types("water.fresh.value", "7").types("water.fresh.sure", "yes").read(WATER))
        .hasSize(1);
  }

  @Test
  void tenTimesLastYearIsAskedAbout() {
    assertThat(types("water.fresh.value", "86000000").read(WATER, known(2023, 8_600_000)))
        .isEmpty();
    assertThat(told()).isEqualTo("That is 10 times the 8,600,000 m³ of 2023. Is the unit right?");
  }

  @Test
  void whatStandsRecordedIsNotRecordedAgain() {
    assertThat(
            types("water.fresh.value", "8600")
                .types("water.fresh.unit", "10³ m³")
                .types("water.fresh.source", "meters")
                .read(WATER, known(2024, 8_600_000)))
        .isEmpty();
    assertThat(problems.none()).isTrue();
  }

  @Test
  void anotherSourceForTheSameFigureIsAnObservationOfItsOwn() {
    assertThat(
            types("water.fresh.value", "8600000")
                .types("water.fresh.source", "permit")
                .read(WATER, known(2024, 8_600_000)))
        .hasSize(1);
  }

  @Test
  void aRangeMustHoldTheValue() {
    assertThat(
            types("water.fresh.value", "900")
                .types("water.fresh.low", "950")
                .types("water.fresh.high", "990")
                .read(WATER))
        .isEmpty();
    assertThat(told())
        .isEqualTo(
            "The value 900 does not lie between the lowest 950 and the highest 990. Correct one of them.");
  }

  @Test
  void aRangeWithoutAValueIsNotDropped() {
    assertThat(types("water.fresh.low", "950").read(WATER)).isEmpty();
    assertThat(told()).startsWith("There is a lowest likely but no value.");
  }

  @Test
  void notApplicableNeedsNoValueAndExcludesOne() {
    assertThat(types("water.fresh.na", "no water is used").read(WATER).getFirst().claim())
        .isEqualTo(new Claim.NotApplicable("no water is used"));
    types("water.fresh.value", "900");
    assertThat(read(WATER)).isEmpty();
  }

  @Test
  void anIntentionAndAnEarlierYearAreObservationsOfTheirOwn() {
    List<Observation> read =
        types("water.fresh.value", "900")
            .types("water.fresh.intended", "700")
            .types("water.fresh.back3", "1000")
            .read(WATER);
    assertThat(read)
        .extracting(o -> o.period() + " " + o.scenario())
        .containsExactly("2024 CURRENT", "2024 INTENDED", "2021 CURRENT");
  }

  @Test
  void oneWrongFieldHoldsTheWholeQuestionBack() {
    assertThat(types("water.fresh.value", "900").types("water.fresh.intended", "few").read(WATER))
        .isEmpty();
    assertThat(problems.all().getFirst().field()).isEqualTo("intended");
  }

  @Test
  void yesNoIsReadInManyLanguages() {
    for (String yes : List.of("yes", "oui", "是", "نعم", "да")) {
      AnswerReadingTest story = new AnswerReadingTest();
      assertThat(
              ((Claim.Value) story.types("plan.value", yes).read(PLAN).getFirst().claim()).value())
          .isEqualTo(1);
    }
    assertThat(types("plan.value", "maybe").read(PLAN)).isEmpty();
    assertThat(told()).isEqualTo("“maybe” is not one of: yes, partly, no.");
  }

  @Property
  void whateverIsTypedIsRecordedOrExplained(@ForAll @StringLength(max = 30) String text) {
    AnswerReadingTest story = new AnswerReadingTest();
    List<Observation> read =
        story
            .types("water.fresh.value", text)
            .types("water.fresh.unit", text)
            .types("water.fresh.low", text)
            .types("water.fresh.na", "")
            .read(WATER);
    boolean blank = new Fields("water.fresh", story.typed).of("value").isEmpty();
    assertThat(read.isEmpty()).isEqualTo(blank || !story.problems.none());
  }
}
