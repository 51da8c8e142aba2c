package org.parkwright.domain.index.columns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parkwright.domain.Field;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.Condition;
import org.parkwright.domain.index.Dimension;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Operator;
import org.parkwright.domain.index.Provenance;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.index.Role;
import org.parkwright.domain.park.Names;
import org.parkwright.kernel.period.Period;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;

/// Invents index systems of every shape and parks to go with them. Figures and limits come from the
/// same few numbers, so that limits are often hit exactly, denominators are zero and growth is
/// negative or nil.
final class Invention {
  private static final double[] FIGURES = {0, 0, 0.5, 1, 1, 2, 3, 5, 10, 30, 50, 100, 250, -1, -4};
  private static final Map<String, List<String>> UNITS =
      Map.of(
          "water", List.of("m³", "l", "10⁴ m³"),
          "energy", List.of("tce", "MWh", "GJ"),
          "firms", List.of("firm"),
          "pure", List.of("1", "%", "‰"));
  static final Dictionary DICTIONARY = dictionary();

  private final Random random;

  Invention(Random random) {
    this.random = random;
  }

  private static Dictionary dictionary() {
    List<Variable> variables = new ArrayList<>();
    UNITS.forEach(
        (dimension, units) -> {
          for (int i = 0; i < 3; i++) {
            variables.add(Field.amount(dimension + i, units.get(i % units.size())));
          }
        });
    variables.add(Field.yesNo("yes0"));
    variables.add(Field.yesNo("yes1"));
    variables.add(Field.yesNo("member.yes"));
    variables.add(Field.amount("member.size", "firm"));
    variables.add(
        new Variable(
            "choice",
            Names.english("Class"),
            "Class.",
            new Kind.Choice(List.of("short", "middle", "other")),
            "park",
            "Test"));
    return new Dictionary("invented", variables);
  }

  IndexSystem system(int indicators) {
    return Field.system(
        IntStream.range(0, indicators).mapToObj(this::indicator).toArray(Indicator[]::new));
  }

  private Indicator indicator(int place) {
    String dimension = oneOf("water", "energy", "firms", "pure", "pure", "pure");
    int tests = chance(70) ? 1 : 2 + random.nextInt(2);
    return new Indicator(
        "I" + place,
        Names.english("Indicator " + place),
        Dimension.ECONOMY,
        "Test",
        new Role.Scored(),
        1,
        unit(dimension),
        Stream.generate(() -> test(dimension)).limit(tests).toList(),
        chance(80)
            ? Optional.empty()
            : Optional.of(new Indicator.Applies(condition(2), "it does not apply")),
        Optional.empty(),
        new Provenance(Provenance.Mark.RECALLED, "test", ""));
  }

  private Indicator.Test test(String dimension) {
    if (dimension.equals("pure") && chance(25)) {
      return new Indicator.Test(
          "", new Formula.Observed("yes" + random.nextInt(2)), new Requirement.Yes());
    }
    return new Indicator.Test("", formula(dimension, 3), requirement(dimension, 2));
  }

  Formula formula(String dimension, int depth) {
    if (depth == 0 || chance(30)) {
      return chance(85)
          ? new Formula.Observed(dimension + random.nextInt(3))
          : new Formula.Fixed(new Quantity(figure(), unit(dimension)));
    }
    Supplier<Formula> same = () -> formula(dimension, depth - 1);
    return switch (random.nextInt(dimension.equals("pure") ? 12 : 7)) {
      case 0 -> new Formula.Sum(Stream.generate(same).limit(1 + random.nextInt(3)).toList());
      case 1 -> new Formula.Difference(same.get(), same.get());
      case 2 -> new Formula.Earlier(same.get(), 1 + random.nextInt(2));
      case 3 -> new Formula.MeanOver(same.get(), 1 + random.nextInt(3));
      case 4 -> new Formula.Product(formula("pure", depth - 1), same.get());
      case 5 -> new Formula.Ratio(same.get(), formula("pure", depth - 1), zero());
      case 6 ->
          dimension.equals("firms")
              ? new Formula.RosterCount("members", member(), same.get())
              : same.get();
      case 7 -> share(depth);
      case 8 -> new Formula.Growth(any(depth), 1 + random.nextInt(3));
      case 9 -> new Formula.Reduction(any(depth), 1 + random.nextInt(3));
      case 10 -> new Formula.Elasticity(any(depth), any(depth), 1 + random.nextInt(3));
      default ->
          new Formula.RosterShare(
              "members",
              chance(50) ? Optional.of(member()) : Optional.empty(),
              member(),
              formula("pure", depth - 1));
    };
  }

  private Formula share(int depth) {
    String of = oneOf("water", "energy", "firms");
    return new Formula.Ratio(formula(of, depth - 1), formula(of, depth - 1), zero());
  }

  private Formula any(int depth) {
    return formula(oneOf("water", "energy", "firms", "pure"), depth - 1);
  }

