package org.parkwright.server.fuzz;

import static org.parkwright.server.fuzz.Target.require;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.parkwright.formats.fault.FaultyFileException;
import org.parkwright.formats.park.ParkFile;
import org.parkwright.formats.park.ParkFolder;

/// The reader of a folder with a collection of parks. The input holds the four files one after the
/// other, each ended by a line of four equal signs.
final class FolderTargets {
  private static final String END = "\n====\n";
  private static final List<String> NAMES =
      List.of("parks.yaml", "observations-a.csv", "preferences-a.csv", "roster-tenants-a.csv");

  private FolderTargets() {}

  static List<Target> all() {
    return List.of(new Target("park-folder", FolderTargets::seeds, FolderTargets::folder));
  }

  private static List<byte[]> seeds() {
    StringBuilder seed = new StringBuilder();
    for (String file : List.of("parks.yaml", "observations.csv", "preferences.csv", "roster.csv")) {
      seed.append(new String(FileTargets.seed(file), StandardCharsets.UTF_8)).append(END);
    }
    return List.of(seed.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void folder(byte[] bytes) {
    String[] files = new String(bytes, StandardCharsets.ISO_8859_1).split(END, -1);
    try {
      Path folder = Files.createTempDirectory("parkwright-fuzz");
      try {
        for (int i = 0; i < NAMES.size() && i < files.length; i++) {
          Files.write(folder.resolve(NAMES.get(i)), files[i].getBytes(StandardCharsets.ISO_8859_1));
        }
        read(folder);
      } finally {
        for (String name : NAMES) {
          Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
      }
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  private static void read(Path folder) {
    try {
      List<ParkFile> parks = ParkFolder.read(folder, FileTargets.Bundle.DICTIONARY, Instant.EPOCH);
      parks.forEach(
          park ->
              park.observations()
                  .forEach(o -> require(o.park().equals(park.park().id()), "its own figures", o)));
    } catch (FaultyFileException told) {
      told.faults().forEach(fault -> Lines.requireOne(fault.toString()));
    }
  }
}
