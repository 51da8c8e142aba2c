package org.parkwright.formats.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.source.SourceLimits;
import org.parkwright.formats.source.UnreadableFileException;
import org.parkwright.kernel.document.Phrase;

/// The files of a ZIP archive by its directory. Each can be read as often as wanted; what comes out
/// is counted.
public final class ZipFolder {
  private final Content archive;
  private final SourceLimits limits;
  private final List<Entry> entries;

  /// A file in the archive.
  ///
  /// @param path with folders
  /// @param size bytes as the archive says
  public final class Entry implements Content {
    private final String path;
    private final long size;
    private final boolean locked;

    private Entry(String path, long size, boolean locked) {
      this.path = path;
      this.size = size;
      this.locked = locked;
    }

    /// With folders.
    public String path() {
      return path;
    }

    /// Bytes as the archive says, which may not be true.
    public long size() {
      return size;
    }

    @Override
    public String name() {
      return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public InputStream open() throws IOException {
      if (locked) {
        throw new UnreadableFileException(
            new Issue(
                IssueKind.ENCRYPTED,
                Place.file(),
                Phrase.text(path),
                Phrase.of("source.expect.unlocked"),
                Phrase.of("source.do.unlock")));
      }
      ZipFile zip = zip();
      try {
        ZipArchiveEntry entry = zip.getEntry(path);
        if (entry == null) {
          throw new IOException(path);
        }
        InputStream counted =
            new CountedStream(
                zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()), limits);
        return new FilterInputStream(counted) {
          @Override
          public void close() throws IOException {
            super.close();
            zip.close();
          }
        };
      } catch (IOException | RuntimeException failed) {
        zip.close();
        throw failed;
      }
    }

    @Override
    public String toString() {
      return path;
    }
  }

  private ZipFolder(Content archive, SourceLimits limits) throws IOException {
    this.archive = archive;
    this.limits = limits;
    List<Entry> found = new ArrayList<>();
    try (ZipFile zip = zip()) {
      Enumeration<ZipArchiveEntry> listed = zip.getEntries();
      while (listed.hasMoreElements()) {
        ZipArchiveEntry entry = listed.nextElement();
        if (found.size() == limits.entries()) {
          throw new UnreadableFileException(
              new Issue(
                  IssueKind.TOO_LARGE,
                  Place.file(),
                  Phrase.of("found.parts", Integer.toString(limits.entries())),
                  Phrase.of("expect.most", Integer.toString(limits.entries())),
                  Phrase.of("source.do.split")));
        }
        if (!entry.isDirectory()) {
          found.add(
              new Entry(
                  entry.getName(), entry.getSize(), entry.getGeneralPurposeBit().usesEncryption()));
        }
      }
    }
    this.entries = List.copyOf(found);
  }

  /// Lists an archive.
  ///
  /// @throws IOException when it is damaged
  public static ZipFolder of(Content archive, SourceLimits limits) throws IOException {
    if (archive instanceof StoredFile || archive instanceof HeldBytes) {
      return new ZipFolder(archive, limits);
    }
    int most = (int) Math.min(Integer.MAX_VALUE - 8, limits.workbook().fileBytes());
    byte[] bytes;
    try (InputStream in = archive.open()) {
      bytes = in.readNBytes(most + 1);
    }
    if (bytes.length > most) {
      throw new UnreadableFileException(
          new Issue(
              IssueKind.TOO_LARGE,
              Place.file(),
              Phrase.of("found.file_bytes", Integer.toString(most)),
              Phrase.of("expect.most", Integer.toString(most)),
              Phrase.of("source.do.split")));
    }
    return new ZipFolder(new HeldBytes(archive.name(), bytes), limits);
  }

  /// All files, in the order of the directory; what programs put beside them is left out.
  public List<Entry> entries() {
    return entries.stream()
        .filter(entry -> !entry.path().startsWith("__MACOSX/") && !entry.name().startsWith("."))
        .toList();
  }

  /// Whether it is an office document and not a folder of files.
  public boolean isDocument() {
    return entries.stream()
        .map(entry -> entry.path().toLowerCase(Locale.ROOT))
        .anyMatch(
            path ->
                path.equals("[content_types].xml")
                    || path.startsWith("xl/workbook.")
                    || path.equals("mimetype"));
  }

  private ZipFile zip() throws IOException {
    ZipFile.Builder builder = ZipFile.builder();
    return (archive instanceof StoredFile stored
            ? builder.setPath(stored.path())
            : builder.setByteArray(((HeldBytes) archive).bytes()))
        .get();
  }
}
