package org.parkwright.formats.source.archive;

import java.io.IOException;
import java.io.InputStream;

/// Bytes that can be read again and again: a file, or one inside an archive.
public interface Content {

  /// Name of the file, without folders.
  String name();

  /// The bytes from the first.
  ///
  /// @throws IOException when they cannot be read
  InputStream open() throws IOException;
}
