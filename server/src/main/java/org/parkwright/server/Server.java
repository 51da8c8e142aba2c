package org.parkwright.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// A running server.
final class Server implements AutoCloseable {
  private final Settings settings;
  private final ConfigurableApplicationContext context;

  private Server(Settings settings, ConfigurableApplicationContext context) {
    this.settings = settings;
    this.context = context;
  }

  /// Starts the pages; they answer when this returns.
  static Server start(Settings settings) {
    SpringApplication application = new SpringApplication(Wiring.class);
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("settings", settings));
    return new Server(
        settings,
        application.run(
            // Nothing that happens to lie in the current folder may change how the server behaves.
            "--spring.config.location=classpath:/application.properties",
            "--server.address=" + settings.host(),
            "--server.port=" + settings.port()));
  }

  Settings settings() {
    return settings;
  }

  /// Where the pages are.
  String address() {
    int port = ((WebServerApplicationContext) context).getWebServer().getPort();
    String host = settings.host();
    return "http://%s:%d".formatted(host.contains(":") ? "[" + host + "]" : host, port);
  }

  @Override
  public void close() {
    context.close();
  }
}
