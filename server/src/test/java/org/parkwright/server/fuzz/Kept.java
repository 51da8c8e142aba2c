package org.parkwright.server.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Inputs in the repository: small files from which others are made, and every input that once
/// broke a reader, by the target's name.
final class Kept {
  static final Path ROOT = Path.of(System.getProperty("parkwright.root", "..")).toAbsolutePath();
  private static final Path FOLDER = ROOT.resolve("server/src/test/resources/fuzz");
  static final Path SEEDS = FOLDER.resolve("seeds");
  private static final Path BROKE = FOLDER.resolve("broke");

  private Kept() {}

  /// The inputs that once broke a target, by name of the file.
  static List<Path> of(Target target) {
    Path folder = BROKE.resolve(target.name());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
