package org.parkwright.formats.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.source.archive.Chosen;
import org.parkwright.formats.source.archive.Content;
import org.parkwright.formats.source.archive.StoredFile;
import org.parkwright.formats.source.archive.Unpacking;
import org.parkwright.formats.source.archive.ZipFolder;
import org.parkwright.formats.source.map.GeoJsonTable;
import org.parkwright.formats.source.shapefile.ShapefileTable;
import org.parkwright.formats.source.sheet.SheetTable;
import org.parkwright.formats.source.text.TextTable;
import org.parkwright.kernel.document.Phrase;

/// Opens any file that holds rows: text tables, workbooks, GeoJSON, shapefiles, packed or not. What
/// it is says its content, not its name.
///
/// ```java
/// SourceTable zones = SourceFile.open(Path.of("zones.geojson.gz"), ReadAs.found());
/// zones.columns();
/// zones.visit(row -> { …; return true; });
/// ```
///
/// The table reads the file again each time its rows are visited; the file must stay until then.
public final class SourceFile {
  private static final int HEAD = 4096;

  private SourceFile() {}

  /// Opens a file from one's own disk.
  ///
  /// @throws UnreadableFileException with the reasons when no rows can be read from it
  public static SourceTable open(Path file, ReadAs as) {
    return open(file, as, SourceLimits.FILE);
  }

  /// Opens a file.
  ///
  /// @param limits how much of it is read at most
  /// @throws UnreadableFileException with the reasons when no rows can be read from it
  public static SourceTable open(Path file, ReadAs as, SourceLimits limits) {
    try {
      return open(Unpacking.of(new StoredFile(file), limits), as, limits, true);
    } catch (NoSuchFileException missing) {
      throw unreadable(IssueKind.EMPTY_FILE, Phrase.text(file.toString()));
    } catch (IOException failed) {
      throw unreadable(IssueKind.DAMAGED_FILE, Phrase.text(String.valueOf(failed.getMessage())));
    } catch (UncheckedIOException failed) {
      throw unreadable(IssueKind.DAMAGED_FILE, Phrase.text(String.valueOf(failed.getCause())));
    }
  }

  private static SourceTable open(Content content, ReadAs as, SourceLimits limits, boolean archives)
      throws IOException {
    byte[] head = Unpacking.head(content, HEAD);
    Optional<Issue> foreign = ContentKind.refuse(head, as.encoding().isPresent());
    if (foreign.isPresent()) {
      throw new UnreadableFileException(foreign.get());
    }
    return switch (ContentKind.of(head)) {
      case ZIP -> archive(content, as, limits, archives);
      case SHAPES -> ShapefileTable.open(beside(content), as, limits);
      case JSON -> GeoJsonTable.open(content, as, limits);
      case TEXT -> TextTable.open(content, as, limits);
    };
  }

  private static SourceTable archive(
      Content content, ReadAs as, SourceLimits limits, boolean archives) throws IOException {
    ZipFolder folder = ZipFolder.of(content, limits);
    if (folder.isDocument() || !archives) {
      return SheetTable.open(content, as, limits);
    }
    Map<String, Content> files = new LinkedHashMap<>();
    folder.entries().forEach(entry -> files.put(entry.path(), entry));
    if (ShapefileTable.isIn(files.keySet())) {
      return ShapefileTable.open(files, as, limits);
    }
    Chosen chosen =
        Chosen.of(folder.entries(), as.sheet())
            .orElseThrow(
                () ->
                    unreadable(
                        IssueKind.FOREIGN_FILE, Phrase.text(String.join(", ", files.keySet()))));
    boolean named =
        as.sheet()
            .filter(s -> s.equals(chosen.entry().path()) || s.equals(chosen.entry().name()))
            .isPresent();
    ReadAs inside = named ? as.anySheet() : as;
    SourceTable table = open(Unpacking.of(chosen.entry(), limits), inside, limits, false);
    return named || !chosen.others().isEmpty()
        ? new PackedTable(table, chosen.entry().path(), choice(chosen))
        : table;
  }

  private static Issue choice(Chosen chosen) {
    return new Issue(
        IssueKind.ONE_OF_SEVERAL,
        Place.sheet(chosen.entry().path()),
        Phrase.text(String.join(", ", chosen.others())),
        Phrase.of("source.expect.one"),
        Phrase.of("source.do.one"));
  }

  /// The files of a shapefile that lies unpacked on disk.
  private static Map<String, Content> beside(Content shapes) throws IOException {
    Map<String, Content> files = new LinkedHashMap<>();
    if (!(shapes instanceof StoredFile stored)) {
      files.put("layer.shp", shapes);
      return files;
    }
    files.put(withEnding(stored.name(), ".shp"), stored);
    Path folder = stored.path().toAbsolutePath().getParent();
    if (folder != null) {
      String stem = withEnding(stored.name(), ".");
      try (Stream<Path> all = Files.list(folder)) {
        all.map(StoredFile::new)
            .filter(file -> file.name().startsWith(stem))
            .filter(file -> !file.name().equals(stored.name()))
            .forEach(file -> files.putIfAbsent(file.name(), file));
      }
    }
    return files;
  }

  private static String withEnding(String name, String ending) {
    int dot = name.lastIndexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)) + ending;
  }

  private static UnreadableFileException unreadable(IssueKind kind, Phrase found) {
    return new UnreadableFileException(
        new Issue(
            kind,
            Place.file(),
            found,
            Phrase.of("source.expect.table"),
            Phrase.of("do.send_again")));
  }
}
