package org.parkwright.server.account.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.parkwright.store.Database;
import org.parkwright.store.people.Secret;

/// Whether the first administrator is still to be made, and the key that whoever may do it reads
/// where the server was started.
public final class SetUp {
  private final Database database;
  private final Secret key = Secret.fresh();
  private volatile boolean done;

  public SetUp(Database database) {
    this.database = database;
  }

  /// Whether nobody keeps accounts yet. Once somebody does, somebody always will.
  public boolean open() {
    if (!done) {
      done = administered(database);
    }
    return !done;
  }

  /// Whether somebody keeps accounts in a database.
  public static boolean administered(Database database) {
    return database.read(t -> t.grants().administered());
  }

  /// Whether this is the key; takes as long for a wrong one.
  boolean admits(String shown) {
    return MessageDigest.isEqual(
        key.text().getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }

  /// The address of the page, to be printed at the start.
  public String link() {
    return "/set-up?key=" + key.text();
  }
}
