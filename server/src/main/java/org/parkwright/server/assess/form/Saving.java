package org.parkwright.server.assess.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.server.page.Frame;

/// What a sent form records and what it must be asked again.
///
/// @param observations to be recorded
/// @param problems by variable; a question with problems records nothing
record Saving(List<Observation> observations, Map<String, List<FormView.Problem>> problems) {

  Saving {
    observations = List.copyOf(observations);
  }

  /// Reads the answers to some questions.
  ///
  /// @param confirmed variable whose answer of last year still holds, where one was confirmed
  static Saving of(
      List<Variable> variables,
      Questionnaire questionnaire,
      Map<String, String> typed,
      Optional<String> confirmed,
      Evidence evidence,
      Frame frame,
      String author,
      Instant at) {
    List<Observation> observations = new ArrayList<>();
    Map<String, List<FormView.Problem>> problems = new LinkedHashMap<>();
    for (Variable variable : variables) {
      if (confirmed.filter(variable.code()::equals).isPresent()) {
        confirm(variable, evidence, frame, author, at).ifPresent(observations::add);
        continue;
      }
      Problems found = new Problems(frame);
      observations.addAll(
          new AnswerReading(
                  variable, new Fields(variable.code(), typed), evidence, found, author, at)
              .read(questionnaire.years(variable.code())));
      if (!found.none()) {
        problems.put(variable.code(), found.all());
      }
    }
    return new Saving(observations, problems);
  }

  /// Last year's answer again, with its source, and a note that says so.
  private static Optional<Observation> confirm(
      Variable variable, Evidence evidence, Frame frame, String author, Instant at) {
    Observation before =
        switch (evidence.answer(variable.code(), 1)) {
          case Answer.Known known -> known.chosen();
          case Answer.NotApplicable not -> not.chosen();
          case Answer.Missing missing -> null;
        };
    return before == null
        ? Optional.empty()
        : Optional.of(
            new Observation(
                before.park(),
                before.variable(),
                evidence.period(),
                Scenario.CURRENT,
                before.claim(),
                before.grade(),
                before.source(),
                before.method(),
                frame.t("assess.confirmed", before.period().toString()),
                author,
                at));
  }
}
