package org.parkwright.formats.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// The unpacked parts of an inspected workbook. POI reads these bytes and not the file again, so
/// that two readers of the archive cannot see two different contents.
public final class XlsxParts {
  private final Map<String, byte[]> byName;

  XlsxParts(Map<String, byte[]> byName) {
    this.byName = byName;
  }

  /// Opens the workbook.
  ///
  /// @throws IOException when POI cannot make a workbook of the parts
  public XSSFWorkbook open() throws IOException {
    try {
      return new XSSFWorkbook(OPCPackage.open(new Source(byName)));
    } catch (InvalidFormatException notAPackage) {
      throw new IOException(notAPackage.getMessage(), notAPackage);
    }
  }

  /// The bytes of a part, for readers that need no workbook in memory.
  ///
  /// @return nothing when the workbook has no such part
  public Optional<InputStream> part(String name) {
    byte[] content = byName.get(name);
    return content == null ? Optional.empty() : Optional.of(new ByteArrayInputStream(content));
  }

  private static final class Source implements ZipEntrySource {
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final Map<String, byte[]> bytes;
    private boolean closed;

    Source(Map<String, byte[]> bytes) {
      this.bytes = bytes;
      bytes.forEach(
          (name, content) -> {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setSize(content.length);
            entries.put(name, entry);
          });
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
      return Collections.enumeration(entries.values());
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
      String name = path.startsWith("/") ? path.substring(1) : path;
      ZipArchiveEntry exact = entries.get(name);
      return exact != null
          ? exact
          : entries.values().stream()
              .filter(entry -> entry.getName().equalsIgnoreCase(name))
              .findFirst()
              .orElse(null);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
      byte[] content = bytes.get(entry.getName());
      if (content == null) {
        throw new IOException("the workbook has no part " + entry.getName());
      }
      return new ByteArrayInputStream(content);
    }

    @Override
    public void close() {
      closed = true;
    }

    @Override
    public boolean isClosed() {
      return closed;
    }
  }
}
