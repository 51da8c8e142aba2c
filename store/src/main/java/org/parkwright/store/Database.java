package org.parkwright.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parkwright.store.cluster.Cluster;
import org.parkwright.store.cluster.DatabaseUnavailable;
import org.parkwright.store.sql.Migrations;
import org.parkwright.store.sql.Pool;
import org.parkwright.store.sql.ServerAddress;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.StoreException;
import org.postgresql.ds.PGSimpleDataSource;

/// The one door to what is stored: PostgreSQL, embedded in a data folder or on a server, with the
/// tables that this program knows. All reading and writing happens in transactions.
///
/// ```
/// try (Database database = Database.embedded(folder)) {
///   database.write(at -> at.parks().save(park, author, now));
///   List<Observation> all = database.read(at -> at.observations().of(park.id()));
/// }
/// ```
public final class Database implements AutoCloseable {
  /// Half a minute: a server that starts after a crash reads its log first.
  private static final int VISITS = 150;

  private static final Duration VISIT_AGAIN = Duration.ofMillis(200);

  private final Optional<Cluster> cluster;
  private final PGSimpleDataSource source;
  private volatile HikariDataSource pool;
  private final String name;

  /// Recorded work queues here and not in the database: there each that waits would hold one of the
  /// few connections, and a handful of writers would keep all readers waiting with them.
  private final ReentrantLock recording = new ReentrantLock(true);

  private Database(Optional<Cluster> cluster, PGSimpleDataSource source, String name) {
    this.cluster = cluster;
    this.source = source;
    this.name = name;
    this.pool = Pool.over(source);
  }

  /// Starts a PostgreSQL of our own in a data folder, which is made when it is not there. Takes
  /// over whatever an earlier, killed program left. The caller closes it, also on SIGTERM.
  ///
  /// @throws DatabaseUnavailable in words, for example when another program has the folder open
  public static Database embedded(Path dataFolder) {
    return embedded(dataFolder, Migrations.NEWEST);
  }

  /// The same with the tables in an earlier layout, until [#migrate()]: for restoring a backup.
  public static Database embedded(Path dataFolder, int layout) {
    return over(
        Cluster.start(dataFolder),
        source -> Migrations.run(source, "the data folder " + dataFolder, layout));
  }

  /// Opens a data folder for a command that does its work and goes: through the server of the
  /// program that has the folder open, or else through one of our own, until this is closed. The
  /// tables are left in the layout that they have.
  ///
  /// @throws DatabaseUnavailable when there is no database, or its layout is another
  public static Database visiting(Path dataFolder) {
    if (!Cluster.exists(dataFolder)) {
      throw new DatabaseUnavailable(
          "there is no database in " + dataFolder + "; name the folder of the data with --data");
    }
    String where = "the data folder " + dataFolder;
    for (int attempt = 0; attempt < VISITS; attempt++) {
      Optional<Cluster> own = Cluster.startIfFree(dataFolder);
      if (own.isPresent()) {
        return over(own.get(), source -> Migrations.check(source, where));
      }
      Optional<Cluster.Running> other = Cluster.running(dataFolder);
      if (other.isPresent()) {
        PGSimpleDataSource source =
            Pool.source(other.get().url(), other.get().user(), other.get().password());
        Migrations.check(source, where);
        return new Database(Optional.empty(), source, "the running server on " + dataFolder);
      }
      LockSupport.parkNanos(VISIT_AGAIN.toNanos());
    }
    throw new DatabaseUnavailable(
        "a program has " + where + " open, but its database is not ready; try again");
  }

  /// Opens a database on a server for a command that does its work and goes; the tables are left
  /// in the layout that they have.
  ///
  /// @throws DatabaseUnavailable in words when it cannot be reached or its layout is another
  public static Database visiting(String address) {
    return server(address, Migrations::check);
  }

  private static Database over(Cluster cluster, Consumer<PGSimpleDataSource> tables) {
    try {
      PGSimpleDataSource source = Pool.source(cluster.url(), cluster.user(), cluster.password());
      tables.accept(source);
      return new Database(Optional.of(cluster), source, cluster.toString());
    } catch (RuntimeException e) {
      cluster.close();
      throw e;
    }
  }

