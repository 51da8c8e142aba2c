package org.parkwright.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The table in `docs/reference/access.md`, row by row and cell by cell, against the class that
/// decides: for each cell the role is granted at every place where it means something.
class AccessTableTest {
  private static final Path TABLE =
      Path.of(System.getProperty("parkwright.root", ".."), "docs/reference/access.md");

  /// The places asked for, and every kind of place seen from them.
  private static final Map<String, Territory> ASKED =
      Map.of(
          "any", Territory.EVERYWHERE,
          "country", Territory.of("vn"),
          "park", Territory.of("vn/blue"),
          "tenant", Territory.of("vn/blue/loom"));

  private static final List<Territory> GRANTED =
      Stream.of(
              "*",
              "systems",
              "vn",
              "eg",
              "vn/blue",
              "vn/red",
              "eg/blue",
              "vn/blue/loom",
              "vn/blue/mill",
              "vn/red/loom")
          .map(Territory::of)
          .toList();

  private record Row(Act act, String place, String visitor, Map<Role, String> cells) {}

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).skip(1).toList();
      if (cells.size() != 11 || !cells.getFirst().matches("[A-Z_]+")) {
        continue;
      }
      Map<Role, String> words =
          Arrays.stream(Role.values())
              .collect(Collectors.toMap(role -> role, role -> cells.get(4 + role.ordinal())));
      rows.add(new Row(Act.valueOf(cells.getFirst()), cells.get(2), cells.get(3), words));
    }
    return rows;
  }

  private static boolean says(String cell, Territory granted, Territory asked) {
    if (cell.equals("–")) {
      return false;
    }
    return Arrays.stream(cell.split(", "))
        .anyMatch(
            word ->
                switch (word) {
                  case "always" -> true;
                  case "here" -> granted.equals(asked);
                  case "around" -> asked.below(granted);
                  case "its park" -> granted.equals(asked.parent());
                  default -> throw new AssertionError("the table has no word \"" + word + "\"");
                });
  }

  @TestFactory
  Stream<DynamicTest> everyCellHolds() throws IOException {
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.act() + " " + row.place(), () -> holds(row)));
  }

  private static void holds(Row row) {
    Territory asked = ASKED.get(row.place());
    assertThat(Access.may(Actor.VISITOR, row.act(), asked))
        .as("a visitor")
        .isEqualTo(row.visitor().equals("always"));
    for (Map.Entry<Role, String> cell : row.cells().entrySet()) {
      for (Territory granted : GRANTED) {
        if (cell.getKey().fits(granted)) {
          Actor actor = Actor.person("a0123456789ab", List.of(new Grant(cell.getKey(), granted)));
          assertThat(Access.may(actor, row.act(), asked))
              .as("%s %s, asked for %s", cell.getKey().word(), granted, asked)
              .isEqualTo(says(cell.getValue(), granted, asked));
        }
      }
    }
  }

  @Test
  void noActIsLeftOut() throws IOException {
    assertThat(rows().stream().map(Row::act).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Act.class));
    assertThat(rows()).hasSize(24);
  }

  @Test
  void rolesAddUpAndNothingElseDoes() {
    Actor both =
        Actor.person(
            "a0123456789ab", List.of(Grant.of("reader vn/red"), Grant.of("reviewer vn/blue")));
    assertThat(Access.may(both, Act.READ_FIGURES, Territory.of("vn/red"))).isTrue();
    assertThat(Access.may(both, Act.REVIEW, Territory.of("vn/blue/loom"))).isTrue();
    assertThat(Access.may(both, Act.REVIEW, Territory.of("vn/red/loom"))).isFalse();
    assertThat(Access.may(both, Act.REVIEW, Territory.of("vn/blue"))).isFalse();
  }

  @Test
  void aTokenNarrowsAndNeverWidens() {
    List<Grant> all =
        Arrays.stream(Role.values()).map(role -> new Grant(role, Territory.EVERYWHERE)).toList();
    Actor person = Actor.person("a0123456789ab", all);
    for (Act act : Act.values()) {
      for (Territory asked : ASKED.values()) {
        for (Scope scope : Scope.values()) {
          Actor program = Actor.program("a0123456789ab", all, Set.of(scope));
          if (Access.may(program, act, asked)) {
            assertThat(act.scope()).isEqualTo(scope);
            assertThat(Access.may(person, act, asked)).isTrue();
          }
        }
        Actor full = Actor.program("a0123456789ab", all, Set.of(Scope.values()));
        assertThat(Access.may(full, act, asked))
            .as("%s by a token of all scopes", act)
            .isEqualTo(
                act != Act.KEEP_ACCOUNTS
                    && act != Act.OWN_ACCOUNT
                    && Access.may(person, act, asked));
      }
    }
  }
}
