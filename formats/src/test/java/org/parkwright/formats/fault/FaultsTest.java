package org.parkwright.formats.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private final Faults faults = new Faults("f.yaml");

  @Test
  void faultsAreToldByLine() {
    faults.add(9, "b", "\"x\"", "y");
    faults.add(2, "a", Fault.NOTHING, "z");
    faults.add(0, "", "no such file", "a file that can be read");
    assertThat(faults.all())
        .extracting(Fault::toString)
        .containsExactly(
            "f.yaml: found no such file; allowed: a file that can be read",
            "f.yaml:2: a: found nothing; allowed: z",
            "f.yaml:9: b: found \"x\"; allowed: y");
  }

  @Test
  void aFileOfRubbishDoesNotFillTheMemory() {
    for (int i = 0; i < Faults.MOST + 7; i++) {
      faults.add(i + 1, "k", "x", "y");
    }
    assertThat(faults.count()).isEqualTo(Faults.MOST + 7);
    assertThat(faults.all()).hasSize(Faults.MOST + 1);
    assertThat(faults.all().getLast().found()).isEqualTo("7 more faults");
  }

  @Test
  void longOrBrokenTextIsShownOnOneShortLine() {
    assertThat(Fault.quoted("a\n\tb")).isEqualTo("\"a b\"");
    assertThat(Fault.quoted("园".repeat(200))).isEqualTo("\"" + "园".repeat(80) + "…\"");
  }

  @Test
  void aLoadedFileIsWholeOrHasFaults() {
    assertThat(Loaded.of(Optional.of("x"), faults)).isEqualTo(new Loaded.Whole<>("x"));
    faults.add(3, "k", "x", "y");
    Loaded<String> faulty = Loaded.of(Optional.of("x"), faults);
    assertThat(faulty.problems()).hasSize(1);
    assertThatThrownBy(faulty::orThrow)
        .isInstanceOf(FaultyFileException.class)
        .hasMessage("f.yaml:3: k: found x; allowed: y");
    assertThatThrownBy(() -> Loaded.of(Optional.empty(), new Faults("f")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void misspeltNamesAreAnsweredWithTheClosest() {
    List<String> names = List.of("at_least", "more_than", "at_most", "less_than", "equal");
    assertThat(Closest.to("at_leest", names, 3)).containsExactly("at_least");
    assertThat(Closest.to("eqaul", names, 3)).containsExactly("equal");
    assertThat(Closest.to("At_Most", names, 1)).containsExactly("at_most");
    assertThat(Closest.to("banana", names, 3)).isEmpty();
    assertThat(Closest.allowed("a word", "less_then", names))
        .isEqualTo("at_least, more_than, at_most, less_than, equal; did you mean less_than?");
  }

  @Property
  void everyNameIsClosestToItself(@ForAll String name) {
    String asked = name.strip();
    if (!asked.isEmpty() && asked.length() <= 50) {
      assertThat(Closest.to(asked, List.of(asked, asked + "_and_much_more_than_that"), 2))
          .startsWith(asked);
    }
  }
}
