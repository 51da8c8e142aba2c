package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parkwright.store.Lived.PARK;
import static org.parkwright.store.Story.saw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parkwright.store.backup.Backup;
import org.parkwright.store.backup.BackupFile;
import org.parkwright.store.backup.BackupRefused;
import org.parkwright.store.backup.Manifest;
import org.parkwright.store.backup.Restore;
import org.parkwright.store.history.CoveredTable;
import org.parkwright.store.history.RecordedTable;
import org.parkwright.store.history.Unrecorded;
import org.parkwright.store.history.Verification;
import org.parkwright.store.sql.Migrations;

/// Everything into one file and back, from each engine into each.
class BackupTest {
  @TempDir Path folder;

  /// All rows of all tables that a backup takes along, as text.
  private static TreeMap<String, List<String>> everything(OwnSchema own) {
    TreeMap<String, List<String>> all = new TreeMap<>();
    Stream.concat(
            Stream.concat(
                RecordedTable.ALL.stream().map(RecordedTable::name),
                CoveredTable.ALL.stream()
                    .filter(CoveredTable::onlyImports)
                    .map(CoveredTable::name)),
            Unrecorded.ALL.stream().filter(Unrecorded::kept).map(Unrecorded::name))
        .forEach(
            table ->
                all.put(
                    table, own.ask("select to_jsonb(t)::text from " + table + " t order by 1")));
    return all;
  }

  private Path backup(OwnSchema own) {
    Path file = folder.resolve("parkwright.zip");
    try (Database database = Database.visiting(own.address())) {
      Backup.write(database, file, true, "0.1.0");
    }
    return file;
  }

  private static Verification restore(Path file, OwnSchema into) {
    try (BackupFile backup = BackupFile.open(file)) {
      return Restore.server(backup, into.address(), false);
    }
  }

  @ParameterizedTest
  @CsvSource({"EMBEDDED, SERVER", "SERVER, EMBEDDED", "EMBEDDED, EMBEDDED"})
  void everyRowComesBackAndTheHistoryGoesOn(Engine from, Engine to) {
    try (OwnSchema source = Lived.on(from);
        OwnSchema target = OwnSchema.on(to)) {
      Path file = backup(source);
      Verification restored = restore(file, target);
      assertThat(restored.isWhole()).isTrue();
      assertThat(everything(target)).isEqualTo(everything(source));
      assertThat(target.ask("select count(*) from sessions")).containsExactly("0");
      // New rows get new numbers, and the chain goes on.
      target.tell(
          "insert into comments (territory, period, variable, kind, text, author, at, at_nanos)"
              + " values ('vn/lotus', '2025', 'x', 'REMARK', 'new', 'x', now(), 0)");
      try (Database database = target.open()) {
        database.write(at -> at.observations().append(saw(PARK, 2, "after")));
        assertThat(database.read(at -> at.history().check(Optional.empty())).flaws()).isEmpty();
        assertThat(database.read(at -> at.history().check(restored.head())).isWhole()).isTrue();
      }
      assertThatThrownBy(() -> restore(file, target))
          .isInstanceOf(BackupRefused.class)
          .hasMessageContaining("is not empty");
    }
  }

  @Test
  void aDataFolderIsMadeFromABackupWhoseServerStillRuns() throws IOException {
    Path data = Embedded.withPrograms(folder.toRealPath().resolve("data")).folder();
    Path copy = Embedded.withPrograms(folder.toRealPath().resolve("copy")).folder();
    Path file = folder.resolve("parkwright.zip");
    Path again = folder.resolve("again.zip");
    try (Database running = Database.embedded(data)) {
      Lived.figures(running);
      try (Database visitor = Database.visiting(data)) {
        assertThat(visitor.toString()).contains("running server");
        Backup.write(visitor, file, false, "0.1.0");
        assertThatThrownBy(() -> Backup.write(visitor, file, false, "0.1.0"))
            .isInstanceOf(BackupRefused.class)
            .hasMessageContaining("is there already");
      }
      assertThat(running.answers()).isTrue();
    }
    try (BackupFile backup = BackupFile.open(file)) {
      assertThat(Restore.embedded(backup, copy, false).isWhole()).isTrue();
    }
    try (Database visitor = Database.visiting(copy)) {
      Manifest second = Backup.write(visitor, again, false, "0.1.0");
      try (BackupFile first = BackupFile.open(file)) {
        assertThat(second.tables()).isEqualTo(first.manifest().tables());
        assertThat(second.head()).isEqualTo(first.manifest().head());
      }
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(new Embedded(copy).processes()).isEmpty();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(Path::getFileName).map(Path::toString).filter(n -> n.contains("part")))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void aBackupUnderLoadHoldsOneMoment(Engine engine) {
    try (OwnSchema source = Lived.on(engine);
        OwnSchema target = OwnSchema.on(engine);
        Database database = source.open()) {
      AtomicBoolean go = new AtomicBoolean(true);
      CompletableFuture<Integer> writing =
          CompletableFuture.supplyAsync(
              () -> {
                int works = 0;
                while (go.get()) {
                  int work = ++works;
                  database.write(
                      at -> at.observations().append(saw(PARK, 10, work + " of 10 rows")));
                }
                return works;
              });
      Path file = folder.resolve("load.zip");
      Manifest manifest = Backup.write(database, file, false, "0.1.0");
      go.set(false);
      assertThat(writing.join()).isPositive();
      assertThat(restore(file, target).isWhole()).isTrue();
      assertThat(
              target.ask(
                  "select note from observations where note like '% of 10 rows' group by"
                      + " note having count(*) <> 10"))
          .isEmpty();
      assertThat(manifest.rows()).isPositive();
    }
  }

  @Test
  void anyFlippedByteIsFound() throws IOException {
    try (OwnSchema source = Lived.on(Engine.EMBEDDED)) {
      byte[] whole = Files.readAllBytes(backup(source));
      Path file = folder.resolve("flipped.zip");
      Random random = new Random(11);
      for (int flip = 0; flip < 400; flip++) {
        byte[] flipped = whole.clone();
        int place =
            flip < 40 ? flip : flip < 140 ? whole.length - flip + 39 : random.nextInt(whole.length);
        flipped[place] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, flipped);
        assertThatThrownBy(() -> BackupFile.open(file))
            .as("byte %d of %d", place, whole.length)
            .isInstanceOf(BackupRefused.class);
      }
      for (int cut : new int[] {0, 1, 3, 10, 75, 500, whole.length / 2, whole.length - 1}) {
        Files.write(file, Arrays.copyOf(whole, cut));
        assertThatThrownBy(() -> BackupFile.open(file))
            .as("%d bytes", cut)
            .isInstanceOf(BackupRefused.class);
      }
      Files.write(file, whole);
      Files.write(file, new byte[] {10}, StandardOpenOption.APPEND);
      assertThatThrownBy(() -> BackupFile.open(file)).isInstanceOf(BackupRefused.class);
    }
  }

