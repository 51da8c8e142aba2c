package org.parkwright.server.assess.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.review.Called;

/// Some questions as a form of their own, for a firm or for a colleague behind a link: written and
/// read exactly as the park's own form is.
public final class QuestionForm {
  private final List<Variable> variables;
  private final Questionnaire questionnaire;
  private final Evidence evidence;
  private final FormWriting writing;
  private final Frame frame;

  /// @param evidence what the person may know already: shown in the fields, and compared with
  /// @param talks links to what was said, by variable; none where nobody may talk
  public QuestionForm(
      List<Variable> variables,
      Evidence evidence,
      Called called,
      Map<String, Link> talks,
      Frame frame) {
    this.variables = List.copyOf(variables);
    this.questionnaire = new Questionnaire(List.of(), new Dictionary("", variables));
    this.evidence = evidence;
    this.writing =
        new FormWriting(questionnaire, evidence, List.of(), called, talks, Map.of(), frame);
    this.frame = frame;
  }

  /// What was read: figures to be recorded, and by variable what is wrong.
  public record Read(List<Observation> observations, Map<String, List<FormView.Problem>> problems) {
    public Read {
      observations = List.copyOf(observations);
      problems = Map.copyOf(problems);
    }
  }

  /// The questions with what is recorded in their fields.
  public List<FormView.Question> questions() {
    return variables.stream().map(writing::recorded).toList();
  }

  /// The questions after something was sent: as typed where something is wrong.
  public List<FormView.Question> questions(
      Map<String, List<FormView.Problem>> problems, Map<String, String> typed) {
    return variables.stream()
        .map(
            v ->
                problems.containsKey(v.code())
                    ? writing.typed(
                        v, new Fields(v.code(), typed), problems.getOrDefault(v.code(), List.of()))
                    : writing.recorded(v))
        .toList();
  }

  /// Reads what was sent; fields of other variables are not looked at.
  public Read read(Map<String, String> typed, String author, Instant at) {
    Saving saving =
        Saving.of(
            variables.stream().filter(v -> typed.containsKey(v.code() + ".value")).toList(),
            questionnaire,
            typed,
            Optional.ofNullable(typed.get("confirm")),
            evidence,
            frame,
            author,
            at);
    return new Read(saving.observations(), saving.problems());
  }
}
