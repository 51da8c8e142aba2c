package org.parkwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.parkwright.domain.index.Condition;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Requirement;
import org.parkwright.formats.spec.WorkedExample;

/// Whoever changes a limit in a bundled system, however little, is told so by a worked example.
class ThresholdMutationTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Pattern CASE_OF =
      Pattern.compile("indicators\\[(\\d+)].*require\\.when\\[0]\\.if\\.more_than");

  @TestFactory
  Stream<DynamicTest> noChangedLimitGoesUnnoticed(TestReporter reporter) {
    return CATALOG.systems().stream()
        .map(
            system ->
                DynamicTest.dynamicTest(
                    system.cited(),
                    () -> {
                      MutationRun run = run(system, CATALOG.examples(system).orThrow());
                      reporter.publishEntry(system.cited(), run.toString());
                      assertThat(run.survivors())
                          .filteredOn(mutant -> !cannotMatter(mutant, system))
                          .as("changes of %s/system.yaml that no example notices", system.id())
                          .isEmpty();
                      assertThat(run.noticed()).isGreaterThan(run.refused());
                    }));
  }

  /// The test above can fail: without its examples, the changes go unnoticed.
  @Test
  void withoutExamplesChangesSurvive() throws IOException {
    IndexSystem system = CATALOG.find("zero-carbon-park-2025");
    MutationRun run = run(system, List.of());
    assertThat(run.noticed()).isZero();
    assertThat(run.survivors()).isNotEmpty();
  }

  /// An elasticity has no value when its driver does not grow at all, so whether exactly zero
  /// growth belongs to the growing or to the shrinking case is never asked.
  private static boolean cannotMatter(Mutant mutant, IndexSystem system) {
    Matcher key = CASE_OF.matcher(mutant.key());
    return key.matches()
        && mutant.change().equals("more_than → at_least")
        && system.indicators().get(Integer.parseInt(key.group(1))).tests().stream()
            .allMatch(
                test ->
                    test.formula() instanceof Formula.Elasticity e
                        && test.requirement() instanceof Requirement.When when
                        && when.cases().getFirst().when() instanceof Condition.Compares c
                        && c.formula().equals(new Formula.Growth(e.driver(), e.years()))
                        && c.limit().value() == 0);
  }

  private static MutationRun run(IndexSystem system, List<WorkedExample> examples)
      throws IOException {
    String text =
        Files.readString(
            CatalogLoadsTest.RESOURCES.resolve(
                "systems/" + system.id() + "/" + system.version() + "/system.yaml"));
    return MutationRun.of(text, CATALOG.dictionary(), examples);
  }
}
