package org.parkwright.domain.index.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.index.Judgement;
import org.parkwright.domain.index.Judgement.Level;

class ColumnPlanTest {
  private static final int PARKS = 12;

  @Property(tries = 500)
  void everyFindingIsThatOfTheSinglePark(@ForAll Random random) {
    Invention invention = new Invention(random);
    IndexSystem system = invention.system(6);
    List<Evidence> parks = Stream.generate(invention::park).limit(PARKS).toList();
    ColumnPlan plan = ColumnPlan.of(system, Invention.DICTIONARY);
    Columns columns = plan.columns(parks);
    byte[][] findings = plan.parallel(1).findings(columns);
    byte[][] levels = new byte[6][PARKS];
    double[][] values = new double[6][PARKS];
    double[][] credits = new double[6][PARKS];
    plan.values(columns, 0, PARKS, levels, values, credits);
    assertThat(levels).isDeepEqualTo(findings);
    for (int i = 0; i < 6; i++) {
      Indicator indicator = system.indicators().get(i);
      for (int park = 0; park < PARKS; park++) {
        Judgement judgement =
            Judgement.of(indicator, parks.get(park), Invention.DICTIONARY, system.scoring());
        Statistics.label("level").collect(judgement.level());
        String where = described(indicator, parks.get(park));
        assertThat(Level.values()[findings[i][park]]).as(where).isEqualTo(judgement.level());
        double slack = plan.rosters().isEmpty() ? 0 : 1e-12;
        same(where, credits[i][park], judgement.credit().orElse(Double.NaN), 0, 0);
        same(
            where,
            values[i][park],
            judgement.values().stream()
                .mapToDouble(tested -> tested.value().value())
                .findFirst()
                .orElse(Double.NaN),
            slack,
            greatest(indicator, parks.get(park)));
      }
    }
  }

  private static String described(Indicator indicator, Evidence park) {
    StringBuilder text = new StringBuilder(indicator.applies() + "\n" + indicator.tests());
    for (Inputs.Input input : Inputs.of(indicator)) {
      Answer answer = park.answer(input.variable(), input.yearsBack());
      text.append("\n").append(input).append(": ");
      text.append(answer instanceof Answer.Known known ? known.value().value() : answer.getClass());
    }
    return text + "\n" + park.rosters();
  }

  /// The greatest figure that goes into an indicator.
  private static double greatest(Indicator indicator, Evidence park) {
    return Inputs.of(indicator).stream()
        .map(input -> park.answer(input.variable(), input.yearsBack()))
        .mapToDouble(
            answer -> answer instanceof Answer.Known known ? Math.abs(known.value().value()) : 0)
        .max()
        .orElse(0);
  }

  /// Sums over members are added in another order by column, so their last digits differ. Where two
  /// of them cancel, what is left is rounding: it is small against the figures, not against 0.
  private static void same(
      String where, double found, double expected, double slack, double greatest) {
    if (Double.isNaN(expected) || Double.isNaN(found)) {
      assertThat(Double.valueOf(found)).as(where).isEqualTo(Double.valueOf(expected));
    } else {
      assertThat(found)
          .as(where)
          .isCloseTo(expected, within(slack * Math.max(Math.abs(expected), greatest)));
    }
  }
}
