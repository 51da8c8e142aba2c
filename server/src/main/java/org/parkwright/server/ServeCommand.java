package org.parkwright.server;

import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `parkwright serve`: starts the server.
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Start the server.")
final class ServeCommand implements Callable<Integer> {
  @Option(names = "--port", defaultValue = "8080")
  private int port;

  @Option(names = "--host", defaultValue = "127.0.0.1")
  private String host = "127.0.0.1";

  @Override
  public Integer call() {
    SpringApplication application = new SpringApplication(Wiring.class);
    application.setDefaultProperties(Map.of());
    application.run("--server.port=" + port, "--server.address=" + host);
    System.out.println("Parkwright is ready: http://" + host + ":" + port);
    return 0;
  }
}
