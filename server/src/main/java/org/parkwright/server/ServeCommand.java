package org.parkwright.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parkwright.server.account.OutsideOptions;
import org.parkwright.server.account.setup.DemoAccounts;
import org.parkwright.server.account.sign.PasswordHashes;
import org.parkwright.server.traffic.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `parkwright serve`: starts the server with its database and stays until it is told to end.
///
/// The loopback address is the default, so that nobody else on the network reaches a fresh
/// installation; `--host` is the deliberate step out.
@Command(
    name = "serve",
    description = "Start the server; Ctrl+C or SIGTERM ends it and its database.")
final class ServeCommand implements Callable<Integer> {
  @Option(names = "--demo", description = "Load the demo country; it has a data folder of its own.")
  private boolean demo;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port of the pages (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
  private String host = "127.0.0.1";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder of the embedded database (default: .parkwright/data).")
  private @Nullable Path data;

  @Option(
      names = "--db",
      paramLabel = "URL",
      defaultValue = "${env:PARKWRIGHT_DB}",
      description =
          "Use a PostgreSQL server instead: postgresql://USER:PASSWORD@HOST/NAME (or PARKWRIGHT_DB).")
  private @Nullable String db;

  @Option(
      names = "--limits",
      paramLabel = "LIMITS",
      defaultValue = "${env:PARKWRIGHT_LIMITS}",
      description =
          "How much is taken from one address or account: off, or kinds as in address=3000/6000"
              + " (at once/per minute); see docs/guide/api.md (or PARKWRIGHT_LIMITS).")
  private @Nullable String limits;

  @Option(
      names = "--rehearse",
      hidden = true,
      description = "Start, answer a few pages, end: what a start cache is made from.")
  private boolean rehearse;

  @Mixin private OutsideOptions outside = new OutsideOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(
          spec.commandLine(), "--port is " + port + "; a port is a number from 1 to 65535");
    }
    if (!portIsFree()) {
      PrintWriter err = spec.commandLine().getErr();
      err.printf(
          "parkwright serve: port %d on %s is taken; end what listens there or choose another with"
              + " --port N%n",
          port, host);
      return 1;
    }
    Server server = Server.start(settings());
    PrintWriter out = spec.commandLine().getOut();
    out.println("Parkwright is ready: " + server.address());
    out.println("Data: " + server.data());
    if (demo) {
      out.printf(
          "Sign in as %s; the password of all of them is \"%s\".%n",
          DemoAccounts.logins(), PasswordHashes.DEMO_PASSWORD);
    }
    server.setUp().ifPresent(link -> tellSetUp(out, link));
    out.flush();
    if (rehearse) {
      Rehearsal.of(server);
      server.close();
    }
    return 0;
  }

  private static void tellSetUp(PrintWriter out, String link) {
    out.println("Nobody keeps accounts here yet. Until somebody does, this server listens on this");
    out.println("machine only, whatever --host says. Make the first administrator here, and start");
    out.println("again if others shall reach the server:");
    out.println("  " + link);
  }

  private Settings settings() {
    Path root = Path.of(System.getProperty("parkwright.root", "")).toAbsolutePath();
    Path folder = data != null ? data : root.resolve(".parkwright").resolve(demo ? "demo" : "data");
    return new Settings(
        host,
        port,
        folder.toAbsolutePath().normalize(),
        Optional.ofNullable(db).filter(url -> !url.isBlank()),
        demo,
        root,
        outside.read(),
        limits());
  }

  private Limits limits() {
    try {
      return limits == null || limits.isBlank() ? Limits.USUAL : Limits.of(limits);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), "--limits: " + wrong.getMessage(), wrong);
    }
  }

  /// Asked before anything is started: a taken port should cost no database start.
  private boolean portIsFree() {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
      return true;
    } catch (UnknownHostException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--host is \"%s\"; expected an address of this machine, as 127.0.0.1 or 0.0.0.0"
              .formatted(host),
          e);
    } catch (IOException e) {
      return false;
    }
  }
}
