package org.parkwright.store.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.parkwright.store.cluster.DatabaseUnavailable;
import org.postgresql.ds.PGSimpleDataSource;

/// Connections to one database: how many, how long to wait for one, and whether the database is one
/// that Parkwright can use.
public final class Pool {
  private static final int CONNECTIONS = 8;
  private static final Duration WAIT = Duration.ofSeconds(20);
  private static final int OLDEST = 15;

  private Pool() {}

  public static PGSimpleDataSource source(String url, String user, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    if (!user.isEmpty()) {
      source.setUser(user);
    }
    if (!password.isEmpty()) {
      source.setPassword(password);
    }
    source.setApplicationName("Parkwright");
    source.setReWriteBatchedInserts(true);
    source.setTcpKeepAlive(true);
    return source;
  }

  public static HikariDataSource over(DataSource source) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("parkwright");
    config.setDataSource(source);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(WAIT.toMillis());
    config.setInitializationFailTimeout(-1);
    config.setAutoCommit(false);
    // Most transactions only read, from one moment's state; those that write ask for another.
    config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
    return new HikariDataSource(config);
  }

  /// Connects once and looks the server over.
  ///
  /// @throws DatabaseUnavailable in words when it cannot be reached or used
  public static void check(PGSimpleDataSource source, ServerAddress address) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet settings =
            statement.executeQuery(
                """
                select current_setting('server_version_num')::int / 10000,
                       current_setting('server_version'),
                       current_setting('server_encoding'),
                       current_schema(),
                       has_schema_privilege(current_schema(), 'create')
                """)) {
      settings.next();
      refuseUnless(
          settings.getInt(1) >= OLDEST,
          address,
          "runs PostgreSQL " + settings.getString(2) + "; " + OLDEST + " or newer is needed");
      refuseUnless(
          "UTF8".equals(settings.getString(3)),
          address,
          "keeps text as "
              + settings.getString(3)
              + "; make the database anew with: create database … encoding 'UTF8' template template0");
      refuseUnless(
          settings.getString(4) != null,
          address,
          "has no schema to put tables in; create the schema that currentSchema names");
      refuseUnless(
          settings.getBoolean(5),
          address,
          "does not let this user make tables in schema "
              + settings.getString(4)
              + "; make the user the database's owner (alter database … owner to …)");
    } catch (SQLException e) {
      throw new DatabaseUnavailable("cannot connect to " + address + ": " + reason(e, address), e);
    }
  }

  private static void refuseUnless(boolean holds, ServerAddress address, String otherwise) {
    if (!holds) {
      throw new DatabaseUnavailable("the database " + address + " " + otherwise);
    }
  }

  private static String reason(SQLException e, ServerAddress address) {
    return switch (e.getSQLState() == null ? "" : e.getSQLState()) {
      case "28P01" -> "the server refuses user and password";
      case "28000" ->
          address.user().isEmpty()
              ? "the address names no user the server knows; expected postgresql://user:password@…"
              : "the server does not let this user in from here (pg_hba.conf): " + e.getMessage();
      case "3D000" -> "there is no such database; make it with: create database …";
      case "53300" -> "the server has no connection left; raise max_connections or end others";
      case "57P03" -> "the server is just starting or ending; try again";
      case "08001", "08006", "08004" -> unreachable(e);
      default -> String.valueOf(e.getMessage());
    };
  }

  private static String unreachable(SQLException e) {
    if (e.getCause() instanceof UnknownHostException) {
      return "there is no machine of this name";
    }
    return String.valueOf(e.getMessage()).contains("no password was provided")
        ? "the server wants a password and the address has none"
        : "nobody answers there; is the server running, does it listen on this address, does a firewall stand between? ("
            + e.getMessage()
            + ")";
  }
}
