package org.parkwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.formats.spec.Expected;
import org.parkwright.formats.spec.WorkedExample;
import org.parkwright.render.text.Texts;

/// Every worked example of every bundled system comes out as its author expected.
class WorkedExamplesTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @TestFactory
  Stream<DynamicContainer> examplesComeOutAsExpected() {
    return CATALOG.systems().stream()
        .map(
            system ->
                DynamicContainer.dynamicContainer(
                    system.cited(),
                    CATALOG.examples(system).orThrow().stream().map(e -> test(system, e))));
  }

  private static DynamicTest test(IndexSystem system, WorkedExample example) {
    return DynamicTest.dynamicTest(
        example.toString(),
        () ->
            assertThat(example.differences(system, CATALOG.dictionary(), Texts.in(Locale.ENGLISH)))
                .isEmpty());
  }

  @Test
  void everyIndicatorStandsInAnExample() {
    for (IndexSystem system : CATALOG.systems()) {
      List<WorkedExample> examples = CATALOG.examples(system).orThrow();
      Set<String> shown = new TreeSet<>();
      for (WorkedExample example : examples) {
        for (Expected expected : example.expected()) {
          if (expected instanceof Expected.Finding finding) {
            shown.add(finding.indicator());
          }
        }
      }
      assertThat(shown)
          .as(system.cited())
          .containsAll(system.indicators().stream().map(Indicator::code).toList());
    }
  }
}
