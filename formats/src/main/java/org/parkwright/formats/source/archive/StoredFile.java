package org.parkwright.formats.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file on disk.
///
/// @param path where it lies
public record StoredFile(Path path) implements Content {

  @Override
  public String name() {
    Path last = path.getFileName();
    return last == null ? "" : last.toString();
  }

  @Override
  public InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(path), 64 * 1024);
  }
}
