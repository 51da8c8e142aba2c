package org.parkwright.formats.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.spec.SpecYaml;
import org.parkwright.formats.spec.WorkedExample;
import org.parkwright.render.text.Texts;

/// Whatever happens to a file, reading it never throws: it gives the whole thing, or faults with a
/// line inside the file.
class MutatedFilesTest {
  private static final Dictionary DICTIONARY = Sample.dictionary();
  private static final IndexSystem SYSTEM = Sample.system();
  private static final String SYSTEM_TEXT = Sample.systemText();
  private static final String SPEC_TEXT = Sample.specText();
  private static final String VARIABLES = Sample.text("variables.csv");
  private static final List<String> PIECES =
      List.of(
          ":",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "\n",
          "  ",
          "#",
          "&a ",
          "*a",
          "!!x ",
          "|",
          ">",
          "?",
          "0",
          "-1",
          "1e400",
          ".nan",
          "yes",
          "null",
          "~",
          "%",
          "t/",
          "/0",
          "at_least",
          "iva",
          "\u0000",
          "\uD83C\uDF31",
          ",",
          "|a",
          "<<: ",
          "---\n",
          "((((",
          "10^",
          "¹");

  /// The text with some pieces cut out, doubled or put in.
  private static String mutated(String text, long seed, int times) {
    Random random = new Random(seed);
    StringBuilder mutated = new StringBuilder(text);
    for (int i = 0; i < times; i++) {
      int from = random.nextInt(mutated.length() + 1);
      int until = Math.min(mutated.length(), from + random.nextInt(12));
      switch (random.nextInt(3)) {
        case 0 -> mutated.delete(from, until);
        case 1 -> mutated.insert(from, mutated.substring(from, until));
        default -> mutated.insert(from, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return mutated.toString();
  }

  private static <T> void isToldWhole(Loaded<T> loaded, String text) {
    long lines = text.chars().filter(c -> c == '\n' || c == '\r').count() + 1;
    for (Fault fault : loaded.problems()) {
      assertThat(fault.line()).isBetween(0, (int) lines + 1);
      assertThat(fault.found()).isNotBlank();
      assertThat(fault.allowed()).isNotBlank();
    }
  }

  @Property(tries = 400)
  void anySystemFileIsReadOrItsFaultsAreTold(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int times) {
    String text = mutated(SYSTEM_TEXT, seed, times);
    isToldWhole(IndexSystemYaml.read(Sample.stream(text), "system.yaml", DICTIONARY), text);
  }

  @Property(tries = 400)
  void anySpecFileIsReadOrItsFaultsAreTold(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int times) {
    String text = mutated(SPEC_TEXT, seed, times);
    Loaded<List<WorkedExample>> spec =
        SpecYaml.read(Sample.stream(text), "spec.yaml", DICTIONARY, SYSTEM);
    isToldWhole(spec, text);
    if (spec instanceof Loaded.Whole<List<WorkedExample>>(List<WorkedExample> examples)) {
      examples.forEach(
          example -> example.differences(SYSTEM, DICTIONARY, Texts.in(Locale.ENGLISH)));
    }
  }

  @Property(tries = 400)
  void anyVariablesFileIsReadOrItsFaultsAreTold(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int times) {
    String text = mutated(VARIABLES, seed, times);
    isToldWhole(VariablesCsv.read(Sample.stream(text), "variables.csv", "x@1"), text);
  }

  @Property(tries = 300)
  void rubbishIsToldToBeRubbish(@ForAll @StringLength(max = 300) String text) {
    assertThat(IndexSystemYaml.read(Sample.stream(text), "system.yaml", DICTIONARY).problems())
        .isNotEmpty();
  }
}
