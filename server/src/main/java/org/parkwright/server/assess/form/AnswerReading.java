package org.parkwright.server.assess.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.typed.YesNoWords;
import org.parkwright.kernel.period.Period;

/// Turns what was typed for one question into observations, or into what must be mended first:
/// either all fields of a question are recorded or none.
final class AnswerReading {
  private final Variable variable;
  private final Fields fields;
  private final Evidence evidence;
  private final Problems problems;
  private final String author;
  private final Instant at;
  private final List<Observation> observations = new ArrayList<>();

  /// @param evidence what is known already, for the plausibility of a change
  /// @param author who types
  /// @param at when
  AnswerReading(
      Variable variable,
      Fields fields,
      Evidence evidence,
      Problems problems,
      String author,
      Instant at) {
    this.variable = variable;
    this.fields = fields;
    this.evidence = evidence;
    this.problems = problems;
    this.author = author;
    this.at = at;
  }

  /// Reads the question; what is wrong is with the problems.
  ///
  /// @param years earlier years that are asked beside the period itself
  List<Observation> read(List<Integer> years) {
    if (fields.has("na")) {
      if (fields.has("value")) {
        problems.wrong("na", "problem.both");
      }
      record(evidence.period(), Scenario.CURRENT, new Claim.NotApplicable(fields.of("na")));
    } else if (fields.has("value")) {
      claim("value", true)
          .filter(new Plausibility(variable, evidence, fields, problems)::holds)
          .ifPresent(claim -> record(evidence.period(), Scenario.CURRENT, claim));
    } else {
      alone();
    }
    if (fields.has("intended")) {
      claim("intended", false)
          .ifPresent(claim -> record(evidence.period(), Scenario.INTENDED, claim));
    }
    for (int back : years) {
      if (back > 0 && fields.has("back" + back)) {
        claim("back" + back, false)
            .ifPresent(claim -> record(evidence.period().yearsBack(back), Scenario.CURRENT, claim));
      }
    }
    return problems.none() ? List.copyOf(observations) : List.of();
  }

  private void alone() {
    for (String field : List.of("low", "high")) {
      if (fields.has(field)) {
        problems.wrong(
            field,
            "problem.alone",
            problems
                .frame()
                .t(field.equals("low") ? "assess.low" : "assess.high")
                .toLowerCase(problems.frame().texts().locale()));
      }
    }
  }

  private Optional<Claim.Value> claim(String field, boolean ranged) {
    return switch (variable.kind()) {
      case Kind.Amount amount -> new AmountReading(fields, amount, problems).value(field, ranged);
      case Kind.YesNo yesNo -> yesNo(field);
      case Kind.Choice choice -> choice(field, choice);
    };
  }

  private Optional<Claim.Value> yesNo(String field) {
    OptionalDouble value = YesNoWords.read(fields.of(field));
    if (value.isEmpty()) {
      problems.wrong(field, "problem.option", fields.of(field), yesPartlyNo());
      return Optional.empty();
    }
    return Optional.of(exact(value.getAsDouble(), field));
  }

  private String yesPartlyNo() {
    return Stream.of("yes", "partly", "no")
        .map(word -> problems.frame().t("assess." + word))
        .collect(Collectors.joining(", "));
  }

  private Optional<Claim.Value> choice(String field, Kind.Choice choice) {
    int place = choice.options().indexOf(fields.of(field).toLowerCase(Locale.ROOT));
    if (place < 0) {
      problems.wrong(field, "problem.option", fields.of(field), options(choice));
      return Optional.empty();
    }
    return Optional.of(exact(place, field));
  }

  private String options(Kind.Choice choice) {
    return choice.options().stream()
        .map(option -> choice.word(option, problems.frame().language()))
        .collect(Collectors.joining(", "));
  }

  private Claim.Value exact(double value, String field) {
    return new Claim.Value(value, value, value, fields.of(field), "");
  }

  /// Keeps a claim unless the same is recorded already.
  private void record(Period period, Scenario scenario, Claim claim) {
    Observation observation =
        new Observation(
            evidence.park(),
            variable.code(),
            period,
            scenario,
            claim,
            grade(),
            source(),
            fields.of("method"),
            fields.of("note"),
            author,
            at);
    if (!isRecorded(observation)) {
      observations.add(observation);
    }
  }

  private Optional<Grade> grade() {
    return Arrays.stream(Grade.values())
        .filter(grade -> grade.name().equalsIgnoreCase(fields.of("grade")))
        .findFirst();
  }

  /// The source as typed; where the field still names the recorded one, that one with all it has.
  private Source source() {
    if (!fields.has("source")) {
      return Source.NOT_GIVEN;
    }
    Optional<Source> recorded =
        chosen(evidence.period(), Scenario.CURRENT)
            .map(Observation::source)
            .filter(
                s -> s.title().equals(fields.of("source")) && s.date().equals(fields.of("date")));
    return recorded.orElseGet(() -> new Source(fields.of("source"), "", fields.of("date"), false));
  }

  /// Source, quality and notes belong to the present value; an intention or an earlier year is only
  /// recorded anew when its figure changes.
  private boolean isRecorded(Observation observation) {
    boolean present =
        observation.scenario() == Scenario.CURRENT
            && observation.period().equals(evidence.period());
    return chosen(observation.period(), observation.scenario())
        .filter(old -> same(old.claim(), observation.claim()))
        .filter(
            old ->
                !present
                    || (old.grade().equals(observation.grade())
                        && old.source().equals(observation.source())
                        && old.method().equals(observation.method())
                        && old.note().equals(observation.note())))
        .isPresent();
  }

  /// The same figure, however it was typed.
  static boolean same(Claim one, Claim other) {
    if (one instanceof Claim.Value a && other instanceof Claim.Value b) {
      return near(a.value(), b.value()) && near(a.low(), b.low()) && near(a.high(), b.high());
    }
    return one.equals(other);
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= 1e-8 * Math.max(Math.abs(a), Math.abs(b));
  }

  private Optional<Observation> chosen(Period period, Scenario scenario) {
    Answer answer = evidence.answers().get(new Evidence.Slot(variable.code(), period, scenario));
    return switch (answer) {
      case Answer.Known known -> Optional.of(known.chosen());
      case Answer.NotApplicable not -> Optional.of(not.chosen());
      case Answer.Missing missing -> Optional.empty();
      case null -> Optional.empty();
    };
  }
}
