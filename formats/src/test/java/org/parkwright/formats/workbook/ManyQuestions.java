package org.parkwright.formats.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.park.Names;
import org.parkwright.formats.English;
import org.parkwright.formats.workbook.layout.SystemRef;
import org.parkwright.formats.workbook.tables.ReadingTerms;
import org.parkwright.kernel.quantity.Unit;

/// A workbook with room for many mistakes: thirty amounts of water, a few other questions, lists,
/// and two sources for one figure.
final class ManyQuestions {
  /// What the story of forty mistakes types and wants to find again.
  static final List<String> TYPED =
      List.of(
          "1,2OO",
          "1,200",
          "100-120",
          "12 furlongs",
          "12 kWh",
          "no river near",
          "ask the waterworks",
          "splendid",
          "perhaps",
          "purple",
          "water.frech",
          "which row was it?",
          "never.asked",
          "2222",
          "3131",
          "3132",
          "last year",
          "4711",
          "steel works",
          "77",
          "often",
          "oldest firm",
          "whenever",
          "No such report",
          "yesterday",
          "B report");

  private static final List<Variable> VARIABLES = variables();
  static final Dictionary DICTIONARY = new Dictionary("8", VARIABLES);

  private ManyQuestions() {}

  private static List<Variable> variables() {
    List<Variable> variables = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      variables.add(water("v%02d".formatted(i)));
    }
    variables.add(water("good.one"));
    variables.add(water("good.two"));
    variables.add(water("never.asked"));
    variables.add(other("yes.one", new Kind.YesNo()));
    variables.add(other("pick.one", new Kind.Choice(List.of("red", "green"))));
    for (String code : List.of("tenant.employees", "tenant.ems", "activity.rating")) {
      variables.add(Estate.DICTIONARY.get(code));
    }
    for (String code : List.of("ems.firms", "firms", "events")) {
      variables.add(Estate.DICTIONARY.get(code));
    }
    return variables;
  }

  private static Variable water(String code) {
    return other(code, new Kind.Amount(Unit.of("m³"), 0, 1e12, 1, 1e6));
  }

  private static Variable other(String code, Kind kind) {
    return new Variable(code, Names.english("About " + code), "Test.", kind, "park", "Water");
  }

  static WorkbookRequest request() {
    List<Indicator> indicators = new ArrayList<>();
    for (Variable variable : VARIABLES) {
      boolean asked =
          !variable.code().equals("never.asked")
              && !variable.code().contains("tenant.")
              && !variable.code().contains("activity.");
      if (asked) {
        indicators.add(
            Estate.indicator("I-" + variable.code(), "1", new Formula.Observed(variable.code())));
      }
    }
    indicators.add(
        Estate.indicator("G", "%", new Formula.Growth(new Formula.Observed("good.one"), 1)));
    Estate.GREEN.find("GP-7").ifPresent(indicators::add);
    Estate.FAIR.find("F5").ifPresent(indicators::add);
    IndexSystem many = Estate.system("many", "1", indicators.toArray(Indicator[]::new));
    Claim.Value claim = new Claim.Value(2_000, 2_000, 2_000, "2000", "m³");
    return WorkbookRequest.blank(
            Estate.NAME, Estate.PARK, Estate.YEAR, List.of(many), DICTIONARY, English.WORDS)
        .with(
            List.of(
                Estate.figure("v29", 2024, "3000", "m³", 3_000, "A report"),
                Estate.observation(
                    "v29",
                    2024,
                    Scenario.CURRENT,
                    claim,
                    Optional.empty(),
                    Source.titled("B report"),
                    "",
                    "")),
            List.of(),
            List.of(
                new Preference(
                    "v29",
                    Estate.YEAR,
                    Scenario.CURRENT,
                    "A report",
                    "audited",
                    "Lin",
                    Estate.LAST_MONTH)));
  }

  static WorkbookImport read(byte[] file) {
    ReadingTerms terms =
        ReadingTerms.of(DICTIONARY, "Grace", Estate.TODAY)
            .knowing(Set.of(new SystemRef("many", "1")));
    try {
      return AssessmentWorkbook.read(new ByteArrayInputStream(file), terms);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
