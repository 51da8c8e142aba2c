package org.parkwright.formats.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.source.archive.Content;
import org.parkwright.formats.source.archive.Unpacking;
import org.parkwright.formats.source.map.GeoJsonTable;
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
public final class SourceFile {
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
      Content content = Unpacking.of(file, limits);
      byte[] head = Unpacking.head(content, 4096);
      return switch (ContentKind.of(head)) {
        case ZIP -> SheetTable.open(content, as, limits);
        case JSON -> GeoJsonTable.open(content, as, limits);
        case TEXT -> TextTable.open(content, as, limits);
      };
    } catch (NoSuchFileException missing) {
      throw unreadable(IssueKind.EMPTY_FILE, Phrase.text(file.toString()));
    } catch (EOFException | ZipException broken) {
      throw unreadable(IssueKind.DAMAGED_FILE, Phrase.text(String.valueOf(broken.getMessage())));
    } catch (IOException failed) {
      throw unreadable(IssueKind.DAMAGED_FILE, Phrase.text(String.valueOf(failed.getMessage())));
    }
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
