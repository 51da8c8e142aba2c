package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.parkwright.store.Story.NOW;
import static org.parkwright.store.Story.saw;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;

/// A disk that fills up, played on a small file system in memory that only the program under test
/// sees (a mount namespace of its own).
class DiskFullTest {

  @Test
  void aFullDiskIsNamedNothingIsLostAndRoomMendsIt(@TempDir Path temporary) throws Exception {
    List<String> ownDisk = ownDisk("320m", temporary);
    assumeTrue(mayMount(ownDisk), "this machine allows no mount namespace");
    try (OtherProcess program =
        OtherProcess.start(ownDisk, Filler.class, temporary.resolve("data").toString())) {
      List<String> lines = program.lines();
      // The first refusal may come as a broken connection: without room for its log PostgreSQL
      // ends.
      assertThat(lines).hasSize(4).first().asString().containsAnyOf("disk", "connection");
      assertThat(lines.get(1)).containsIgnoringCase("make room").contains("disk", "full");
      assertThat(lines.get(2)).isEqualTo("with room again: saved");
      assertThat(lines.get(3)).isEqualTo("all there");
    }
  }

  @Test
  void aFirstStartOnASmallDiskIsRefusedBeforeItBegins(@TempDir Path temporary) throws Exception {
    List<String> ownDisk = ownDisk("120m", temporary);
    assumeTrue(mayMount(ownDisk), "this machine allows no mount namespace");
    try (OtherProcess program =
        OtherProcess.start(ownDisk, Opener.class, temporary.resolve("data").toString())) {
      assertThat(program.line()).contains("MB of free disk space; a first start needs 250 MB");
    }
  }

  private static List<String> ownDisk(String size, Path place) {
    return List.of(
        "unshare",
        "-U",
        "-r",
        "-m",
        "sh",
        "-c",
        "mount -t tmpfs -o size=" + size + " tmpfs '" + place + "' && exec \"$@\"",
        "sh");
  }

  private static boolean mayMount(List<String> ownDisk) throws Exception {
    List<String> nothing = new ArrayList<>(ownDisk);
    nothing.add("true");
    try {
      return new ProcessBuilder(nothing).start().waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  /// Saves until the disk is full, tries once more, makes room, saves again, counts.
  static final class Filler {
    private static final ParkId PARK = ParkId.of("xx/full");
    private static final int ROWS = 4000;

    private Filler() {}

    public static void main(String[] arguments) throws IOException {
      Path folder = Path.of(arguments[0]);
      try (Database database = Database.embedded(folder)) {
        database.write(at -> at.parks().save(Park.named(PARK, "Full"), "teller", NOW));
        Path ballast = ballast(folder.resolveSibling("ballast"));
        long saved = fill(database);
        tryToSave(database);
        Files.delete(ballast);
        System.out.println("with room again: " + tryToSave(database));
        long found = Story.all(database, at -> at.observations().of(PARK)).size();
        System.out.println(found == (saved + 1) * ROWS ? "all there" : saved + " " + found);
      }
    }

    private static Path ballast(Path file) throws IOException {
      try (OutputStream out = Files.newOutputStream(file)) {
        while (Files.getFileStore(file).getUsableSpace() > 8_000_000) {
          out.write(new byte[1 << 20]);
        }
      }
      return file;
    }

    private static long fill(Database database) {
      long saved = 0;
      while (saved < 1000 && tryToSave(database).equals("saved")) {
        saved++;
      }
      return saved;
    }

    private static String tryToSave(Database database) {
      try {
        database.write(at -> at.observations().append(saw(PARK, ROWS, "some usual note")));
        return "saved";
      } catch (RuntimeException refused) {
        System.out.println(String.valueOf(refused.getMessage()).lines().findFirst().orElse(""));
        return "refused";
      }
    }
  }
}
