package org.parkwright.store.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A PostgreSQL server of our own in a data folder.
///
/// **Why not the launcher that comes with the packed programs.** It is made for tests: it opens the
/// server to everybody on the machine (`trust`) before a password can be set, it switches `fsync`
/// off, it carries on when the disk is full while unpacking, and it hides the server's words when a
/// start fails. So only the programs are taken, and started here with PostgreSQL's own `pg_ctl`.
///
/// **What a kill can leave, and why none of it harms.** Programs and a fresh cluster are made under
/// another name and renamed when complete, so half-made ones are never taken for whole. Passwords
/// are written before the cluster that needs them. The folder's lock dies with its holder. A server
/// that outlives its program is found by `postmaster.pid` at the next start and ended, but only if
/// it is one of the programs of this very folder and only under the lock. A killed server replays
/// its log when it starts again (Mohan et al., ARIES, 1992, is the method's classic description):
/// with `fsync` on, what was committed is there, what was not is gone.
///
/// **Limits.** Durable means what the disk means by it: a drive that acknowledges writes it has not
/// made can lose them in a power cut. A folder on a network drive needs working locks.
public final class Cluster implements AutoCloseable {
  private static final int STARTS = 5;
  private static final String USER = "parkwright";

  private final DataFolder folder;
  private final FolderLock lock;
  private final Programs programs;
  private final Passwords passwords;
  private volatile int port;
  private volatile Optional<ProcessHandle> server = Optional.empty();

  private Cluster(DataFolder folder, FolderLock lock, Programs programs, Passwords passwords) {
    this.folder = folder;
    this.lock = lock;
    this.programs = programs;
    this.passwords = passwords;
  }

  /// Starts the server of this data folder, making it at the first start.
  ///
  /// @throws DatabaseUnavailable when it cannot be started, saying why and what to do
  public static Cluster start(Path dataFolder) {
    DataFolder folder = DataFolder.open(dataFolder);
    return start(folder, FolderLock.take(folder));
  }

  /// The same, unless a running program has the folder open.
  public static Optional<Cluster> startIfFree(Path dataFolder) {
    DataFolder folder = DataFolder.open(dataFolder);
    return FolderLock.takeIfFree(folder).map(lock -> start(folder, lock));
  }

