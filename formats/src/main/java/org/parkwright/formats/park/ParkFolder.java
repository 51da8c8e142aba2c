package org.parkwright.formats.park;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.FaultyFileException;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.observation.ObservationsCsv;

/// Reads a folder that holds a collection of parks: `parks.yaml`, `observations-….csv`,
/// `preferences-….csv`, `roster-<name>-….csv`, `firms-….csv`. Faults of all files are told
// together.
public final class ParkFolder {
  /// Who counts as having recorded what firms report.
  private static final String FIRMS = "firms of the folder";

  private final Path folder;
  private final Dictionary dictionary;
  private final Instant at;
  private final List<Fault> faults = new ArrayList<>();

  private ParkFolder(Path folder, Dictionary dictionary, Instant at) {
    this.folder = folder;
    this.dictionary = dictionary;
    this.at = at;
  }

  /// Reads the folder.
  ///
  /// @param at when observations count as recorded, in the order of the files
  /// @throws FaultyFileException with all faults of all files
  /// @throws UncheckedIOException when a file cannot be opened
  public static List<ParkFile> read(Path folder, Dictionary dictionary, Instant at) {
    try {
      return new ParkFolder(folder, dictionary, at).parks();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(folder + " cannot be read", unreadable);
    }
  }

  private List<ParkFile> parks() throws IOException {
    List<Park> parks = new ArrayList<>();
    try (InputStream in = Files.newInputStream(folder.resolve("parks.yaml"))) {
      take(ParksYaml.read(in, "parks.yaml"), parks::addAll);
    }
    Map<ParkId, List<Observation>> observations = new LinkedHashMap<>();
    for (Path file : files("observations-*.csv")) {
      try (InputStream in = Files.newInputStream(file)) {
        take(
            ObservationsCsv.read(in, name(file), dictionary, at),
            read -> read.forEach(o -> list(observations, o.park()).add(o)));
      }
    }
    Map<ParkId, List<Preference>> preferences = new LinkedHashMap<>();
    for (Path file : files("preferences-*.csv")) {
      try (InputStream in = Files.newInputStream(file)) {
        take(
            ChoicesCsv.read(in, name(file)),
            read -> read.forEach((park, chosen) -> list(preferences, park).addAll(chosen)));
      }
    }
    Map<ParkId, List<ParkFile.Dated>> rosters = new LinkedHashMap<>();
    for (Path file : files("roster-*.csv")) {
      try (InputStream in = Files.newInputStream(file)) {
        take(
            RosterCsv.read(in, name(file), name(file).split("-", 3)[1], dictionary),
            read -> read.forEach((park, dated) -> list(rosters, park).addAll(dated)));
      }
    }
    Map<ParkId, List<ParkFile.FirmYear>> firms = new LinkedHashMap<>();
    for (Path file : files("firms-*.csv")) {
      try (InputStream in = Files.newInputStream(file)) {
        take(
            FirmsCsv.read(in, name(file), dictionary, FIRMS, at),
            read -> read.forEach((park, years) -> list(firms, park).addAll(years)));
      }
    }
    strangers(parks, observations.keySet());
    strangers(parks, firms.keySet());
    if (!faults.isEmpty()) {
      throw new FaultyFileException(faults);
    }
    return parks.stream()
        .map(
            park ->
                new ParkFile(
                    park,
                    observations.getOrDefault(park.id(), List.of()),
                    preferences.getOrDefault(park.id(), List.of()),
                    rosters.getOrDefault(park.id(), List.of()),
                    firms.getOrDefault(park.id(), List.of())))
        .toList();
  }

  private void strangers(List<Park> parks, Iterable<ParkId> observed) {
    for (ParkId id : observed) {
      if (parks.stream().noneMatch(park -> park.id().equals(id))) {
        faults.add(
            new Fault(
                "parks.yaml",
                0,
                "parks",
                Fault.NOTHING,
                "the park " + id + ", which has observations"));
      }
    }
  }

  private static <V> List<V> list(Map<ParkId, List<V>> map, ParkId key) {
    return map.computeIfAbsent(key, k -> new ArrayList<>());
  }

  private <T> void take(Loaded<T> loaded, java.util.function.Consumer<T> into) {
    switch (loaded) {
      case Loaded.Whole<T> whole -> into.accept(whole.value());
      case Loaded.Faulty<T> faulty -> faults.addAll(faulty.faults());
    }
  }

  private List<Path> files(String pattern) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
      found.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
