package org.parkwright.domain.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parkwright.domain.Field.DICTIONARY;
import static org.parkwright.domain.Field.atLeast;
import static org.parkwright.domain.Field.atMost;
import static org.parkwright.domain.Field.indicator;
import static org.parkwright.domain.Field.park;
import static org.parkwright.domain.Field.seen;
import static org.parkwright.domain.Field.share;
import static org.parkwright.domain.Field.system;
import static org.parkwright.domain.Spoken.ENGLISH;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.Field;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.domain.index.Operator;
import org.parkwright.domain.index.PassRule;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.index.Role;
import org.parkwright.kernel.document.Phrase;

class AssessmentTest {
  private static final Recipe RECIPE = new Recipe(7, 400);

  private static final Indicator ENTITY =
      indicator("ENTITY", "1", seen("entity"), new Requirement.Yes());
  private static final Indicator PLAN = indicator("PLAN", "1", seen("plan"), new Requirement.Yes());
  private static final Indicator RENEWABLE =
      indicator("REN", "%", seen("renewable"), atLeast(50, "%"));
  private static final Indicator EMS =
      indicator("EMS", "%", share("firms.large.ems", "firms.large"), atLeast(40, "%"));

  private static Assessment assess(IndexSystem system, Field.Reports reports) {
    return Assessment.of(system, DICTIONARY, reports.evidence(), RECIPE);
  }

  @Test
  void scoreCoverageAndBoundsOverUnknowns() {
    Assessment a =
        assess(
            system(ENTITY, PLAN, RENEWABLE, EMS),
            park().says("entity", 1).says("plan", 0.5).says("firms.large", 0));
    assertThat(a.coverage()).isEqualTo(new Coverage(2, 3, 4));
    assertThat(a.score().value().getAsDouble()).isCloseTo(75, within(1e-9));
    assertThat(a.score().low()).isCloseTo(50, within(1e-9));
    assertThat(a.score().high()).isCloseTo(100 * 2.5 / 3, within(1e-9));
    assertThat(a.decision().verdict()).isEqualTo(Verdict.UNMET);
    assertThat(a.decision().reason().in(ENGLISH)).contains("PLAN");
  }

