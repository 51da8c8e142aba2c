package org.parkwright.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.parkwright.server.account.Outside;
import org.parkwright.server.traffic.Limits;
import org.parkwright.store.Database;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

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
        Server.start(
            new Settings(
                host, 0, data, Optional.empty(), demo, root, Outside.NOTHING, Limits.USUAL)),
        data);
  }

  /// A server that has to do with others, on a port.
  public static OwnServer with(Path data, int port, Outside outside) {
    Path root = Path.of(System.getProperty("parkwright.root", "..")).toAbsolutePath().normalize();
    return new OwnServer(
        Server.start(
            new Settings(
                "127.0.0.1", port, data, Optional.empty(), false, root, outside, Limits.USUAL)),
        data);
  }

  /// A port that nobody listens on.
  public static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
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

  /// Every route that a controller answers, as `GET /parks/{country}/{name}`.
  public List<String> routes() {
    TreeSet<String> routes = new TreeSet<>();
    server
        .pages()
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(
            info -> {
              for (String pattern : info.getPatternValues()) {
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                  routes.add(method + " " + pattern);
                }
              }
            });
    return List.copyOf(routes);
  }

  @Override
  public void close() {
    server.close();
  }
}
