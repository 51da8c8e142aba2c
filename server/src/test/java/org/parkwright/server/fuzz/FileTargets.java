package org.parkwright.server.fuzz;

import static org.parkwright.server.fuzz.Target.require;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.observation.ObservationsCsv;
import org.parkwright.formats.park.ChoicesCsv;
import org.parkwright.formats.park.ParksYaml;
import org.parkwright.formats.park.RosterCsv;
import org.parkwright.formats.spec.SpecYaml;
import org.parkwright.formats.system.IndexSystemYaml;
import org.parkwright.formats.system.VariablesCsv;
import org.parkwright.server.output.Hostile;

/// Readers of text files: each gives the whole thing, or faults that name a line of the file.
final class FileTargets {
  private static final Instant NOW = Instant.parse("2025-03-01T10:00:00Z");

  /// Loaded only by targets that need it.
  static final class Bundle {
    static final Dictionary DICTIONARY = Catalog.bundled().dictionary();
    static final IndexSystem SYSTEM = Catalog.bundled().find("eip-2017");

    private Bundle() {}
  }

  private FileTargets() {}

  static List<Target> all() {
    return List.of(
        file(
            "system-yaml",
            in -> IndexSystemYaml.read(in, "f", Bundle.DICTIONARY),
            system -> require(!system.indicators().isEmpty(), "a system has rows", system.id()),
            "system.yaml"),
        file(
            "spec-yaml",
            in -> SpecYaml.read(in, "f", Bundle.DICTIONARY, Bundle.SYSTEM),
            spec ->
                spec.forEach(
                    example ->
                        example.differences(Bundle.SYSTEM, Bundle.DICTIONARY, Hostile.ENGLISH)),
            "spec.yaml"),
        file(
            "variables-csv",
            in -> VariablesCsv.read(in, "f", "x@1"),
            read -> require(!read.variables().isEmpty(), "a dictionary has words", read.version()),
            "variables.csv"),
        file(
            "observations-csv",
            in -> ObservationsCsv.read(in, "f", Bundle.DICTIONARY, NOW),
            FileTargets::writtenAndReadAgain,
            "observations.csv"),
        file("parks-yaml", in -> ParksYaml.read(in, "f"), parks -> {}, "parks.yaml"),
        file("choices-csv", in -> ChoicesCsv.read(in, "f"), choices -> {}, "preferences.csv"),
        file(
            "roster-csv",
            in -> RosterCsv.read(in, "f", "tenants", Bundle.DICTIONARY),
            rosters -> {},
            "roster.csv"));
  }

  static <T> Target file(
      String name, Function<InputStream, Loaded<T>> reader, Consumer<T> whole, String... seeds) {
    return new Target(
        name,
        () -> List.of(seeds).stream().map(FileTargets::seed).toList(),
        bytes -> {
          switch (reader.apply(new ByteArrayInputStream(bytes))) {
            case Loaded.Whole<T>(T value) -> whole.accept(value);
            case Loaded.Faulty<T>(List<Fault> faults) ->
                faults.forEach(fault -> told(fault, bytes));
          }
        });
  }

  private static void told(Fault fault, byte[] file) {
    long most =
        2 + new String(file, StandardCharsets.UTF_8).split("[\n\r\u0085\u2028\u2029]", -1).length;
    require(fault.line() >= 0 && fault.line() <= most, "a line of the file", fault);
    require(!fault.found().isBlank() && !fault.allowed().isBlank(), "found and allowed", fault);
    Lines.requireOne(fault.toString());
  }

  static void writtenAndReadAgain(List<Observation> read) {
    StringWriter out = new StringWriter();
    try {
      ObservationsCsv.write(read, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    List<Observation> again =
        ObservationsCsv.read(
                new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)),
                "again",
                Bundle.DICTIONARY,
                NOW)
            .orThrow();
    require(again.size() == read.size(), read.size() + " rows written", again.size());
    for (int i = 0; i < read.size(); i++) {
      require(same(read.get(i), again.get(i)), read.get(i) + " written", again.get(i));
    }
  }

  /// Equal but for the last digits of a range, which is written in the unit as typed.
  private static boolean same(Observation one, Observation other) {
    return one.park().equals(other.park())
        && one.variable().equals(other.variable())
        && one.period().equals(other.period())
        && one.scenario() == other.scenario()
        && one.grade().equals(other.grade())
        && one.source().equals(other.source())
        && one.method().equals(other.method())
        && one.note().equals(other.note())
        && one.author().equals(other.author())
        && one.at().equals(other.at())
        && sameClaim(one.claim(), other.claim());
  }

  private static boolean sameClaim(Claim one, Claim other) {
    return one instanceof Claim.Value a && other instanceof Claim.Value b
        ? a.typed().equals(b.typed())
            && a.typedUnit().equals(b.typedUnit())
            && near(a.value(), b.value())
            && near(a.low(), b.low())
            && near(a.high(), b.high())
        : one.equals(other);
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  }

  /// A small file of ours beside the kept inputs.
  static byte[] seed(String name) {
    try {
      return Files.readAllBytes(Kept.SEEDS.resolve(name));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
