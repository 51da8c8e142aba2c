package org.parkwright.formats.result;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.parkwright.domain.assess.Assessment;
import org.parkwright.domain.assess.Decision;
import org.parkwright.domain.assess.DimensionScore;
import org.parkwright.domain.assess.Gap;
import org.parkwright.domain.assess.NextQuestions;
import org.parkwright.domain.assess.Result;
import org.parkwright.domain.assess.Score;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.index.Judgement;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.index.RequirementWords;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.document.Wording;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// A scorecard as JSON. Its shape is described by `assessment.schema.json` beside this class; the
/// order of keys is fixed and nothing in it depends on the day, so equal results are equal bytes.
public final class AssessmentJson {
  private final JsonGenerator json;
  private final Wording wording;

  private AssessmentJson(JsonGenerator json, Wording wording) {
    this.json = json;
    this.wording = wording;
  }

  /// Writes the scorecard as UTF-8.
  ///
  /// @param engine version of Parkwright
  /// @param wording language of titles, requirements and reasons; keys and codes are the same in
  ///     every language
  public static void write(
      Scorecard scorecard, Park park, String engine, Wording wording, OutputStream out) {
    ObjectWriteContext pretty =
        new ObjectWriteContext.Base() {
          @Override
          public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };
    try (JsonGenerator generator = new JsonFactory().createGenerator(pretty, out)) {
      new AssessmentJson(generator, wording).scorecard(scorecard, park, engine);
    }
  }

  private void scorecard(Scorecard scorecard, Park park, String engine) {
    json.writeStartObject();
    json.writeName("park");
    json.writeStartObject();
    json.writeStringProperty("id", park.id().toString());
    json.writeStringProperty("name", park.names().in(wording));
    json.writeEndObject();
    json.writeStringProperty("period", scorecard.evidence().period().toString());
    json.writeBooleanProperty(
        "illustrative", scorecard.assessments().stream().anyMatch(Assessment::illustrative));
    json.writeName("systems");
    json.writeStartArray();
    scorecard.assessments().forEach(this::system);
    json.writeEndArray();
    questions(scorecard.questions());
    recipe(scorecard, engine);
    json.writeEndObject();
  }

  private void system(Assessment a) {
    json.writeStartObject();
    json.writeStringProperty("id", a.system().id());
    json.writeStringProperty("version", a.system().version());
    json.writeStringProperty("title", a.system().names().in(wording));
    score("score", a.score());
    json.writeName("coverage");
    json.writeStartObject();
    json.writeNumberProperty("answered", a.coverage().answered());
    json.writeNumberProperty("applicable", a.coverage().applicable());
    json.writeNumberProperty("total", a.coverage().total());
    json.writeEndObject();
    decision("", a.decision());
    if (a.intendedScore().isPresent()) {
      json.writeName("intended");
      json.writeStartObject();
      score("score", a.intendedScore().get());
      decision("", a.intendedDecision().orElseThrow());
      json.writeEndObject();
    }
    json.writeName("dimensions");
    json.writeStartArray();
    a.dimensions().forEach(this::dimension);
    json.writeEndArray();
    json.writeName("findings");
    json.writeStartArray();
    a.results().forEach(this::finding);
    json.writeEndArray();
    json.writeName("gaps");
    json.writeStartArray();
    a.gaps().forEach(this::gap);
    json.writeEndArray();
    json.writeNumberProperty("recalled_rows_used", a.recalled());
    json.writeEndObject();
  }

  private void decision(String prefix, Decision decision) {
    json.writeStringProperty(prefix + "verdict", word(decision.verdict()));
    json.writeStringProperty(prefix + "verdict_reason", decision.reason().in(wording));
    json.writeNumberProperty(prefix + "verdict_certainty", decision.certainty());
  }

  private void score(String name, Score score) {
    json.writeName(name);
    json.writeStartObject();
    number("value", score.value());
    json.writeNumberProperty("low", score.low());
    json.writeNumberProperty("q25", score.q25());
    json.writeNumberProperty("q75", score.q75());
    json.writeNumberProperty("high", score.high());
    score.band().ifPresent(band -> json.writeStringProperty("band", band.in(wording)));
    json.writeEndObject();
  }

  private void number(String name, OptionalDouble value) {
    if (value.isPresent()) {
      json.writeNumberProperty(name, value.getAsDouble());
    } else {
      json.writeNullProperty(name);
    }
  }

  private void dimension(DimensionScore d) {
    json.writeStartObject();
    json.writeStringProperty("dimension", word(d.dimension()));
    score("score", d.score());
    json.writeNumberProperty("answered", d.coverage().answered());
    json.writeNumberProperty("applicable", d.coverage().applicable());
    json.writeEndObject();
  }

