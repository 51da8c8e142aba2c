package org.parkwright.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.catalog.Catalog;
import org.parkwright.server.account.setup.SetUp;
import org.parkwright.store.Database;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// A running server: pages and database.
///
/// The database starts while the pages are put together, which saves a second. It is ended last,
/// after the last request was answered, whether the server was closed, told to end by a signal, or
/// did not come up at all.
final class Server implements AutoCloseable {
  private final ConfigurableApplicationContext pages;
  private final OpeningDatabase database;
  private final String address;

  private Server(ConfigurableApplicationContext pages, OpeningDatabase database, String host) {
    this.pages = pages;
    this.database = database;
    int port = pages.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    this.address = "http://%s:%d".formatted(host.contains(":") ? "[" + host + "]" : host, port);
  }

  /// Starts database and pages; they answer when this returns.
  ///
  /// @throws org.parkwright.store.cluster.DatabaseUnavailable when the database cannot be opened
  static Server start(Settings asked) {
    Catalog catalog = Catalog.bundled();
    OpeningDatabase database = OpeningDatabase.of(asked, catalog);
    SpringApplication.getShutdownHandlers().add(database::close);
    try {
      Settings settings = listening(asked, database);
      Server server = new Server(pages(settings, catalog, database), database, settings.host());
      database.await().announce(server.address);
      return server;
    } catch (RuntimeException fault) {
      // Where it was the database, its own words say more than those of whatever waited for it.
      throw database.failure().orElse(fault);
    }
  }

  /// While nobody keeps accounts, whoever comes first could take the server over; so nobody comes
  /// but from this machine.
  private static Settings listening(Settings asked, OpeningDatabase database) {
    boolean alone = isThisMachine(asked.host()) || SetUp.administered(database.await());
    return alone ? asked : asked.onThisMachine();
  }

  private static boolean isThisMachine(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  private static ConfigurableApplicationContext pages(
      Settings settings, Catalog catalog, OpeningDatabase database) {
    SpringApplication application = new SpringApplication(Wiring.class);
    application.addInitializers(
        context -> {
          GenericApplicationContext beans = (GenericApplicationContext) context;
          beans.registerBean("settings", Settings.class, () -> settings);
          beans.registerBean("catalog", Catalog.class, () -> catalog);
          beans.registerBean(
              "database",
              Database.class,
              database::await,
              definition -> definition.setDestroyMethodName(""));
        });
    List<String> arguments =
        new ArrayList<>(
            List.of(
                // Nothing that happens to lie in the current folder may change how the server
                // behaves.
                "--spring.config.location=classpath:/application.properties",
                "--server.address=" + settings.host(),
                "--server.port=" + settings.port()));
    settings
        .proxies()
        .ifPresent(
            proxies ->
                arguments.addAll(
                    List.of(
                        "--server.forward-headers-strategy=native",
                        "--server.tomcat.remoteip.remote-ip-header=X-Forwarded-For",
                        "--server.tomcat.remoteip.protocol-header=X-Forwarded-Proto",
                        "--server.tomcat.remoteip.internal-proxies=" + proxies)));
    return application.run(arguments.toArray(String[]::new));
  }

  /// Where the pages are.
  String address() {
    return address;
  }

  /// Where the first administrator is made; empty when there is one.
  Optional<String> setUp() {
    SetUp setUp = pages.getBean(SetUp.class);
    return setUp.open() ? Optional.of(address + setUp.link()) : Optional.empty();
  }

  /// The database behind the pages.
  Database database() {
    return database.await();
  }

  /// The pages, for stories about all of them.
  ConfigurableApplicationContext pages() {
    return pages;
  }

  /// Where the data lies, in words.
  String data() {
    return database.await().toString();
  }

  @Override
  public void close() {
    pages.close();
    database.close();
  }
}
