package org.parkwright.server.assess.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Inputs;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.assess.ClaimWords;
import org.parkwright.server.page.Frame;

/// Figures that several sources give differently: which one counts, and why.
final class Rivals {
  private final Evidence evidence;
  private final Dictionary dictionary;
  private final Frame frame;

  Rivals(Evidence evidence, Dictionary dictionary, Frame frame) {
    this.evidence = evidence;
    this.dictionary = dictionary;
    this.frame = frame;
  }

  /// Those behind one indicator.
  List<FigureView.Rivalry> behind(Indicator indicator) {
    List<FigureView.Rivalry> rivalries = new ArrayList<>();
    for (Inputs.Input input : Inputs.of(indicator)) {
      if (evidence.answer(input.variable(), input.yearsBack()) instanceof Answer.Known known
          && !known.rivals().isEmpty()) {
        rivalries.add(rivalry(known));
      }
    }
    return rivalries;
  }

  /// Whether a source says something about a variable in a period.
  boolean has(String variable, String period, String source) {
    return answer(variable, period).stream()
        .flatMap(known -> all(known).stream())
        .anyMatch(o -> o.source().title().equals(source));
  }

  private Optional<Answer.Known> answer(String variable, String period) {
    try {
      return evidence
                  .answers()
                  .get(new Evidence.Slot(variable, Period.of(period), Scenario.CURRENT))
              instanceof Answer.Known known
          ? Optional.of(known)
          : Optional.empty();
    } catch (IllegalArgumentException noPeriod) {
      return Optional.empty();
    }
  }

  private static List<Observation> all(Answer.Known known) {
    List<Observation> all = new ArrayList<>(List.of(known.chosen()));
    all.addAll(known.rivals());
    return all;
  }

  private FigureView.Rivalry rivalry(Answer.Known known) {
    Observation chosen = known.chosen();
    return new FigureView.Rivalry(
        chosen.variable(),
        frame.t(
            "figure.rivals.of",
            dictionary.get(chosen.variable()).names().in(frame.language()),
            chosen.period().toString()),
        chosen.period().toString(),
        known.reason().map(why -> why.in(frame.texts())).orElse(""),
        all(known).stream()
            .map(
                o ->
                    new FigureView.Claim(
                        o.source().title(),
                        frame.t("figure.rivals.claim", said(o), o.source().cited(frame.texts())),
                        o.equals(chosen)))
            .toList());
  }

  private String said(Observation observation) {
    return ClaimWords.of(observation.claim(), dictionary.get(observation.variable()), frame);
  }
}
