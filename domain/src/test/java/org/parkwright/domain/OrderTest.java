package org.parkwright.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Inside the two ground floors packages stand in an order, and what stands later may know what
/// stands earlier, never the other way round.
class OrderTest {
  private static final List<Set<String>> KERNEL =
      List.of(
          Set.of("quantity", "period", "table", "geo", "text"),
          Set.of("stats", "series", "solve"),
          Set.of("composite", "document"));

  private static final List<Set<String>> DOMAIN =
      List.of(
          Set.of("park"),
          Set.of("people"),
          Set.of("evidence", "review"),
          Set.of("index"),
          Set.of("assess"));

  private static final JavaClasses GROUND =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.parkwright.kernel", "org.parkwright.domain");

  @TestFactory
  List<DynamicTest> packagesStandInOrder() {
    return List.of(
        DynamicTest.dynamicTest("kernel", () -> standInOrder("org.parkwright.kernel", KERNEL)),
        DynamicTest.dynamicTest("domain", () -> standInOrder("org.parkwright.domain", DOMAIN)));
  }

  private static void standInOrder(String floor, List<Set<String>> order) {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : GROUND) {
      if (type.getPackageName().startsWith(floor + ".")) {
        found.add(type.getPackageName().substring(floor.length() + 1).split("\\.")[0]);
      }
    }
    assertThat(order.stream().flatMap(Set::stream))
        .as("every package below %s has a place in the order", floor)
        .containsAll(found);

    for (int place = 0; place < order.size() - 1; place++) {
      String[] later =
          order.subList(place + 1, order.size()).stream()
              .flatMap(Set::stream)
              .map(name -> floor + "." + name + "..")
              .toArray(String[]::new);
      String[] here =
          order.get(place).stream().map(name -> floor + "." + name + "..").toArray(String[]::new);
      noClasses()
          .that()
          .resideInAnyPackage(here)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(GROUND);
    }
    slices().matching(floor + ".(*)..").should().beFreeOfCycles().check(GROUND);
  }

  @Test
  void theGroundKnowsOnlyTheJdk() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.jspecify..", "org.parkwright.kernel..", "org.parkwright.domain..")
        .check(GROUND);
  }

  @Test
  void theGroundTouchesNoDatabaseAndNoNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "java.net.http..")
        .check(GROUND);
  }

  @Test
  void theKernelDoesNotKnowTheDomain() {
    noClasses()
        .that()
        .resideInAPackage("org.parkwright.kernel..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.parkwright.domain..")
        .check(GROUND);
  }
}
