package org.parkwright.formats.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.formats.park.TopicsCsv;

/// The dictionary of topics as the catalog has it.
final class AtlasTopics {
  static final List<Topic> ALL = read();

  private AtlasTopics() {}

  private static List<Topic> read() {
    Path file =
        Path.of(System.getProperty("parkwright.root", ".."))
            .resolve("catalog/src/main/resources/topics/core/1/topics.csv");
    try (InputStream in = Files.newInputStream(file)) {
      return TopicsCsv.read(in, "topics.csv", "core@1").orThrow().topics();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
