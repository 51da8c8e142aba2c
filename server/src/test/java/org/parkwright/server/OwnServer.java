package org.parkwright.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.parkwright.store.Database;

/// A real server of one story, with a data folder of its own.
public final class OwnServer implements AutoCloseable {
  private final Server server;
  private final Path data;

  private OwnServer(Server server, Path data) {
    this.server = server;
    this.data = data;
  }

  /// A server as at the first start.
  public static OwnServer fresh() {
    try {
      return on(Files.createTempDirectory("parkwright-story").resolve("data"), "127.0.0.1", false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A server on a data folder.
  public static OwnServer on(Path data, String host, boolean demo) {
    Path root = Path.of(System.getProperty("parkwright.root", "..")).toAbsolutePath().normalize();
    return new OwnServer(
        Server.start(new Settings(host, 0, data, Optional.empty(), demo, root)), data);
  }

  /// Where it answers.
  public String address() {
    return server.address();
  }

  /// The link that was printed at the start.
  public Optional<String> setUp() {
    return server.setUp();
  }

  /// Its data folder.
  public Path data() {
    return data;
  }

  public Database database() {
    return server.database();
  }

  @Override
  public void close() {
    server.close();
  }
}