  private static Cluster start(DataFolder folder, FolderLock lock) {
    try {
      Cluster cluster = prepare(folder, lock);
      cluster.launch();
      cluster.admit();
      return cluster;
    } catch (IOException e) {
      lock.close();
      throw failed(folder, e);
    } catch (InterruptedException e) {
      lock.close();
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("the start of the database was interrupted", e);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// Whether the folder holds a database.
  public static boolean exists(Path dataFolder) {
    return Files.exists(new DataFolder(dataFolder.toAbsolutePath().normalize()).cluster());
  }

  /// Where another program's server answers.
  ///
  /// @param url for the driver
  /// @param user who owns the database
  /// @param password the owner's; never printed
  public record Running(String url, String user, String password) {
    @Override
    public String toString() {
      return url;
    }
  }

  /// The server that a running program keeps on this folder; empty while there is none that is
  /// ready, such as one that is just starting.
  public static Optional<Running> running(Path dataFolder) {
    DataFolder folder = DataFolder.open(dataFolder);
    try {
      return Postmaster.readyAt(folder)
          .map(
              port ->
                  new Running(
                      "jdbc:postgresql://127.0.0.1:" + port + "/" + USER,
                      USER,
                      passwords(folder).user()));
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  private static Passwords passwords(DataFolder folder) {
    try {
      return Passwords.in(folder);
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  /// Removes a database that was made and never filled; its server has ended.
  public static void discard(Path dataFolder) {
    DataFolder folder = new DataFolder(dataFolder.toAbsolutePath().normalize());
    try {
      DataFolder.sweep(folder.root(), folder.database().getFileName().toString());
      Files.deleteIfExists(folder.lockFile());
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  private static DatabaseUnavailable failed(DataFolder folder, IOException e) {
    String what =
        String.valueOf(e.getMessage()).contains("No space left")
            ? "the disk is full ("
                + folder.usableMegabytes()
                + " MB left); make room and start again"
            : e.toString();
    return new DatabaseUnavailable(
        "the database in " + folder.root() + " cannot be started: " + what, e);
  }

  private static Cluster prepare(DataFolder folder, FolderLock lock)
      throws IOException, InterruptedException {
    DataFolder.sweep(folder.database(), "making-");
    boolean first = !Files.exists(folder.cluster());
    if (first) {
      folder.checkRoomForFirstStart();
    } else {
      ClusterFiles.checkVersion(folder);
    }
    Programs programs = Programs.of(folder);
    Passwords passwords = Passwords.in(folder);
    Cluster cluster = new Cluster(folder, lock, programs, passwords);
    if (first) {
      ClusterFiles.make(folder, programs, passwords);
    } else {
      Postmaster.endOrphan(folder, programs);
    }
    return cluster;
  }

  private void launch() throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      port = port == 0 ? freePort() : port;
      Settings.write(folder.cluster(), port);
      ServerLog log = ServerLog.from(folder);
      Programs.Outcome started =
          programs.run(
              "pg_ctl",
              List.of(
                  "start",
                  "-w",
                  "-t",
                  "600",
                  "-D",
                  folder.cluster().toString(),
                  "-l",
                  folder.log().toString()));
      server = Postmaster.running(folder, programs);
      if (!started.failed() && server.isPresent()) {
        break;
      }
      if (attempt == STARTS || !isPassing(log)) {
        Postmaster.stop(folder, programs);
        throw log.explained(started.output());
      }
      TimeUnit.MILLISECONDS.sleep(500);
      Postmaster.endOrphan(folder, programs);
    }
  }

  /// Sees that the application has its user and database.
  private void admit() throws IOException, InterruptedException {
    try {
      Owner.ensure(url("postgres"), passwords, USER);
    } catch (RuntimeException e) {
      Postmaster.stop(folder, programs);
      throw e;
    }
  }

  /// Reasons that go away by themselves: a port taken meanwhile, the last breath of a killed
  /// server, the new one killed as well (it ends without a farewell).
  private boolean isPassing(ServerLog log) throws IOException {
    if (log.says("could not bind") || log.says("could not create any TCP/IP sockets")) {
      port = 0;
      return true;
    }
    boolean killed = log.says("starting PostgreSQL") && !log.says("database system is shut down");
    return killed
        || log.says("pre-existing shared memory block")
        || log.says("postmaster.pid\" already exists")
        || log.says("postmaster.pid\" is empty");
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return probe.getLocalPort();
    }
  }

  /// Starts the server again if it has died; on the same port, so that open pools go on.
  ///
  /// @return whether it had died
  public synchronized boolean revive() {
    try {
      if (server.isPresent() && Postmaster.running(folder, programs).equals(server)) {
        return false;
      }
      Postmaster.endOrphan(folder, programs);
      launch();
      return true;
    } catch (IOException e) {
      throw failed(folder, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("the restart of the database was interrupted", e);
    }
  }

  /// Whether the server's process lives; cheap enough to ask before each piece of work.
  public boolean lives() {
    return server.filter(ProcessHandle::isAlive).filter(programs::started).isPresent();
  }

  /// Where the application's database answers.
  public String url() {
    return url(USER);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /// Who owns the application's database.
  public String user() {
    return USER;
  }

  /// The owner's password.
  public String password() {
    return passwords.user();
  }

  /// Tells where the application answers, for the message to whom starts a second one.
  public void announce(String address) {
    lock.announce(address);
  }

  /// Ends the server, then frees the folder.
  @Override
  public synchronized void close() {
    try {
      Postmaster.stop(folder, programs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.close();
    }
  }

  @Override
  public String toString() {
    return "PostgreSQL " + ClusterFiles.MAJOR + " in " + folder.root();
  }
}
