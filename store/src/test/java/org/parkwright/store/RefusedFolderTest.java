package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkwright.store.cluster.Cluster;
import org.parkwright.store.cluster.DatabaseUnavailable;

/// Folders that cannot be opened, and what the person is told. Each story breaks one thing in a
/// good folder and mends it again; at the end the folder must open.
class RefusedFolderTest {
  @TempDir static Path temporary;
  private static Path folder = Path.of("");
  private static Embedded embedded = new Embedded(folder);

  @BeforeAll
  static void aGoodFolder() throws Exception {
    folder = temporary.toRealPath().resolve("data");
    embedded = Embedded.withPrograms(folder);
    Database.embedded(folder).close();
  }

  @AfterAll
  static void itStillOpens() {
    try (Database database = Database.embedded(folder)) {
      assertThat(database.answers()).isTrue();
    }
    assertThat(embedded.processes()).isEmpty();
  }

  private static AbstractThrowableAssert<?, ?> opening(Path path) {
    return assertThatThrownBy(() -> Database.embedded(path).close())
        .isInstanceOf(DatabaseUnavailable.class);
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  @Test
  void aFileIsNoFolder() throws Exception {
    Path file = Files.createFile(temporary.resolve("file"));
    opening(file).hasMessageContaining("cannot be made").hasMessageContaining("is a file");
  }

  @Test
  void aPathThatPostgresWouldHandToAShellIsRefused() {
    opening(temporary.resolve("my$HOME")).hasMessageContaining("choose another folder with --data");
    assertThat(temporary.resolve("my$HOME")).doesNotExist();
  }

  @Test
  void aFolderOfANewerPostgres() throws Exception {
    Path version = embedded.cluster().resolve("PG_VERSION");
    String good = Files.readString(version);
    Files.writeString(version, "19\n");
    opening(folder)
        .hasMessage(
            "the data folder "
                + folder
                + " was written with PostgreSQL 19 and this program brings 18; use the newer"
                + " Parkwright that wrote it");
    Files.writeString(version, good);
  }

  @Test
  void aFolderOfANewerParkwright() throws Exception {
    try (Database database = Database.embedded(folder)) {
      embedded.tell(
          "insert into flyway_schema_history values (99, '99', 'From the future', 'SQL', 'x', 0,"
              + " 'parkwright', now(), 1, true)");
    }
    opening(folder)
        .hasMessageContaining("was written by a newer Parkwright (table layout 99; this program");
    assertThat(embedded.processes()).isEmpty();
    forgetTheFuture();
  }

  /// The folder cannot be opened by Parkwright any more, so PostgreSQL is asked directly.
  private static void forgetTheFuture() throws Exception {
    try (Cluster cluster = Cluster.start(folder)) {
      embedded.tell("delete from flyway_schema_history where version = '99'");
    }
  }

  @Test
  void aFolderWithoutItsPasswords() throws Exception {
    Path aside = folder.resolve("aside");
    Files.move(embedded.passwords(), aside);
    opening(folder)
        .hasMessageContaining("the passwords of the database are missing")
        .hasMessageContaining(embedded.passwords().toString());
    Files.move(aside, embedded.passwords());
  }

  @Test
  void aFolderWithOtherPasswords() throws Exception {
    String good = Files.readString(embedded.passwords());
    Files.writeString(embedded.passwords(), "postgres=guess\nparkwright=guess\n");
    opening(folder).hasMessageContaining("refuses its own password");
    assertThat(embedded.processes()).isEmpty();
    Files.writeString(embedded.passwords(), good);
  }

  @Test
  void aDamagedFolderIsCalledDamaged() throws Exception {
    Path control = embedded.cluster().resolve("global/pg_control");
    byte[] good = Files.readAllBytes(control);
    try (RandomAccessFile file = new RandomAccessFile(control.toFile(), "rw")) {
      file.seek(100);
      file.write(new byte[100]);
    }
    opening(folder)
        .hasMessageContaining("its files are damaged; copy the folder aside and restore it")
        .hasMessageContaining("server.log");
    Files.delete(control);
    opening(folder).hasMessageContaining("its files are damaged");
    Files.write(control, good);

    Path version = embedded.cluster().resolve("PG_VERSION");
    String eighteen = Files.readString(version);
    Files.writeString(version, "");
    opening(folder).hasMessageContaining("is damaged").hasMessageContaining("PG_VERSION");
    Files.writeString(version, eighteen);
  }

  @Test
  void programsEmptiedByAPowerCutAreUnpackedAgain() throws Exception {
    Path initdb;
    try (var files = Files.walk(folder.resolve("database/programs"))) {
      initdb = files.filter(f -> f.endsWith("pg_ctl")).findFirst().orElseThrow();
    }
    Files.write(initdb, new byte[0]);
    Database.embedded(folder).close();
    assertThat(Files.size(initdb)).isPositive();
  }

  @Test
  void aFolderOfAnotherUser() throws Exception {
    assumeTrue(isRoot(), "only root can give a folder to another user");
    UserPrincipal root = Files.getOwner(embedded.cluster());
    UserPrincipal nobody =
        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
    Files.setOwner(embedded.cluster(), nobody);
    opening(folder)
        .hasMessageContaining("belongs to user \"nobody\", but this program runs as \"root\"");
    Files.setOwner(embedded.cluster(), root);
  }

  @Test
  void rootWithoutUserNamespacesIsToldTheWayOut() throws Exception {
    assumeTrue(isRoot(), "only root needs a user namespace");
    List<String> inside =
        List.of(
            "unshare",
            "-U",
            "-r",
            "sh",
            "-c",
            "echo 0 > /proc/sys/user/max_user_namespaces && exec \"$@\"",
            "sh");
    try (OtherProcess barred = OtherProcess.start(inside, Opener.class, folder.toString())) {
      assertThat(barred.line())
          .startsWith("PostgreSQL does not run as root, and this machine allows root no user")
          .contains("give a PostgreSQL server with --db");
    }
  }
}
