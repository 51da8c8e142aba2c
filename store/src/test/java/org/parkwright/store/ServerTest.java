package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkwright.store.cluster.DatabaseUnavailable;

/// A server that cannot be used, and what the person is told. The password is never repeated.
class ServerTest {
  private static final String MARK = "weak_" + ProcessHandle.current().pid();
  private String address = "";

  @BeforeEach
  void aServer() {
    address = Engine.serverAddress();
    Engine.execute(address, "create role " + MARK + " login password 'sesame'");
  }

  @AfterEach
  void tidy() {
    if (!address.isEmpty()) {
      Engine.execute(address, "drop database if exists " + MARK);
      Engine.execute(address, "drop role if exists " + MARK);
    }
  }

  private static AbstractThrowableAssert<?, ?> opening(String address) {
    return assertThatThrownBy(() -> Database.server(address).close())
        .isInstanceOf(DatabaseUnavailable.class);
  }

  /// `127.0.0.1:5433/postgres` of the test server.
  private String hostAnd(String database) {
    return address.replaceFirst("^.*//(?:[^@/]*@)?([^/]+)/.*$", "$1") + "/" + database;
  }

  @Test
  void aWrongPassword() {
    opening("postgresql://" + MARK + ":open@" + hostAnd("postgres"))
        .hasMessageContaining("the server refuses user and password")
        .hasMessageContaining(" as " + MARK)
        .hasMessageNotContaining("open@")
        .hasMessageNotContaining(":open");
  }

  @Test
  void noPassword() {
    opening("postgresql://" + MARK + "@" + hostAnd("postgres"))
        .hasMessageContaining("the server wants a password and the address has none");
  }

  @Test
  void noSuchDatabase() {
    opening("postgresql://" + MARK + ":sesame@" + hostAnd("nowhere"))
        .hasMessageContaining("there is no such database");
  }

  @Test
  void aUserWhoMayNotMakeTables() {
    Engine.execute(address, "create database " + MARK);
    opening("postgresql://" + MARK + ":sesame@" + hostAnd(MARK))
        .hasMessageContaining("does not let this user make tables in schema public");
  }

  @Test
  void aDatabaseThatKeepsTextOtherwise() {
    Engine.execute(
        address,
        "create database %s owner %s encoding 'LATIN1' locale 'C' template template0"
            .formatted(MARK, MARK));
    opening("postgresql://" + MARK + ":sesame@" + hostAnd(MARK))
        .hasMessageContaining("keeps text as LATIN1");
  }

  @Test
  void aDatabaseOfItsOwnIsReadyAtTheSecondStartToo() {
    Engine.execute(
        address,
        "create database %s owner %s encoding 'UTF8' template template0".formatted(MARK, MARK));
    for (int start = 1; start <= 2; start++) {
      try (Database database =
          Database.server("postgresql://" + MARK + ":sesame@" + hostAnd(MARK))) {
        assertThat(database.answers()).isTrue();
        assertThat(database.toString()).doesNotContain("sesame");
        database.announce("a server may be shared, so this says nothing");
      }
    }
  }

  @Test
  void nobodyThere() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    opening("postgresql://a:b@127.0.0.1:" + port + "/c")
        .hasMessageContaining("nobody answers there; is the server running");
  }
}
