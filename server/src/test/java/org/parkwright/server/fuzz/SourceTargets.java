package org.parkwright.server.fuzz;

import static org.parkwright.server.fuzz.Target.require;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.parkwright.formats.source.Located;
import org.parkwright.formats.source.ReadAs;
import org.parkwright.formats.source.SourceFile;
import org.parkwright.formats.source.SourceLimits;
import org.parkwright.formats.source.SourceTable;
import org.parkwright.formats.source.UnreadableFileException;
import org.parkwright.formats.source.crs.Projection;
import org.parkwright.formats.source.geometry.GeometryText;
import org.parkwright.formats.source.number.CellNumber;
import org.parkwright.formats.source.number.NumberColumn;
import org.parkwright.server.output.Hostile;

/// Readers of files of others: any bytes, and the texts in their cells.
final class SourceTargets {
  private static final int MOST_ROWS = 5_000;

  private SourceTargets() {}

  static List<Target> all() {
    return List.of(
        new Target("source-file", SourceTargets::files, SourceTargets::file),
        Target.ofText(
            "geometry-text",
            SourceTargets::geometry,
            "SRID=4326;POINT(15.067806 47.03378)",
            "POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))",
            "0101000000000000000000F03F0000000000000040",
            "{\"type\":\"Point\",\"coordinates\":[31.2,30.1]}",
            "34°36'13\"S 58°22'54\"W"),
        Target.ofText(
            "coordinate-system",
            SourceTargets::system,
            "urn:ogc:def:crs:EPSG::27572",
            "+proj=utm +zone=36 +ellps=GRS80",
            "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],"
                + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]]"),
        Target.ofText(
            "number-column", SourceTargets::numbers, "2.886,7\n2886.87\n1.234", "1 200,5\n٣٫٥"));
  }

  private static List<byte[]> files() {
    byte[] table = bytes("name;area\nSuez;460,5\n\"T\nEDA\";33\n");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(table);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return List.of(
        table,
        bytes(
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
                + "{\"n\":1},\"geometry\":{\"type\":\"Point\",\"coordinates\":[31,30]}}]}"),
        packed.toByteArray());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void file(byte[] bytes) {
    try {
      Path file = Files.createTempFile("parkwright-fuzz", "");
      try {
        Files.write(file, bytes);
        read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  private static void read(Path file) {
    try {
      SourceTable table = SourceFile.open(file, ReadAs.found(), SourceLimits.UPLOAD);
      int columns = table.columns().size();
      require(table.columns().stream().distinct().count() == columns, "each once", table.columns());
      require(table.columns().stream().noneMatch(String::isBlank), "never blank", columns);
      table.issues().forEach(issue -> Lines.requireOne(issue.in(Hostile.ENGLISH)));
      AtomicInteger rows = new AtomicInteger();
      table.visit(
          row -> {
            require(row.cells().size() == columns, columns + " cells", row);
            row.issues().forEach(issue -> Lines.requireOne(issue.in(Hostile.ENGLISH)));
            return rows.incrementAndGet() < MOST_ROWS;
          });
    } catch (UnreadableFileException told) {
      told.issues().forEach(issue -> Lines.requireOne(issue.in(Hostile.ENGLISH)));
    }
  }

  private static void geometry(String text) {
    GeometryText.read(text, Projection.wgs84())
        .ifPresent(
            written -> {
              if (written.located() instanceof Located.Unusable unusable) {
                require(!unusable.why().in(Hostile.ENGLISH).isBlank(), "a reason", unusable);
              }
            });
  }

  private static void system(String text) {
    Projection.named(text)
        .ifPresent(
            projection -> {
              require(!projection.name().isBlank(), "a name", text);
              projection.toDegrees(500_000, 3_000_000);
            });
  }

  private static void numbers(String text) {
    List<String> cells = text.lines().limit(1000).toList();
    NumberColumn column = NumberColumn.of(cells);
    for (String cell : cells) {
      if (column.read(cell) instanceof CellNumber.Read read) {
        require(Double.isFinite(read.value()), "finite", cell);
      }
    }
  }
}
