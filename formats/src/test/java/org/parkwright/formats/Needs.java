package org.parkwright.formats;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// Programs outside the JDK that a test runs when they are there. Where one is missing the test
/// is skipped and says which package to install; with `CI=true` that is a failure.
public final class Needs {
  private Needs() {}

  /// The program on the search path.
  ///
  /// @param name of the program
  /// @param debianPackage that brings it
  public static Path program(String name, String debianPackage) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      Path candidate = Path.of(folder, name);
      if (Files.isExecutable(candidate)) {
        return candidate;
      }
    }
    String missing =
        name + " is not on the PATH; install the package " + debianPackage + " to run this test";
    if ("true".equals(System.getenv("CI"))) {
      Assertions.fail(missing);
    }
    Assumptions.abort(missing);
    throw new AssertionError("not reached");
  }
}
