package org.parkwright.server.assess.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parkwright.domain.assess.NextQuestions;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.server.assess.ClaimWords;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.review.Called;

/// Writes the questions of the form for one reader, from what is known so far.
final class FormWriting {
  private final Questionnaire questionnaire;
  private final Evidence evidence;
  private final Map<String, NextQuestions.Question> open;
  private final Entries entries;
  private final Called called;
  private final Map<String, Link> talks;
  private final Map<String, Link> asks;
  private final Frame frame;

  /// @param open questions that would settle something
  /// @param talks what was said about a figure, by variable
  /// @param asks where a colleague can be asked, by variable
  FormWriting(
      Questionnaire questionnaire,
      Evidence evidence,
      List<NextQuestions.Question> open,
      Called called,
      Map<String, Link> talks,
      Map<String, Link> asks,
      Frame frame) {
    this.questionnaire = questionnaire;
    this.evidence = evidence;
    this.open = open.stream().collect(Collectors.toMap(NextQuestions.Question::variable, q -> q));
    this.called = called;
    this.talks = talks;
    this.asks = asks;
    this.entries = new Entries(frame, evidence);
    this.frame = frame;
  }

  /// A question with what is recorded in its fields.
  FormView.Question recorded(Variable variable) {
    return question(variable, entries.recorded(variable), List.of(), Optional.empty());
  }

  /// A question with what was typed and what is wrong with it.
  FormView.Question typed(Variable variable, Fields fields, List<FormView.Problem> problems) {
    return question(variable, entries.typed(variable, fields), problems, Optional.of(fields));
  }

  private FormView.Question question(
      Variable variable,
      FormView.Entry entry,
      List<FormView.Problem> problems,
      Optional<Fields> typed) {
    return new FormView.Question(
        variable.code(),
        variable.names().in(frame.language()),
        variable.definition().in(frame.language()),
        counts(variable),
        before(variable),
        entry,
        recordedWords(variable),
        problems,
        years(variable, typed),
        Stream.of(talks, asks)
            .flatMap(links -> Optional.ofNullable(links.get(variable.code())).stream())
            .toList());
  }

  private String counts(Variable variable) {
    String uses =
        questionnaire.uses(variable.code()).entrySet().stream()
            .map(use -> use.getKey() + ": " + String.join(", ", use.getValue()))
            .collect(Collectors.joining("; "));
    NextQuestions.Question question = open.get(variable.code());
    String settles = question == null ? "" : frame.t("assess.settles", question.settles());
    return ((uses.isEmpty() ? "" : frame.t("assess.counts", uses)) + " " + settles).strip();
  }

  /// Last year's answer, while this year has none.
  private Optional<FormView.Before> before(Variable variable) {
    if (entries.chosen(variable, 0).isPresent()) {
      return Optional.empty();
    }
    String period = evidence.period().yearsBack(1).toString();
    return switch (evidence.answer(variable.code(), 1)) {
      case Answer.Known known ->
          Optional.of(
              new FormView.Before(
                  frame.t("assess.before", period, shown(known.chosen(), variable, frame))));
      case Answer.NotApplicable not ->
          Optional.of(new FormView.Before(frame.t("assess.before.na", period, not.why())));
      case Answer.Missing missing -> Optional.empty();
    };
  }

  private List<FormView.Year> years(Variable variable, Optional<Fields> typed) {
    List<FormView.Year> years = new ArrayList<>();
    for (int back : questionnaire.years(variable.code())) {
      if (back == 0) {
        continue;
      }
      String field = "back" + back;
      Optional<Observation> recorded = entries.chosen(variable, back);
      years.add(
          new FormView.Year(
              field,
              evidence.period().yearsBack(back).toString(),
              typed
                  .map(fields -> fields.of(field))
                  .orElseGet(
                      () ->
                          recorded
                              .map(o -> Entries.beside(o.claim(), variable, entries.unit(variable)))
                              .orElse("")),
              recorded.map(o -> shown(o, variable, frame))));
    }
    return years;
  }

  private Optional<String> recordedWords(Variable variable) {
    return switch (evidence.answer(variable.code(), 0)) {
      case Answer.Known known ->
          Optional.of(
              frame.t(
                      "assess.recorded",
                      shown(known.chosen(), variable, frame),
                      known.chosen().source().cited(frame.texts()),
                      called.name(known.chosen().author(), frame),
                      date(known.chosen()))
                  + (known.rivals().isEmpty()
                      ? ""
                      : " " + frame.t("assess.recorded.rivals", known.rivals().size())));
      case Answer.NotApplicable not ->
          Optional.of(
              frame.t(
                  "assess.recorded.na",
                  not.why(),
                  called.name(not.chosen().author(), frame),
                  date(not.chosen())));
      case Answer.Missing missing -> Optional.empty();
    };
  }

  private String date(Observation observation) {
    return frame.date(observation.at());
  }

  /// A recorded answer in words: value and unit as typed.
  static String shown(Observation observation, Variable variable, Frame frame) {
    return ClaimWords.of(observation.claim(), variable, frame);
  }
}
