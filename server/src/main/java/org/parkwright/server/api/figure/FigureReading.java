package org.parkwright.server.api.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.api.body.FaultList;
import org.parkwright.server.api.body.Given;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.api.fault.CallWords;
import org.parkwright.server.api.figure.NewFigures.NewFigure;
import org.parkwright.server.record.Place;

/// Turns figures as a program gives them into observations, or tells all that must be mended.
///
/// A program can be asked to write plainly, so nothing is guessed here that the form or a workbook
/// would: amounts are numbers, answers are codes.
public final class FigureReading {
  private final List<Variable> asked;
  private final ParkId park;
  private final Period period;
  private final FaultList faults = new FaultList(CallWords.here());

  /// @param asked variables that can be answered there
  public FigureReading(List<Variable> asked, Place place) {
    this.asked = List.copyOf(asked);
    this.park = place.park().id();
    this.period = place.period();
  }

  /// Reads all figures.
  ///
  /// @throws CallFault 422 listing what is wrong in all of them
  public List<Observation> read(NewFigures body, String author, Instant at) {
    List<Observation> read = new ArrayList<>();
    for (int i = 0; i < body.figures().size(); i++) {
      NewFigure figure = body.figures().get(i);
      read(figure, "#/figures/" + i)
          .map(claim -> observation(figure, claim, author, at))
          .ifPresent(read::add);
    }
    if (!faults.none()) {
      throw CallFault.listing(422, "call.figures.unfit", faults.all());
    }
    return read;
  }

  private Observation observation(NewFigure f, Claim claim, String author, Instant at) {
    return new Observation(
        park,
        f.variable(),
        period,
        f.scenario()
            .map(s -> Scenario.valueOf(s.toUpperCase(Locale.ROOT)))
            .orElse(Scenario.CURRENT),
        claim,
        f.grade().map(g -> Grade.valueOf(g.toUpperCase(Locale.ROOT))),
        f.source()
            .map(s -> new Source(s.title(), s.address().orElse(""), s.date().orElse(""), false))
            .orElse(Source.NOT_GIVEN),
        f.method().orElse(""),
        f.note().orElse(""),
        author,
        at);
  }

  private Optional<Claim> read(NewFigure f, String place) {
    Optional<Variable> variable =
        asked.stream().filter(v -> v.code().equals(f.variable())).findFirst();
    if (variable.isEmpty()) {
      faults.option(place + "/variable", f.variable(), asked.stream().map(Variable::code).toList());
      return Optional.empty();
    }
    if (f.value().isPresent() == f.notApplicable().isPresent()) {
      faults.wrong(
          place,
          f.value().map(Given::text).orElse(""),
          "value, not_applicable",
          f.value().isPresent() ? "call.figure.both" : "call.figure.neither");
      return Optional.empty();
    }
    if (f.notApplicable().isPresent()) {
      return Optional.of(new Claim.NotApplicable(f.notApplicable().get()));
    }
    return claim(f, f.value().get(), variable.get().kind(), place);
  }

  private Optional<Claim> claim(NewFigure f, Given value, Kind kind, String place) {
    return switch (kind) {
      case Kind.Amount amount -> new AmountOfCall(f, amount, faults, place).read(value);
      case Kind.YesNo yesNo -> word(f, value, List.of("no", "partly", "yes"), 0.5, place);
      case Kind.Choice choice -> word(f, value, choice.options(), 1, place);
    };
  }

  /// A word, as its place in a list times a step.
  private Optional<Claim> word(
      NewFigure f, Given value, List<String> words, double step, String place) {
    int at = value.number() ? -1 : words.indexOf(value.text());
    if (at < 0) {
      faults.option(place + "/value", value.text(), words);
      return Optional.empty();
    }
    int before = faults.size();
    f.unit().filter(u -> !u.isBlank()).ifPresent(u -> needless(place + "/unit", u));
    f.low().ifPresent(l -> needless(place + "/low", l.toString()));
    f.high().ifPresent(h -> needless(place + "/high", h.toString()));
    double number = at * step;
    return faults.size() > before
        ? Optional.empty()
        : Optional.of(new Claim.Value(number, number, number, value.text(), ""));
  }

  private void needless(String place, String found) {
    faults.wrong(place, found, "", "call.figure.needless");
  }
}
