package org.parkwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Habits of the house that a test can see in the source files: short files, names of the field.
class HabitsTest {
  private static final Path ROOT = Path.of(System.getProperty("parkwright.root", ".."));

  private static final Pattern DRAWER_PACKAGE =
      Pattern.compile("[/.](utils?|common|helpers?|impl|dto|managers?|services?)[/.]");

  private static final Pattern DRAWER_CLASS =
      Pattern.compile("(Impl|Manager|Helper|Utils?|DTO|Dto|Service)\\.java$");

  private record SourceFile(String path, long lines) {}

  private static List<SourceFile> sources() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      List<Path> folders =
          modules.map(module -> module.resolve("src")).filter(Files::isDirectory).sorted().toList();
      assertThat(folders).as("modules with sources below %s", ROOT).hasSizeGreaterThan(3);
      return folders.stream().flatMap(HabitsTest::javaFiles).toList();
    }
  }

  private static Stream<SourceFile> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(
              file ->
                  new SourceFile(
                      ROOT.relativize(file).toString().replace('\\', '/'), linesOf(file)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static long linesOf(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void noFileHoldsMoreThanOneIdea() throws IOException {
    assertThat(sources().stream().filter(source -> source.lines() > 400))
        .as("Java files above 400 lines")
        .isEmpty();
  }

  @Test
  void halfOfAllFilesFitOnAScreenOrTwo() throws IOException {
    List<Long> sizes = sources().stream().map(SourceFile::lines).sorted().toList();
    assertThat(sizes.get(sizes.size() / 2))
        .as("median lines of a Java file")
        .isLessThanOrEqualTo(100L);
  }

  @Test
  void namesAreTermsOfTheField() throws IOException {
    assertThat(
            sources().stream()
                .map(SourceFile::path)
                .filter(
                    path ->
                        DRAWER_PACKAGE.matcher(path).find() || DRAWER_CLASS.matcher(path).find()))
        .as("names that say how a thing is built, not what it is")
        .isEmpty();
  }
}