  /// Uses a database on a PostgreSQL server, version 15 or newer.
  ///
  /// @param address `postgresql://user:password@host:5432/database` or the same with `jdbc:`
  /// @throws DatabaseUnavailable in words when it cannot be reached or used
  public static Database server(String address) {
    return server(address, Migrations.NEWEST);
  }

  /// The same with the tables in an earlier layout, until [#migrate()]: for restoring a backup.
  public static Database server(String address, int layout) {
    return server(address, (source, where) -> Migrations.run(source, where, layout));
  }

  private static Database server(String address, BiConsumer<PGSimpleDataSource, String> tables) {
    ServerAddress read = ServerAddress.of(address);
    PGSimpleDataSource source = Pool.source(read.url(), read.user(), read.password());
    Pool.check(source, read);
    tables.accept(source, "the database " + read);
    return new Database(Optional.empty(), source, read.toString());
  }

  /// Brings the tables to this program's layout.
  public void migrate() {
    Migrations.run(source, name);
  }

  /// Does one piece of work, all or nothing: when this returns, what was written is on disk; when
  /// it throws, nothing of it was kept. The history names the author of each row.
  public <T> T transaction(Function<Transaction, T> work) {
    return transaction(Signature.OF_THE_ROWS, work);
  }

  /// The same, signed: the history names who did it, and why.
  ///
  /// Work that is written to the history is done one after the other, because each entry builds on
  /// the one before; such work should be short.
  public <T> T transaction(Signature signature, Function<Transaction, T> work) {
    recording.lock();
    try {
      return within(
          sql -> {
            Transaction at = new Transaction(sql);
            at.sign(signature);
            return work.apply(at);
          },
          false);
    } finally {
      recording.unlock();
    }
  }

  /// A transaction without a result.
  public void write(Consumer<Transaction> work) {
    write(Signature.OF_THE_ROWS, work);
  }

  /// A signed transaction without a result.
  public void write(Signature signature, Consumer<Transaction> work) {
    transaction(
        signature,
        at -> {
          work.accept(at);
          return Boolean.TRUE;
        });
  }

  /// Work on tables without a history only, such as sessions; it waits for nobody.
  public <T> T unrecorded(Function<Transaction, T> work) {
    return within(sql -> work.apply(new Transaction(sql)), false);
  }

  /// Reads from one moment's state of the tables; writing is refused.
  public <T> T read(Function<Transaction, T> work) {
    return within(sql -> work.apply(new Transaction(sql)), true);
  }

  private <T> T within(Function<Sql, T> work, boolean readOnly) {
    try (Connection connection = connection()) {
      try {
        connection.setReadOnly(readOnly);
        if (!readOnly) {
          // Connections come as reading needs them: asking costs a round trip each time.
          connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        T result = work.apply(new Sql(connection));
        connection.commit();
        return result;
      } catch (RuntimeException | Error | SQLException e) {
        rollBack(connection, e);
        throw e;
      }
    } catch (SQLException e) {
      throw StoreException.because(e);
    }
  }

  private static void rollBack(Connection connection, Throwable reason) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }

  /// An embedded server that died is started again first; what it had committed is there.
  private Connection connection() throws SQLException {
    if (cluster.isPresent() && !cluster.get().lives()) {
      mend(cluster.get());
    }
    HikariDataSource used = pool;
    try {
      return used.getConnection();
    } catch (SQLException e) {
      if (cluster.isPresent()) {
        mend(cluster.get());
      }
      if (pool == used) {
        throw e;
      }
      return pool.getConnection();
    }
  }

  /// With a new server comes a new pool: the old one would go on trying at growing intervals.
  private synchronized void mend(Cluster died) {
    if (died.revive()) {
      source.setUrl(died.url());
      HikariDataSource old = pool;
      pool = Pool.over(source);
      old.close();
    }
  }

  /// Whether the database answers right now.
  public boolean answers() {
    try (Connection connection = connection()) {
      return connection.isValid(2);
    } catch (SQLException | DatabaseUnavailable e) {
      return false;
    }
  }

  /// Tells where the application answers: whoever starts a second one on this data folder is sent
  /// there. Nothing to tell on a server, which several programs may share.
  public void announce(String address) {
    cluster.ifPresent(own -> own.announce(address));
  }

  /// Ends all connections and, if embedded, the server.
  @Override
  public void close() {
    pool.close();
    cluster.ifPresent(Cluster::close);
  }

  @Override
  public String toString() {
    return name;
  }
}