  @Test
  void whatIsNoBackupIsRefusedInWords() throws IOException {
    Path text =
        Files.writeString(folder.resolve("notes.txt"), "not a backup, but long enough".repeat(9));
    assertThatThrownBy(() -> BackupFile.open(text))
        .hasMessageContaining("is no backup of Parkwright");
    assertThatThrownBy(() -> BackupFile.open(folder)).hasMessageContaining("there is no file");
    assertThatThrownBy(() -> BackupFile.open(folder.resolve("none")))
        .hasMessageContaining("there is no file");
  }

  @Test
  void craftedFilesAreRefused() throws IOException {
    try (OwnSchema source = Lived.on(Engine.EMBEDDED)) {
      CraftedBackup honest = CraftedBackup.of(backup(source));
      Path file = folder.resolve("crafted.zip");
      assertThat(refusal(honest, file)).isEmpty();
      String layout = "\"layout\" : " + Migrations.NEWEST;
      assertThat(refusal(honest.replacing(layout, "\"layout\" : 99"), file))
          .contains("newer Parkwright");
      assertThat(refusal(honest.replacing(layout, "\"layout\" : 1"), file)).contains("no backups");
      assertThat(refusal(honest.replacing("\"format\" : 1", "\"format\" : 2"), file))
          .contains("form 2");
      assertThat(
              refusal(honest.replacing("\"name\" : \"parks\"", "\"name\" : \"pg_authid\""), file))
          .contains("tables that no backup has");
      assertThat(
              refusal(
                  honest.replacing("\"name\" : \"parks\"", "\"name\" : \"parks; drop table x\""),
                  file))
          .contains("manifest cannot be read");
      assertThat(refusal(honest.with("../../etc/evil", "x"), file))
          .contains("holds more than its manifest says");
      assertThat(refusal(honest.with("tables/parks.copy", "x"), file))
          .contains("the table parks is not what");
      assertThat(refusal(honest.with("tables/bomb.copy", "0".repeat(40_000_000)), file))
          .contains("is not trusted");
      assertThat(refusal(honest.without("tables/parks.copy"), file))
          .contains("lacks the table parks");
      assertThat(refusal(honest.without("manifest.json"), file)).contains("no manifest");
    }
  }

  private static String refusal(CraftedBackup crafted, Path file) throws IOException {
    crafted.write(file);
    try (BackupFile opened = BackupFile.open(file)) {
      assertThat(opened.manifest().rows()).isPositive();
      return "";
    } catch (BackupRefused refused) {
      return refused.getMessage();
    }
  }

  @Test
  void aForgedTableFailsInTheTransactionAndLeavesNothing() throws IOException {
    try (OwnSchema source = Lived.on(Engine.EMBEDDED);
        OwnSchema target = OwnSchema.on(Engine.EMBEDDED)) {
      Path file = folder.resolve("forged.zip");
      CraftedBackup.of(backup(source)).forging("observations", "a note", "A NOTE").write(file);
      assertThatThrownBy(() -> restore(file, target))
          .isInstanceOf(BackupRefused.class)
          .hasMessageContaining("observations 1: the row says something else");
      assertThat(target.ask("select count(*) from history")).containsExactly("0");
      assertThat(target.ask("select count(*) from parks")).containsExactly("0");
      Path made = folder.resolve("made");
      try (BackupFile backup = BackupFile.open(file)) {
        assertThatThrownBy(() -> Restore.embedded(backup, made, false))
            .isInstanceOf(BackupRefused.class);
      }
      assertThat(made.resolve("database")).doesNotExist();
      assertThat(restore(backup(source), target).isWhole()).isTrue();
    }
  }
}
