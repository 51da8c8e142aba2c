package org.parkwright.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A schema of its own on one of the engines, for stories that do harm to it; and its owner, who
/// may do everything in it.
final class OwnSchema implements AutoCloseable {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String server;
  private final String schema =
      "own_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();

  private OwnSchema(String server) {
    this.server = server;
    Engine.execute(server, "create schema " + schema);
  }

  static OwnSchema on(Engine engine) {
    return switch (engine) {
      case SERVER -> new OwnSchema(Engine.serverAddress());
      case EMBEDDED -> {
        Embedded embedded = new Embedded(engine.folder());
        yield new OwnSchema(
            embedded.url() + "?user=parkwright&password=" + embedded.password("parkwright"));
      }
    };
  }

  /// Where Parkwright reaches it.
  String address() {
    return server + "&currentSchema=" + schema;
  }

  Database open() {
    return Database.server(address());
  }

  void tell(String sql) {
    Engine.execute(address(), sql);
  }

  List<String> ask(String sql) {
    try (Connection connection = DriverManager.getConnection(address());
        Statement statement = connection.createStatement();
        ResultSet answers = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (answers.next()) {
        texts.add(answers.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() {
    Engine.execute(server, "drop schema " + schema + " cascade");
  }
}
