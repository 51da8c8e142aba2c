package org.parkwright.formats.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.parkwright.domain.assess.Assessment;
import org.parkwright.domain.assess.Recipe;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Judgement;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.period.Period;

/// A small park whose findings an expert worked out by hand: the test of an index system.
///
/// @param name what the example shows
/// @param period period that is assessed
/// @param observations the figures
/// @param rosters members behind totals
/// @param expected what must come out; findings that are not named are not compared
/// @param line line of `spec.yaml` where it begins
public record WorkedExample(
    String name,
    Period period,
    List<Observation> observations,
    List<Roster> rosters,
    List<Expected> expected,
    int line) {
  /// The park of all worked examples.
  public static final ParkId PARK = new ParkId("xx", "example");

  /// How far a score may lie from the expected one.
  public static final double SCORE_TOLERANCE = 0.005;

  private static final double VALUE_TOLERANCE = 1e-6;

  public WorkedExample {
    observations = List.copyOf(observations);
    rosters = List.copyOf(rosters);
    expected = List.copyOf(expected);
  }

  /// The figures as evidence.
  public Evidence evidence() {
    return Evidence.of(PARK, period, observations, List.of(), rosters);
  }

  /// Works the example and says where the result differs; empty when it comes out as expected.
  ///
  /// @param wording language of the reasons
  public List<String> differences(IndexSystem system, Dictionary dictionary, Wording wording) {
    Evidence evidence = evidence();
    List<String> differences = new ArrayList<>();
    boolean whole = false;
    for (Expected one : expected) {
      if (one instanceof Expected.Finding finding) {
        judged(finding, system, dictionary, evidence, wording, differences);
      } else {
        whole = true;
      }
    }
    if (whole) {
      assessed(Assessment.of(system, dictionary, evidence, recipe()), wording, differences);
    }
    return differences;
  }

  /// Without ranges one draw says all.
  private Recipe recipe() {
    boolean ranged =
        observations.stream().anyMatch(o -> o.claim() instanceof Claim.Value v && v.hasRange());
    return ranged ? Recipe.DEFAULT : new Recipe(Recipe.DEFAULT.seed(), 1);
  }

  private static void judged(
      Expected.Finding expected,
      IndexSystem system,
      Dictionary dictionary,
      Evidence evidence,
      Wording wording,
      List<String> differences) {
    var indicator = system.find(expected.indicator());
    if (indicator.isEmpty()) {
      differences.add(at(expected) + "no indicator " + expected.indicator());
      return;
    }
    Judgement found = Judgement.of(indicator.get(), evidence, dictionary, system.scoring());
    if (found.level() != expected.level()) {
      differences.add(
          "%s%s is %s, expected %s (%s)"
              .formatted(
                  at(expected),
                  expected.indicator(),
                  found.level(),
                  expected.level(),
                  found.why().in(wording)));
    }
    if (expected.value().isPresent()) {
      OptionalDouble value =
          found.values().isEmpty()
              ? OptionalDouble.empty()
              : OptionalDouble.of(found.values().getFirst().value().value());
      compare(expected, expected.indicator(), expected.value(), value, relative(expected.value()))
          .ifPresent(differences::add);
    }
  }

  private static double relative(OptionalDouble value) {
    return VALUE_TOLERANCE * Math.max(1e-9, Math.abs(value.orElse(0)));
  }

  private void assessed(Assessment assessment, Wording wording, List<String> differences) {
    for (Expected one : expected) {
      switch (one) {
        case Expected.Finding finding -> {}
        case Expected.Verdict(var verdict, int line) -> {
          if (assessment.decision().verdict() != verdict) {
            differences.add(
                "%sthe verdict is %s, expected %s (%s)"
                    .formatted(
                        at(one),
                        assessment.decision().verdict(),
                        verdict,
                        assessment.decision().reason().in(wording)));
          }
        }
        case Expected.Score score -> {
          var found = assessment.score();
          score(one, "score", score.value(), found.value(), differences);
          score(one, "lowest score", score.low(), OptionalDouble.of(found.low()), differences);
          score(one, "highest score", score.high(), OptionalDouble.of(found.high()), differences);
        }
      }
    }
  }

  private static void score(
      Expected at,
      String what,
      OptionalDouble expected,
      OptionalDouble found,
      List<String> differences) {
    if (expected.isPresent()) {
      compare(at, "the " + what, expected, found, SCORE_TOLERANCE).ifPresent(differences::add);
    }
  }

  private static java.util.Optional<String> compare(
      Expected at, String what, OptionalDouble expected, OptionalDouble found, double tolerance) {
    boolean same =
        found.isPresent() && Math.abs(found.getAsDouble() - expected.getAsDouble()) <= tolerance;
    return same
        ? java.util.Optional.empty()
        : java.util.Optional.of(
            "%s%s is %s, expected %s"
                .formatted(
                    at(at),
                    what,
                    found.isPresent() ? found.getAsDouble() : "unknown",
                    expected.getAsDouble()));
  }

  private static String at(Expected expected) {
    return "line " + expected.line() + ": ";
  }

  @Override
  public String toString() {
    return "line " + line + ": " + name;
  }
}
