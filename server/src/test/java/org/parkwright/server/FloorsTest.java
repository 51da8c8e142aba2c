package org.parkwright.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The floors of the house: what each may use of the others. An arrow may skip floors, never climb.
class FloorsTest {
  private static final Map<String, Set<String>> MAY_USE =
      new TreeMap<>(
          Map.of(
              "kernel", Set.of(),
              "domain", Set.of("kernel"),
              "render", Set.of("kernel"),
              "formats", Set.of("kernel", "domain"),
              "store", Set.of("kernel", "domain"),
              "catalog", Set.of("kernel", "domain", "formats"),
              "app", Set.of("kernel", "domain", "render", "formats", "store", "catalog"),
              "server",
                  Set.of("kernel", "domain", "render", "formats", "store", "catalog", "app")));

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.parkwright");

  @TestFactory
  List<DynamicTest> noArrowClimbs() {
    return MAY_USE.keySet().stream()
        .map(floor -> DynamicTest.dynamicTest(floor, () -> usesOnlyWhatLiesBelow(floor)))
        .toList();
  }

  private static void usesOnlyWhatLiesBelow(String floor) {
    Set<String> above = new TreeSet<>(MAY_USE.keySet());
    above.remove(floor);
    above.removeAll(MAY_USE.getOrDefault(floor, Set.of()));
    noClasses()
        .that()
        .resideInAPackage("org.parkwright." + floor + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            above.stream().map(name -> "org.parkwright." + name + "..").toArray(String[]::new))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void everyClassStandsOnAFloor() {
    Set<String> floors =
        HOUSE.stream()
            .map(type -> type.getPackageName().split("\\.", 4)[2])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(MAY_USE.keySet()).containsAll(floors);
  }

  @Test
  void springStaysOnTheTopFloor() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.parkwright.server..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "jakarta.servlet..")
        .check(HOUSE);
  }

  @Test
  void commandsDoNotStartTheServer() {
    noClasses()
        .that()
        .resideInAPackage("org.parkwright.server.command..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "org.parkwright.store..", "java.sql..")
        .check(HOUSE);
  }
}