  private void finding(Result result) {
    Judgement current = result.current();
    json.writeStartObject();
    json.writeStringProperty("indicator", result.indicator().code());
    json.writeStringProperty("title", result.indicator().names().in(wording));
    json.writeStringProperty("dimension", word(result.indicator().dimension()));
    json.writeStringProperty("finding", word(current.level()));
    json.writeNumberProperty("certainty", result.certainty());
    values(result);
    json.writeStringProperty("unit", result.indicator().unit().symbol());
    json.writeStringProperty("requirement", requirement(result));
    json.writeStringProperty("reason", current.why().in(wording));
    if (result.intended().isPresent()) {
      json.writeStringProperty("intended", word(result.intended().get().level()));
    }
    json.writeName("missing");
    json.writeStartArray();
    for (Inputs.Input input : current.missing()) {
      json.writeStartObject();
      json.writeStringProperty("variable", input.variable());
      json.writeNumberProperty("years_back", input.yearsBack());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeName("sources");
    json.writeStartArray();
    current.from().forEach(this::source);
    json.writeEndArray();
    json.writeStringProperty("row_status", word(result.indicator().provenance().mark()));
    json.writeEndObject();
  }

  /// One value, or several by label where an indicator tests several.
  private void values(Result result) {
    List<Judgement.Tested> values = result.current().values();
    if (values.size() == 1) {
      json.writeNumberProperty("value", values.getFirst().value().value());
      result
          .spread()
          .ifPresent(
              spread -> {
                json.writeNumberProperty("value_low", spread.low());
                json.writeNumberProperty("value_high", spread.high());
              });
      return;
    }
    json.writeNullProperty("value");
    if (!values.isEmpty()) {
      json.writeName("values");
      json.writeStartObject();
      values.forEach(t -> json.writeNumberProperty(t.label(), t.value().value()));
      json.writeEndObject();
    }
  }

  private String requirement(Result result) {
    List<Judgement.Tested> values = result.current().values();
    Stream<Requirement> requirements =
        values.isEmpty()
            ? result.indicator().tests().stream().map(Indicator.Test::requirement)
            : values.stream().map(Judgement.Tested::requirement);
    return String.join(
        "; ",
        requirements
            .map(r -> RequirementWords.of(r, result.indicator().unit(), wording))
            .distinct()
            .toList());
  }

  private void source(Observation o) {
    json.writeStartObject();
    json.writeStringProperty("variable", o.variable());
    json.writeStringProperty("period", o.period().toString());
    json.writeStringProperty("scenario", word(o.scenario()));
    json.writeStringProperty("title", o.source().title());
    json.writeStringProperty("address", o.source().address());
    json.writeStringProperty("date", o.source().date());
    json.writeBooleanProperty("illustrative", o.source().illustrative());
    json.writeEndObject();
  }

  private void gap(Gap gap) {
    json.writeStartObject();
    json.writeStringProperty("indicator", gap.indicator().code());
    json.writeNumberProperty("lift", gap.lift());
    json.writeNumberProperty("least_lift", gap.leastLift());
    json.writeBooleanProperty("decisive", gap.decisive());
    json.writeBooleanProperty("closed_by_intention", gap.intended());
    if (gap.shortfall().isPresent()) {
      Gap.Shortfall shortfall = gap.shortfall().get();
      json.writeName("shortfall");
      json.writeStartObject();
      json.writeNumberProperty("value", shortfall.amount().value());
      json.writeNumberProperty("low", shortfall.low());
      json.writeNumberProperty("high", shortfall.high());
      json.writeStringProperty("unit", shortfall.amount().unit().symbol());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void questions(List<NextQuestions.Question> questions) {
    json.writeName("next_questions");
    json.writeStartArray();
    for (NextQuestions.Question question : questions) {
      json.writeStartObject();
      json.writeStringProperty("variable", question.variable());
      json.writeNumberProperty("settles", question.settles());
      json.writeNumberProperty("touches", question.touches());
      json.writeName("years_back");
      json.writeStartArray();
      question.yearsBack().forEach(json::writeNumber);
      json.writeEndArray();
      json.writeName("indicators");
      json.writeStartArray();
      question.indicators().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void recipe(Scorecard scorecard, String engine) {
    Assessment first = scorecard.assessments().getFirst();
    json.writeName("recipe");
    json.writeStartObject();
    json.writeName("systems");
    json.writeStartArray();
    scorecard.assessments().forEach(a -> json.writeString(a.system().cited()));
    json.writeEndArray();
    json.writeStringProperty("dictionary", first.dictionaryVersion());
    json.writeNumberProperty("seed", first.recipe().seed());
    json.writeNumberProperty("draws", first.recipe().draws());
    json.writeStringProperty("evidence_fingerprint", first.fingerprint());
    json.writeStringProperty("parkwright", engine);
    json.writeEndObject();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