  @Test
  void nothingKnownIsNoScoreNotZero() {
    Assessment a = assess(system(ENTITY, PLAN), park());
    assertThat(a.score().value()).isEmpty();
    assertThat(a.score().low()).isZero();
    assertThat(a.score().high()).isEqualTo(100);
    assertThat(a.decision().verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void aRangeAroundTheLimitMakesTheFindingDoubtful() {
    Assessment a =
        assess(
            system(ENTITY, RENEWABLE), park().says("entity", 1).between("renewable", 40, 52, 60));
    Result renewable = a.results().get(1);
    assertThat(renewable.current().level()).isEqualTo(Level.MET);
    // Triangular(40, 52, 60): P(x >= 50) = 1 - 10²/(20·12) = 0.583
    assertThat(renewable.certainty()).isCloseTo(0.583, within(0.08));
    assertThat(a.score().low()).isEqualTo(50);
    assertThat(a.score().high()).isEqualTo(100);
    assertThat(a.decision().certainty()).isEqualTo(renewable.certainty());
  }

  @Test
  void theSameRecipeGivesTheSameAssessment() {
    Field.Reports reports = park().between("renewable", 40, 52, 60).says("plan", 1);
    assertThat(assess(system(PLAN, RENEWABLE), reports))
        .isEqualTo(assess(system(PLAN, RENEWABLE), reports));
  }

  @Test
  void mandatoryPlusGroups() {
    IndexSystem system =
        system(
            new PassRule.MandatoryPlusGroups(Map.of("1", 1)),
            with(ENTITY, new Role.Mandatory()),
            with(PLAN, new Role.Elective("1")),
            with(RENEWABLE, new Role.Elective("1")));
    assertThat(assess(system, park().says("entity", 1).says("plan", 1)).decision().verdict())
        .isEqualTo(Verdict.MET);
    assertThat(assess(system, park().says("entity", 0).says("plan", 1)).decision().verdict())
        .isEqualTo(Verdict.UNMET);
    assertThat(assess(system, park().says("entity", 1).says("plan", 0)).decision().verdict())
        .isEqualTo(Verdict.UNDETERMINED);
    Assessment none = assess(system, park().says("entity", 1).says("plan", 0).says("renewable", 1));
    assertThat(none.decision().verdict()).isEqualTo(Verdict.UNMET);
    assertThat(none.decision().reason().in(ENGLISH)).contains("group 1");
  }

  @Test
  void vetoDecidesAndGuidingIsReported() {
    IndexSystem system =
        system(
            new PassRule.VetoPlusGuiding(0),
            with(ENTITY, new Role.Veto()),
            with(PLAN, new Role.Guiding()));
    Assessment a = assess(system, park().says("entity", 1).says("plan", 0));
    assertThat(a.decision().verdict()).isEqualTo(Verdict.MET);
    assertThat(a.decision().reason().in(ENGLISH)).contains("0 of 1 guiding");
    assertThat(assess(system, park().says("entity", 0).says("plan", 1)).decision().verdict())
        .isEqualTo(Verdict.UNMET);
  }

  @Test
  void meanRatioToLeadFollowsThePublishedChecks() {
    PassRule rule =
        new PassRule.MeanRatioToLead(Map.of(), OptionalDouble.empty(), OptionalDouble.empty());
    Indicator low = indicator("LOW", "m³", seen("water.fresh"), atMost(8, "m³"));
    IndexSystem system = system(rule, RENEWABLE, low);
    assertThat(score(system, park().says("renewable", 50).says("water.fresh", 8)))
        .as("all at lead value")
        .isCloseTo(100, within(1e-9));
    assertThat(score(system, park().says("renewable", 100).says("water.fresh", 8)))
        .as("doubling one adds 100/n")
        .isCloseTo(150, within(1e-9));
    assertThat(score(system, park().says("renewable", 50).says("water.fresh", 4)))
        .as("half the lead of a lower-is-better value is ratio 2")
        .isCloseTo(150, within(1e-9));
    PassRule capped =
        new PassRule.MeanRatioToLead(Map.of(), OptionalDouble.of(1), OptionalDouble.of(90));
    Assessment a =
        assess(system(capped, RENEWABLE, low), park().says("renewable", 99).says("water.fresh", 8));
    assertThat(a.score().value()).hasValue(100);
    assertThat(a.decision().verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void ofAChoiceGroupOnlyTheBestCount() {
    PassRule rule =
        new PassRule.MeanRatioToLead(Map.of("a", 1), OptionalDouble.of(1), OptionalDouble.empty());
    IndexSystem system =
        system(
            rule,
            with(ENTITY, new Role.Mandatory()),
            with(PLAN, new Role.Elective("a")),
            with(RENEWABLE, new Role.Elective("a")));
    assertThat(score(system, park().says("entity", 1).says("plan", 0).says("renewable", 25)))
        .isCloseTo(75, within(1e-9));
  }

  @Test
  void pointsAndBandsNeedThePreconditions() {
    PassRule rule =
        new PassRule.PointsAndBands(
            100,
            List.of(
                new PassRule.ScoreBand("gold", Operator.AT_LEAST, 70),
                new PassRule.ScoreBand("bronze", Operator.AT_LEAST, 40)),
            OptionalDouble.empty());
    IndexSystem system = system(rule, with(ENTITY, new Role.Precondition()), PLAN, RENEWABLE);
    Assessment silver =
        assess(system, park().says("entity", 1).says("plan", 1).says("renewable", 9));
    assertThat(silver.score().value()).hasValue(50);
    assertThat(silver.score().band()).hasValue(Phrase.text("bronze"));
    assertThat(silver.decision().verdict()).isEqualTo(Verdict.MET);
    Assessment gated =
        assess(system, park().says("entity", 0).says("plan", 1).says("renewable", 90));
    assertThat(gated.score().band()).hasValue(Phrase.text("gold"));
    assertThat(gated.decision().verdict()).isEqualTo(Verdict.UNMET);
  }

  @Test
  void gapsAreSortedByWhatClosingThemLifts() {
    Indicator heavy =
        new Indicator(
            "HEAVY",
            RENEWABLE.names(),
            RENEWABLE.dimension(),
            "Test",
            RENEWABLE.role(),
            3,
            RENEWABLE.unit(),
            RENEWABLE.tests(),
            RENEWABLE.applies(),
            RENEWABLE.goalposts(),
            RENEWABLE.provenance());
    Assessment a =
        assess(
            system(PLAN, heavy, EMS),
            park().says("plan", 0).between("renewable", 36, 40, 44).intends("renewable", 55));
    assertThat(a.gaps()).extracting(g -> g.indicator().code()).containsExactly("HEAVY", "PLAN");
    Gap gap = a.gaps().getFirst();
    assertThat(gap.lift()).isCloseTo(75, within(1e-9));
    assertThat(gap.leastLift()).isCloseTo(60, within(1e-9));
    assertThat(gap.intended()).isTrue();
    assertThat(gap.shortfall().get().amount().value()).isCloseTo(10, within(1e-9));
    assertThat(gap.shortfall().get().low()).isBetween(6.0, 8.5);
    assertThat(gap.shortfall().get().high()).isBetween(11.5, 14.0);
    assertThat(a.intendedScore().get().value().getAsDouble()).isCloseTo(75, within(1e-9));
  }

  @Test
  void nextQuestionsSettleMostFindingsFirst() {
    Indicator water = indicator("W1", "%", share("water.reused", "water.fresh"), atLeast(1, "%"));
    Indicator intensity =
        indicator("W2", "m³/10⁴ CNY", share("water.fresh", "iva"), atMost(8, "m³/10⁴ CNY"));
    Assessment a = assess(system(PLAN, water, intensity), park().says("iva", 5));
    List<NextQuestions.Question> asked = NextQuestions.of(List.of(a));
    assertThat(asked)
        .extracting(NextQuestions.Question::variable)
        .containsExactly("water.fresh", "plan", "water.reused");
    assertThat(asked).extracting(NextQuestions.Question::settles).containsExactly(1, 1, 1);
    assertThat(asked.getFirst().indicators()).containsExactly("test:W1", "test:W2");
  }

  @Test
  void leastCountCanBeMetWithUnknownsOpen() {
    IndexSystem system = system(new PassRule.Count(OptionalInt.of(1)), ENTITY, PLAN, RENEWABLE);
    assertThat(assess(system, park().says("plan", 1)).decision().verdict()).isEqualTo(Verdict.MET);
  }

  @Property(tries = 60)
  void theScoreLiesInsideItsRange(
      @ForAll @DoubleRange(min = 0, max = 100) double low,
      @ForAll @DoubleRange(min = 0, max = 100) double width,
      @ForAll @DoubleRange(min = 0, max = 1) double place) {
    Assessment a =
        Assessment.of(
            system(ENTITY, RENEWABLE, EMS),
            DICTIONARY,
            park()
                .says("entity", 0)
                .between("renewable", low, low + place * width, low + width)
                .evidence(),
            new Recipe(3, 50));
    Score score = a.score();
    assertThat(score.value().getAsDouble()).isBetween(score.low(), score.high());
    assertThat(score.q25()).isBetween(score.low(), score.value().getAsDouble());
    assertThat(score.q75()).isBetween(score.value().getAsDouble(), score.high());
  }

  private static double score(IndexSystem system, Field.Reports reports) {
    return assess(system, reports).score().value().getAsDouble();
  }

  private static Indicator with(Indicator i, Role role) {
    return new Indicator(
        i.code(),
        i.names(),
        i.dimension(),
        i.topic(),
        role,
        i.weight(),
        i.unit(),
        i.tests(),
        i.applies(),
        i.goalposts(),
        i.provenance());
  }
}
