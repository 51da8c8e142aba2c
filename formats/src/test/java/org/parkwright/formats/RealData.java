package org.parkwright.formats;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;

/// Public data that nobody of this project wrote, beside the project's folder and not part of it.
public final class RealData {
  private static final Path FOLDER =
      Path.of(System.getProperty("parkwright.data", "../../shared/data"));

  private RealData() {}

  /// A file of a data set; where the data is absent the test is skipped and says so.
  public static Path file(String name) {
    Path file = FOLDER.resolve(name);
    assumeThat(Files.exists(file)).as("real data at %s", file).isTrue();
    return file;
  }
}
