package org.parkwright.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A real server with the demo parks, started once for all page stories and ended with the tests.
public final class DemoServer {
  private static @Nullable Server running;

  private DemoServer() {}

  /// Where it answers, as `http://127.0.0.1:41234`.
  public static synchronized String address() {
    Server server = running;
    if (server == null) {
      server = start();
      running = server;
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    }
    return server.address();
  }

  private static Server start() {
    try {
      Path root = Path.of(System.getProperty("parkwright.root", "..")).toAbsolutePath().normalize();
      Path data = Files.createTempDirectory("parkwright-pages").resolve("data");
      return Server.start(new Settings("127.0.0.1", 0, data, Optional.empty(), true, root));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
