package org.parkwright.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.fault.TextFile;

/// Texts that are no YAML, or YAML made to do harm: one clear answer each, and no harm.
class YamlTextTest {

  private static List<String> faults(byte[] bytes) {
    Faults faults = new Faults("f.yaml");
    Optional<Place> root =
        TextFile.read(new ByteArrayInputStream(bytes), faults)
            .flatMap(text -> YamlText.root(text, faults));
    assertThat(root).isEmpty();
    return faults.all().stream().map(Fault::toString).toList();
  }

  private static List<String> faults(String text) {
    return faults(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void syntaxFaultsHaveTheirLine() {
    assertThat(faults("a: 1\nb: [1, 2\nc: 3\n"))
        .singleElement()
        .asString()
        .startsWith("f.yaml:3: found ")
        .endsWith("; allowed: YAML");
    assertThat(faults("a: 1\n b: 2\n")).singleElement().asString().startsWith("f.yaml:2: found");
    assertThat(faults("a: \"never closed\n\n")).singleElement().asString().startsWith("f.yaml:");
    assertThat(faults("a: 1\n---\nb: 2\n"))
        .singleElement()
        .asString()
        .startsWith("f.yaml:2: found");
    assertThat(faults("\ta: 1")).hasSize(1);
  }

  @Test
  void nothingIsNoDocument() {
    assertThat(faults("")).containsExactly("f.yaml: found nothing; allowed: a YAML document");
    assertThat(faults("# only a remark\n")).hasSize(1);
  }

  /// Nine lines that would grow to a billion items.
  @Test
  void aliasesAreRefusedBeforeTheyGrow() {
    StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c <= 'j'; c++) {
      char last = (char) (c - 1);
      bomb.append("%c: &%c [*%c, *%c]\n".formatted(c, c, last, last));
    }
    assertThat(faults(bomb.toString()))
        .hasSize(18)
        .first()
        .isEqualTo("f.yaml:2: found \"*a\"; allowed: the value written out, no aliases");
  }

  @Test
  void aTreeThatHoldsItselfIsRefused() {
    assertThat(faults("a: &a [*a]\n")).hasSize(1);
  }

  @Test
  void deepNestingNeedsNoDeepStack() {
    assertThat(faults("[".repeat(500_000)))
        .containsExactly("f.yaml:1: found deeper nesting; allowed: 40 levels at most");
    assertThat(faults("a:\n" + "- ".repeat(200_000) + "x")).hasSize(1);
  }

  @Test
  void bigFilesAreNotRead() {
    byte[] big = new byte[TextFile.MOST_BYTES + 1];
    assertThat(faults(big))
        .containsExactly("f.yaml: found more than 1048576 bytes; allowed: at most 1048576");
  }

  @Test
  void otherEncodingsAreToldByTheirFirstByte() {
    byte[] latin = "a: x\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(faults(latin))
        .containsExactly("f.yaml:2: found the byte 0xE9; allowed: text in UTF-8");
    byte[] wide = "a: b\n".getBytes(StandardCharsets.UTF_16);
    assertThat(faults(wide))
        .containsExactly("f.yaml:1: found the byte 0xFE; allowed: text in UTF-8");
    byte[] cut = "a: \u56ed".getBytes(StandardCharsets.UTF_8);
    assertThat(faults(java.util.Arrays.copyOf(cut, cut.length - 1))).hasSize(1);
  }

  @Test
  void controlCharactersAreToldWithTheirLine() {
    assertThat(faults("a: 1\nb: \u0001\n"))
        .containsExactly("f.yaml:2: found the character U+0001; allowed: printable text");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    Faults faults = new Faults("f.yaml");
    byte[] marked = "\uFEFFa: 1".getBytes(StandardCharsets.UTF_8);
    Optional<YamlMap> map =
        TextFile.read(new ByteArrayInputStream(marked), faults)
            .flatMap(text -> YamlText.root(text, faults))
            .flatMap(Place::map);
    assertThat(map.orElseThrow().keys()).containsExactly("a");
  }

  @Test
  void keysThatAreMapsAreFaultsNotSurprises() {
    Faults faults = new Faults("f.yaml");
    YamlText.root("{a: 1}: 2\nb: 3\n", faults).flatMap(Place::map);
    assertThat(faults.all())
        .singleElement()
        .asString()
        .isEqualTo("f.yaml:1: found a map of 1 keys; allowed: a word as key");
  }
}
