package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parkwright.store.Story.NOW;
import static org.parkwright.store.Story.saw;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.store.cluster.DatabaseUnavailable;

/// The life of one data folder, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataFolderTest {
  private static final ParkId PARK = ParkId.of("xx/first");

  @TempDir static Path temporary;
  private Path folder = Path.of("");
  private Embedded embedded = new Embedded(folder);
  private Database database = Engine.EMBEDDED.database();

  @BeforeAll
  void firstStart() throws Exception {
    folder = temporary.toRealPath().resolve("new folder/data");
    embedded = new Embedded(folder);
    database = Database.embedded(folder);
    database.write(at -> at.parks().save(Park.named(PARK, "First"), "teller", NOW));
    database.write(at -> at.observations().append(saw(PARK, 10, "kept")));
  }

  @AfterAll
  void end() {
    database.close();
    assertThat(embedded.processes()).isEmpty();
  }

  @Test
  @Order(1)
  void theFirstStartMakesAFolderThatOnlyItsOwnerCanRead() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("database", "parkwright.lock");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(embedded.passwords())))
        .isEqualTo("rw-------");
    assertThat(embedded.password("parkwright"))
        .hasSizeGreaterThan(30)
        .isNotEqualTo(embedded.password("postgres"));
    assertThat(database.toString()).isEqualTo("PostgreSQL 18 in " + folder);
    assertThat(database.answers()).isTrue();
  }

  @Test
  @Order(2)
  void whatIsAcknowledgedIsOnDisk() throws SQLException {
    for (String setting :
        List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
      assertThat(embedded.ask("show " + setting)).as(setting).isEqualTo("on");
    }
  }

  @Test
  @Order(3)
  void nobodyElseGetsIn() throws Exception {
    assertThat(embedded.ask("show listen_addresses")).isEqualTo("127.0.0.1");
    for (String user : List.of("parkwright", "postgres", "root")) {
      assertThatThrownBy(() -> DriverManager.getConnection(embedded.url(), user, "guess"))
          .hasMessageContaining("password authentication failed");
    }
    assertThatThrownBy(() -> DriverManager.getConnection(embedded.url() + "?user=postgres"))
        .hasMessageContaining("no password was provided");
    assertThat(Files.readAllLines(embedded.cluster().resolve("pg_hba.conf")))
        .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
        .isNotEmpty()
        .allMatch(line -> line.strip().endsWith("scram-sha-256"));
  }

  @Test
  @Order(4)
  void theProgramsOwnUserMayNothingOutsideItsDatabase() {
    assertThatThrownBy(() -> embedded.tell("copy parks to program 'id'"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> embedded.tell("create role intruder superuser"))
        .hasMessageContaining("permission denied");
  }

  @Test
  @Order(5)
  void recordsAreNeverChanged() {
    assertThatThrownBy(() -> embedded.tell("update observations set value = 0"))
        .hasMessageContaining("observations only grows");
    assertThatThrownBy(() -> embedded.tell("delete from park_changes"))
        .hasMessageContaining("park_changes only grows");
  }

  @Test
  @Order(6)
  void aSecondStartFromWithinIsTold() {
    assertThatThrownBy(() -> Database.embedded(folder))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessage("this process has the data folder " + folder + " already open");
  }

  @Test
  @Order(7)
  void aSecondProgramIsToldWhoIsThereAndHarmsNothing() throws Exception {
    database.announce("http://127.0.0.1:8080");
    ProcessHandle server = embedded.server();
    try (OtherProcess second = OtherProcess.start(Opener.class, folder.toString())) {
      assertThat(second.line())
          .isEqualTo(
              ("Parkwright is already running on the data folder %s as process %d, address"
                      + " http://127.0.0.1:8080; use that one, stop it first, or choose another"
                      + " folder with --data")
                  .formatted(folder, ProcessHandle.current().pid()));
      assertThat(second.ended()).isZero();
    }
    assertThat(embedded.server()).isEqualTo(server);
    assertThat(Story.all(database, at -> at.observations().of(PARK))).hasSize(10);
  }

  @Test
  @Order(8)
  void afterTheEndNothingRunsAndTheSecondStartFindsTheData() throws Exception {
    database.close();
    assertThat(embedded.processes()).isEmpty();
    assertThat(embedded.cluster().resolve("postmaster.pid")).doesNotExist();
    database = Database.embedded(folder);
    assertThat(Story.all(database, at -> at.observations().of(PARK))).hasSize(10);
  }

  @Test
  @Order(9)
  void aNumberInPostmasterPidThatBelongsToSomethingElseIsNoHindrance() throws Exception {
    database.close();
    Path file = embedded.cluster().resolve("postmaster.pid");
    Files.writeString(file, ProcessHandle.current().pid() + "\n" + embedded.cluster() + "\n");
    database = Database.embedded(folder);
    assertThat(Story.all(database, at -> at.observations().of(PARK))).hasSize(10);
  }

  @Test
  @Order(10)
  void anEmptyPostmasterPidIsNoHindrance() throws Exception {
    database.close();
    Files.createFile(embedded.cluster().resolve("postmaster.pid"));
    database = Database.embedded(folder);
    assertThat(Story.all(database, at -> at.observations().of(PARK))).hasSize(10);
  }
}
