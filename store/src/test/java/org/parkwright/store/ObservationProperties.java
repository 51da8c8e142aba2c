package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;

/// Whatever can be observed comes back from the table exactly: every bit of a number, every
/// nanosecond, every character that can be stored.
abstract class ObservationProperties {
  private final Engine engine;
  private ParkId park = ParkId.of("xx/none");

  ObservationProperties(Engine engine) {
    this.engine = engine;
  }

  /// Properties are skipped as a whole; within a try it would count as a failure.
  static final class WithoutServer implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
      return Engine.serverMayBeMissing()
          ? SkipResult.skip(Engine.NO_SERVER)
          : SkipResult.doNotSkip();
    }
  }

  @Property(tries = 60)
  void everyObservationComesBackExactly(@ForAll("observations") List<Observation> observations) {
    Database database = engine.database();
    park = Story.newPark(database);
    List<Observation> here = observations.stream().map(this::here).toList();
    database.write(at -> at.observations().append(here));
    assertThat(Story.all(database, at -> at.observations().of(park))).isEqualTo(here);
  }

  @Example
  void theSignOfZeroAndTheEdgesOfDoubleComeBack() {
    Database database = engine.database();
    park = Story.newPark(database);
    List<Observation> edges =
        List.of(-0.0, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, 0.1 + 0.2).stream()
            .map(value -> Story.saw(park, "edge", value, ""))
            .toList();
    database.write(at -> at.observations().append(edges));
    assertThat(Story.all(database, at -> at.observations().of(park))).isEqualTo(edges);
  }

  private Observation here(Observation o) {
    return new Observation(
        park,
        o.variable(),
        o.period(),
        o.scenario(),
        o.claim(),
        o.grade(),
        o.source(),
        o.method(),
        o.note(),
        o.author(),
        o.at());
  }

  @Provide
  Arbitrary<List<Observation>> observations() {
    return Combinators.combine(
            texts().filter(text -> !text.isBlank()),
            periods(),
            Arbitraries.of(Scenario.class),
            claims(),
            Arbitraries.of(Grade.class).optional(),
            sources(),
            Combinators.combine(texts(), texts(), texts().filter(t -> !t.isBlank()))
                .as((method, note, author) -> List.of(method, note, author)),
            instants())
        .as(
            (variable, period, scenario, claim, grade, source, words, at) ->
                new Observation(
                    park,
                    variable,
                    period,
                    scenario,
                    claim,
                    grade,
                    source,
                    words.get(0),
                    words.get(1),
                    words.get(2),
                    at))
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  private static Arbitrary<String> texts() {
    Arbitrary<String> any =
        Arbitraries.integers()
            .between(1, Character.MAX_CODE_POINT)
            .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
            .list()
            .ofMaxSize(12)
            .map(points -> points.stream().map(Character::toString).collect(Collectors.joining()));
    Arbitrary<String> hard =
        Arbitraries.of(
            "",
            " ",
            "'; drop table parks; --",
            "\\",
            "\"",
            "%s",
            "null",
            "\n\r\t",
            "é",
            "e\u0301",
            "😀",
            "\u00A0",
            "\u2028",
            "{\"a\":1}",
            "$1 ?",
            "\uFFFF",
            "\u0001",
            "العربية",
            "苏伊士");
    return Arbitraries.oneOf(any, hard);
  }

  private static Arbitrary<Period> periods() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9999),
            Arbitraries.of("", "-H1", "-H2", "-Q1", "-Q4", "-01", "-12"))
        .as((year, part) -> Period.of("%04d%s".formatted(year, part)));
  }

  private static Arbitrary<Claim> claims() {
    Arbitrary<Double> numbers =
        Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    Arbitrary<Claim> values =
        Combinators.combine(numbers.list().ofSize(3), texts(), texts())
            .as(
                (three, typed, unit) -> {
                  List<Double> sorted = three.stream().sorted().toList();
                  return new Claim.Value(sorted.get(1), sorted.get(0), sorted.get(2), typed, unit);
                });
    Arbitrary<Claim> not = texts().filter(text -> !text.isBlank()).map(Claim.NotApplicable::new);
    return Arbitraries.oneOf(values, not);
  }

  private static Arbitrary<Source> sources() {
    return Combinators.combine(
            texts().filter(text -> !text.isBlank()), texts(), texts(), Arbitraries.of(true, false))
        .as(Source::new);
  }

  private static Arbitrary<Instant> instants() {
    return Combinators.combine(
            Arbitraries.longs()
                .between(
                    Instant.parse("0001-01-01T00:00:00Z").getEpochSecond(),
                    Instant.parse("9999-12-31T23:59:59Z").getEpochSecond()),
            Arbitraries.longs().between(0, 999_999_999))
        .as(Instant::ofEpochSecond);
  }
}