  private Formula.WhenZero zero() {
    return chance(50) ? Formula.WhenZero.UNKNOWN : Formula.WhenZero.NOT_APPLICABLE;
  }

  private Condition member() {
    return chance(50)
        ? new Condition.Is("member.yes", oneOf("yes", "no", "partly"))
        : new Condition.Compares(
            new Formula.Observed("member.size"), operator(), new Quantity(figure(), unit("firms")));
  }

  private Condition condition(int depth) {
    return switch (random.nextInt(depth > 0 ? 4 : 3)) {
      case 0 -> new Condition.Is("choice", oneOf("short", "middle", "other"));
      case 1 -> new Condition.Is("yes" + random.nextInt(2), oneOf("yes", "no", "partly"));
      case 3 ->
          new Condition.All(
              Stream.generate(() -> condition(depth - 1)).limit(random.nextInt(3)).toList());
      default -> {
        String dimension = oneOf("water", "energy", "firms", "pure");
        yield new Condition.Compares(formula(dimension, depth), operator(), limit(dimension));
      }
    };
  }

  private Requirement requirement(String dimension, int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> between(limit(dimension), 1 + random.nextInt(9));
      case 1 -> new Requirement.Against(operator(), formula(dimension, 2));
      case 2 -> bands(dimension);
      case 3 -> partly(dimension);
      case 5, 6 ->
          new Requirement.When(
              Stream.generate(
                      () -> new Requirement.Case(condition(2), requirement(dimension, depth - 1)))
                  .limit(1 + random.nextInt(3))
                  .toList(),
              otherwise(dimension, depth));
      default -> Requirement.Threshold.of(operator(), limit(dimension));
    };
  }

  private static Requirement between(Quantity low, double width) {
    return new Requirement.Between(low, new Quantity(low.value() + width, low.unit()));
  }

  private Requirement partly(String dimension) {
    Operator operator = operator();
    Quantity limit = limit(dimension);
    double weaker = (operator.higherIsBetter() ? -1 : 1) * (1 + random.nextInt(9));
    return new Requirement.Threshold(
        operator, limit, Optional.of(new Quantity(limit.value() + weaker, limit.unit())));
  }

  private Requirement bands(String dimension) {
    return new Requirement.Bands(
        Stream.generate(
                () ->
                    new Requirement.Band(
                        operator(),
                        chance(85) ? Optional.of(limit(dimension)) : Optional.empty(),
                        random.nextInt(4)))
            .limit(1 + random.nextInt(3))
            .toList(),
        3);
  }

  private Requirement.Otherwise otherwise(String dimension, int depth) {
    return switch (random.nextInt(3)) {
      case 0 -> new Requirement.Otherwise.NoClass("no class");
      case 1 -> new Requirement.Otherwise.NotApplicable("not here");
      default -> new Requirement.Otherwise.Then(requirement(dimension, depth - 1));
    };
  }

  Evidence park() {
    List<Observation> observations = new ArrayList<>();
    for (Variable variable : DICTIONARY.variables()) {
      for (int back = 0; back < 12; back++) {
        if (chance(90)) {
          observations.add(observation(variable, 2024 - back));
        }
      }
    }
    List<Roster> rosters =
        chance(50)
            ? List.of(
                new Roster(
                    "members", Stream.generate(this::firm).limit(random.nextInt(4)).toList()))
            : List.of();
    return Evidence.of(Field.PARK, Field.YEAR, observations, List.of(), rosters);
  }

  private Roster.Member firm() {
    Map<String, Double> values = new HashMap<>();
    if (chance(90)) {
      values.put("member.yes", random.nextInt(3) / 2.0);
    }
    if (chance(90)) {
      values.put("member.size", figure());
    }
    return new Roster.Member("firm", values);
  }

  private Observation observation(Variable variable, int year) {
    double value =
        switch (variable.kind()) {
          case Kind.Amount amount -> figure();
          case Kind.YesNo yes -> random.nextInt(3) / 2.0;
          case Kind.Choice choice -> random.nextInt(choice.options().size());
        };
    return new Observation(
        Field.PARK,
        variable.code(),
        Period.year(year),
        Scenario.CURRENT,
        chance(6)
            ? new Claim.NotApplicable("none here")
            : Claim.Value.exact(value, DICTIONARY.unit(variable.code())),
        Optional.empty(),
        Source.titled("invented"),
        "",
        "",
        "tester",
        Instant.EPOCH);
  }

  private Quantity limit(String dimension) {
    return new Quantity(figure(), unit(dimension));
  }

  private Unit unit(String dimension) {
    List<String> units = UNITS.get(dimension);
    return Unit.of(units.get(random.nextInt(units.size())));
  }

  private double figure() {
    double figure = FIGURES[random.nextInt(FIGURES.length)];
    return chance(15) ? figure + random.nextGaussian() : figure;
  }

  private Operator operator() {
    return Operator.values()[random.nextInt(Operator.values().length)];
  }

  private String oneOf(String... options) {
    return options[random.nextInt(options.length)];
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
