package org.parkwright.formats.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.index.Condition;
import org.parkwright.domain.index.Dimension;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.PassRule;
import org.parkwright.domain.index.Provenance;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.index.Role;
import org.parkwright.domain.park.Names;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;
import org.parkwright.kernel.quantity.Unit;

/// Reads one line of an index system.
final class IndicatorYaml {
  private static final List<String> KEYS =
      List.of(
          "code",
          "title",
          "dimension",
          "topic",
          "role",
          "group",
          "weight",
          "unit",
          "formula",
          "require",
          "tests",
          "applies",
          "goalposts",
          "mark",
          "source",
          "note");

  private final Dictionary dictionary;
  private final FormulaYaml formulas;
  private final Optional<PassRule> rule;

  IndicatorYaml(Dictionary dictionary, Optional<PassRule> rule) {
    this.dictionary = dictionary;
    this.formulas = new FormulaYaml(dictionary);
    this.rule = rule;
  }

  /// One line as far as it could be read: code and role serve the checks of the whole system even
  /// where the rest has faults.
  record Line(
      YamlMap map, Optional<String> code, Optional<Role> role, Optional<Indicator> indicator) {}

  Optional<Line> read(Place place) {
    return place.map(KEYS).map(this::line);
  }

  private Line line(YamlMap map) {
    Optional<String> code = map.need("code", "the code of the indicator").flatMap(Place::text);
    Optional<Names> names = map.need("title", "the title, as in {en: …}").flatMap(NamesYaml::read);
    Optional<Dimension> dimension =
        map.need("dimension", "economy, environment, society, management, innovation, governance")
            .flatMap(place -> place.oneOf(Dimension.class));
    Optional<String> topic =
        map.need("topic", "the heading inside the dimension").flatMap(Place::text);
    Optional<Role> role = RoleYaml.read(map, rule);
    Optional<Double> weight =
        map.find("weight").map(IndicatorYaml::weight).orElse(Optional.of(1.0));
    Optional<Unit> unit =
        map.find("unit").map(new QuantityYaml(dictionary)::unit).orElse(Optional.of(Unit.ONE));
    Optional<List<Indicator.Test>> tests = tests(map, unit);
    Optional<Optional<Indicator.Applies>> applies =
        map.find("applies")
            .map(place -> applies(place).map(Optional::of))
            .orElse(Optional.of(Optional.empty()));
    Optional<Optional<Indicator.Goalposts>> posts =
        map.find("goalposts")
            .map(place -> goalposts(place).map(Optional::of))
            .orElse(Optional.of(Optional.empty()));
    Optional<Provenance> provenance = ProvenanceYaml.read(map);
    if (code.isEmpty()
        || names.isEmpty()
        || dimension.isEmpty()
        || topic.isEmpty()
        || role.isEmpty()
        || weight.isEmpty()
        || tests.isEmpty()
        || applies.isEmpty()
        || posts.isEmpty()
        || provenance.isEmpty()) {
      return new Line(map, code, role, Optional.empty());
    }
    Indicator indicator =
        new Indicator(
            code.get(),
            names.get(),
            dimension.get(),
            topic.get(),
            role.get(),
            weight.get(),
            unit.get(),
            tests.get(),
            applies.get(),
            posts.get(),
            provenance.get());
    return new Line(map, code, role, Optional.of(indicator));
  }

  private static Optional<Double> weight(Place place) {
    Optional<Double> weight = place.number();
    if (weight.isPresent() && weight.get() <= 0) {
      place.fault("a number above 0");
      return Optional.empty();
    }
    return weight;
  }

  private Optional<List<Indicator.Test>> tests(YamlMap map, Optional<Unit> unit) {
    Optional<Place> several = map.find("tests");
    if (several.isEmpty()) {
      return test(map, "", unit).map(List::of);
    }
    for (String key : List.of("formula", "require")) {
      if (map.find(key).isPresent()) {
        map.keyPlace(key).fault(key + " beside tests", "either tests, or formula and require");
      }
    }
    Optional<List<Place>> places = several.get().items(1);
    List<Indicator.Test> tests = new ArrayList<>();
    for (Place place : places.orElse(List.of())) {
      place
          .map(List.of("label", "formula", "require"))
          .flatMap(
              one ->
                  one.need("label", "what the test is about")
                      .flatMap(Place::text)
                      .flatMap(label -> test(one, label, unit)))
          .ifPresent(tests::add);
    }
    return places.filter(p -> p.size() == tests.size()).map(p -> tests);
  }

  private Optional<Indicator.Test> test(YamlMap map, String label, Optional<Unit> unit) {
    Optional<Place> place = map.need("formula", "a variable or a formula");
    Optional<FormulaYaml.Measured> measured = place.flatMap(formulas::measured);
    Optional<Place> require = map.need("require", "what the value must be");
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    if (measured.isPresent() && !measured.get().unit().measuresSameAs(unit.get())) {
      String fitting = "one that fits the unit " + unit.get();
      place.get().fault("a value in " + measured.get().unit(), fitting);
      return Optional.empty();
    }
    Optional<Boolean> yesNo = measured.map(m -> isYesNo(m.formula()));
    Optional<Requirement> requirement =
        require.flatMap(new RequirementYaml(dictionary, formulas, unit.get(), yesNo)::read);
    return measured.flatMap(m -> requirement.map(r -> new Indicator.Test(label, m.formula(), r)));
  }

  private boolean isYesNo(Formula formula) {
    return formula instanceof Formula.Observed observed
        && dictionary.get(observed.variable()).kind() instanceof Kind.YesNo;
  }

  private Optional<Indicator.Applies> applies(Place place) {
    Optional<YamlMap> map = place.map(List.of("when", "otherwise"));
    Optional<Condition> condition =
        map.flatMap(m -> m.need("when", "a condition"))
            .flatMap(new ConditionYaml(dictionary, formulas, false)::read);
    Optional<String> reason =
        map.flatMap(m -> m.need("otherwise", "the reason in words, said when it does not apply"))
            .flatMap(Place::text);
    return condition.flatMap(c -> reason.map(r -> new Indicator.Applies(c, r)));
  }

  private static Optional<Indicator.Goalposts> goalposts(Place place) {
    Optional<YamlMap> map = place.map(List.of("worst", "best"));
    Optional<Double> worst =
        map.flatMap(m -> m.need("worst", "the value worth 0")).flatMap(Place::number);
    Optional<Double> best =
        map.flatMap(m -> m.need("best", "the value worth 1")).flatMap(Place::number);
    return worst.flatMap(
        w ->
            best.flatMap(
                b -> place.refusing(() -> new Indicator.Goalposts(w, b), "two different numbers")));
  }
}
