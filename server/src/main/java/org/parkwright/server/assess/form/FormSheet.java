package org.parkwright.server.assess.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.assess.Assessment;
import org.parkwright.domain.assess.NextQuestions;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.assess.Choices;
import org.parkwright.server.assess.Topics;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.page.NotFound;
import org.parkwright.server.park.ParkPages;

/// The form of one park, period and choice of systems, as it stands now: topics and their
/// questions. The first part holds the questions that settle most; every other part is a topic.
final class FormSheet {
  private static final String FIRST = "first";
  private static final int MOST = 8;
  private final Park park;
  private final Period period;
  private final List<IndexSystem> systems;
  private final List<IndexSystem> all;
  private final Dictionary dictionary;
  private final Scorecard scorecard;
  private final Questionnaire questionnaire;
  private final FormWriting writing;
  private final Surroundings around;
  private final Frame frame;

  FormSheet(
      Park park,
      Period period,
      List<IndexSystem> systems,
      List<IndexSystem> all,
      Dictionary dictionary,
      Scorecard scorecard,
      Surroundings around,
      Frame frame) {
    this.park = park;
    this.period = period;
    this.systems = systems;
    this.all = all;
    this.dictionary = dictionary;
    this.scorecard = scorecard;
    this.questionnaire = new Questionnaire(systems, dictionary);
    this.around = around;
    this.writing =
        new FormWriting(
            questionnaire,
            scorecard.evidence(),
            scorecard.questions(),
            around.called(),
            around.talks(questionnaire.variables(), frame),
            around.asks(questionnaire.variables(), frame),
            frame);
    this.frame = frame;
  }

  Questionnaire questionnaire() {
    return questionnaire;
  }

  /// The variables that a sent form speaks of: one, when it says so, else all with a field in it.
  List<Variable> asked(Map<String, String> typed) {
    String only = typed.getOrDefault("only", "");
    return questionnaire.variables().stream()
        .filter(v -> only.isEmpty() || only.equals(v.code()))
        .filter(v -> typed.containsKey(v.code() + ".value"))
        .toList();
  }

  /// One question as it stands.
  FormView.Question question(
      String code, Map<String, List<FormView.Problem>> problems, Map<String, String> typed) {
    Variable variable =
        questionnaire.variables().stream()
            .filter(v -> v.code().equals(code))
            .findFirst()
            .orElseThrow(
                () ->
                    new NotFound(
                        "notfound.question",
                        code,
                        address() + "?" + Choices.parameters(systems),
                        park.names().in(frame.language())));
    return question(variable, problems, typed);
  }

  private FormView.Question question(
      Variable variable, Map<String, List<FormView.Problem>> problems, Map<String, String> typed) {
    List<FormView.Problem> mine = problems.getOrDefault(variable.code(), List.of());
    return mine.isEmpty()
        ? writing.recorded(variable)
        : writing.typed(variable, new Fields(variable.code(), typed), mine);
  }

  /// The page.
  ///
  /// @param topic part that is shown; anything unknown: the first
  /// @param saving what was just sent
  FormView view(
      String topic,
      Optional<Saving> saving,
      Map<String, List<FormView.Problem>> problems,
      Map<String, String> typed) {
    String here = topicOf(topic);
    List<Variable> shown = saving.isPresent() ? shownAgain(here, typed) : shown(here);
    return new FormView(
        address(),
        new Link(ParkPages.address(park.id()), park.names().in(frame.language())),
        period.toString(),
        Choices.of(all, systems, frame),
        Choices.parameters(systems),
        standing(),
        topics(here),
        here.isEmpty() ? FIRST : Topics.slug(here),
        here.isEmpty() ? frame.t("assess.first") : named(here),
        introduction(here, shown),
        shown.stream().map(v -> question(v, problems, typed)).toList(),
        saving.map(s -> said(s, problems)),
        ParkPages.address(park.id()) + "/scorecard/" + period + "?" + Choices.parameters(systems),
        next(here),
        around.strip());
  }

  private String address() {
    return ParkPages.address(park.id()) + "/assess/" + period;
  }

  /// The topic of this name in an address; empty for the first part.
  private String topicOf(String slug) {
    return questionnaire.topics().stream()
        .filter(t -> Topics.slug(t).equals(slug))
        .findFirst()
        .orElse("");
  }

  private List<Variable> shown(String here) {
    return here.isEmpty()
        ? scorecard.questions().stream()
            .limit(MOST)
            .map(NextQuestions.Question::variable)
            .map(dictionary::get)
            .toList()
        : questionnaire.about(here);
  }

  /// After saving, the same questions stay in view although others would now settle more.
  private List<Variable> shownAgain(String here, Map<String, String> typed) {
    return here.isEmpty()
        ? questionnaire.variables().stream()
            .filter(v -> typed.containsKey(v.code() + ".value"))
            .toList()
        : questionnaire.about(here);
  }

  private String introduction(String here, List<Variable> shown) {
    if (here.isEmpty()) {
      return frame.t(shown.isEmpty() ? "assess.first.done" : "assess.first.what");
    }
    return frame.t("assess.topic.what", shown.size());
  }

  private FormView.Standing standing() {
    List<String> lines = new ArrayList<>();
    for (Assessment a : scorecard.assessments()) {
      lines.add(
          frame.t(
              "assess.standing.system",
              a.system().id(),
              a.coverage().answered(),
              a.coverage().applicable()));
    }
    return new FormView.Standing(
        answered(questionnaire.variables()), questionnaire.variables().size(), lines);
  }

  private int answered(List<Variable> variables) {
    Evidence evidence = scorecard.evidence();
    return (int)
        variables.stream()
            .filter(v -> !(evidence.answer(v.code(), 0) instanceof Answer.Missing))
            .count();
  }

  private List<FormView.Topic> topics(String here) {
    List<FormView.Topic> topics = new ArrayList<>();
    topics.add(new FormView.Topic(part(FIRST), frame.t("assess.first"), 0, 0, here.isEmpty()));
    for (String topic : questionnaire.topics()) {
      List<Variable> about = questionnaire.about(topic);
      topics.add(
          new FormView.Topic(
              part(Topics.slug(topic)),
              named(topic),
              answered(about),
              about.size(),
              topic.equals(here)));
    }
    return topics;
  }

  private String named(String topic) {
    return questionnaire.topicIn(topic, frame.language());
  }

  private String part(String slug) {
    return address() + "?" + Choices.parameters(systems) + "&topic=" + slug + "#topic";
  }

  private Optional<Link> next(String here) {
    if (here.isEmpty()) {
      return Optional.of(new Link(part(FIRST), frame.t("assess.first.next")));
    }
    List<String> topics = questionnaire.topics();
    int place = topics.indexOf(here) + 1;
    return place < topics.size()
        ? Optional.of(new Link(part(Topics.slug(topics.get(place))), named(topics.get(place))))
        : Optional.empty();
  }

  private FormView.Said said(Saving saving, Map<String, List<FormView.Problem>> problems) {
    List<String> lines = new ArrayList<>();
    for (Observation o : saving.observations()) {
      Variable variable = dictionary.get(o.variable());
      String when =
          o.scenario() == Scenario.INTENDED
              ? frame.t("assess.saved.intended")
              : o.period().toString();
      lines.add(
          frame.t(
              "assess.saved.value",
              variable.names().in(frame.language()),
              when,
              FormWriting.shown(o, variable, frame)));
    }
    List<Link> refused =
        problems.keySet().stream()
            .map(code -> new Link("#q-" + code, dictionary.get(code).names().in(frame.language())))
            .toList();
    return new FormView.Said(lines, refused);
  }
}
