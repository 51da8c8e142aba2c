package org.parkwright.server.fuzz;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every seed and every input that once broke a reader is read, soon, and with all claims held.
class KeptInputsTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @TestFactory
  Stream<DynamicTest> everySeedIsRead() {
    return Targets.all().stream()
        .flatMap(
            target ->
                IntStream.range(0, target.seeds().size())
                    .mapToObj(
                        i ->
                            dynamicTest(
                                target.name() + " " + (i + 1),
                                () -> read(target, target.seeds().get(i)))));
  }

  @TestFactory
  Stream<DynamicTest> whatOnceBrokeAReaderDoesSoNoLonger() {
    return Targets.all().stream()
        .flatMap(
            target ->
                Kept.of(target).stream()
                    .map(
                        file ->
                            dynamicTest(
                                target.name() + " " + file.getFileName(),
                                () -> read(target, Files.readAllBytes(file)))));
  }

  @Test
  void aTargetThatIsNotThereIsNamedWithThoseThatAre() {
    assertThatThrownBy(() -> Targets.named("numbre"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("numbre")
        .hasMessageContaining("number, unit");
  }

  private static void read(Target target, byte[] input) {
    assertTimeoutPreemptively(SOON, () -> target.reading().accept(input));
  }
}
