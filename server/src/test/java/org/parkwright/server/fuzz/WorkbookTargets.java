package org.parkwright.server.fuzz;

import static org.parkwright.server.fuzz.Target.require;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.park.ParkId;
import org.parkwright.formats.workbook.AssessmentWorkbook;
import org.parkwright.formats.workbook.WorkbookImport;
import org.parkwright.formats.workbook.WorkbookRequest;
import org.parkwright.kernel.period.Period;
import org.parkwright.render.text.Texts;

/// The reader of workbooks, tried with a whole file of changed bytes (archive and limits) and with
/// one changed part inside a sound archive (XML, sheets, cells).
final class WorkbookTargets {
  private static final Instant NOW = Instant.parse("2025-03-01T10:00:00Z");

  /// Written only by targets that need it.
  private static final class Blank {
    static final byte[] FILE = blank();
    static final Map<String, byte[]> PARTS = parts(FILE);
    static final List<String> NAMES = List.copyOf(PARTS.keySet());

    private Blank() {}
  }

  private WorkbookTargets() {}

  static List<Target> all() {
    return List.of(
        new Target("workbook", () -> List.of(Blank.FILE), WorkbookTargets::read),
        new Target("workbook-part", WorkbookTargets::partSeeds, WorkbookTargets::part));
  }

  private static List<byte[]> partSeeds() {
    List<byte[]> seeds = new ArrayList<>();
    for (int i = 0; i < Blank.NAMES.size(); i++) {
      byte[] content = Blank.PARTS.getOrDefault(Blank.NAMES.get(i), new byte[0]);
      byte[] seed = new byte[content.length + 1];
      seed[0] = (byte) i;
      System.arraycopy(content, 0, seed, 1, content.length);
      seeds.add(seed);
    }
    return seeds;
  }

  /// The first byte chooses the part, the rest takes its place.
  private static void part(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    String changed = Blank.NAMES.get((bytes[0] & 0xFF) % Blank.NAMES.size());
    Map<String, byte[]> parts = new LinkedHashMap<>(Blank.PARTS);
    parts.put(changed, Arrays.copyOfRange(bytes, 1, bytes.length));
    read(zipped(parts));
  }

  private static void read(byte[] bytes) {
    WorkbookImport read;
    try {
      read =
          AssessmentWorkbook.read(
              new ByteArrayInputStream(bytes), FileTargets.Bundle.DICTIONARY, "Grace", NOW);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a stream in memory does not fail", impossible);
    }
    require(read.park().isPresent() || read.observations().isEmpty(), "figures of a park", read);
    require(read.park().isPresent() || !read.issues().isEmpty(), "the reason is told", read);
    read.observations()
        .forEach(o -> require(read.park().get().equals(o.park()), "of this park", o));
    read.issues().forEach(issue -> Lines.requireOne(issue.toString()));
  }

  private static byte[] blank() {
    Catalog catalog = Catalog.bundled();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      AssessmentWorkbook.write(
          WorkbookRequest.blank(
              "Harbour",
              ParkId.of("xx/harbour"),
              Period.year(2024),
              List.of(catalog.find("eip-2017")),
              catalog.dictionary(),
              Texts.in(Locale.ENGLISH)),
          out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static Map<String, byte[]> parts(byte[] archive) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return parts;
  }

  private static byte[] zipped(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
