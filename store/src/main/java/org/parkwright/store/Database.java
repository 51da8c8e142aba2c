package org.parkwright.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
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
  /// Takes the lock of the history first of all, so that no two writers can wait for each other.
  private static final String SIGN =
      """
      select pg_advisory_xact_lock(7205759403792793)::text,
             set_config('parkwright.who', ?, true) as who, set_config('parkwright.why', ?, true)
      """;

  private final Optional<Cluster> cluster;
  private final PGSimpleDataSource source;
  private volatile HikariDataSource pool;
  private final String name;

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
    Cluster cluster = Cluster.start(dataFolder);
    try {
      PGSimpleDataSource source = Pool.source(cluster.url(), cluster.user(), cluster.password());
      Migrations.run(source, "the data folder " + dataFolder);
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
    ServerAddress read = ServerAddress.of(address);
    PGSimpleDataSource source = Pool.source(read.url(), read.user(), read.password());
    Pool.check(source, read);
    Migrations.run(source, "the database " + read);
    return new Database(Optional.empty(), source, read.toString());
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
    return within(
        sql -> {
          sql.list(SIGN, row -> row.text("who"), signature.who(), signature.why());
          return work.apply(new Transaction(sql));
        },
        false);
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
        connection.setTransactionIsolation(
            readOnly
                ? Connection.TRANSACTION_REPEATABLE_READ
                : Connection.TRANSACTION_READ_COMMITTED);
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
