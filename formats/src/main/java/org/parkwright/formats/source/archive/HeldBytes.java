package org.parkwright.formats.source.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// Bytes in memory.
public final class HeldBytes implements Content {
  private final String name;
  private final byte[] bytes;

  /// @param name name of the file that they were
  /// @param bytes not changed from here on
  public HeldBytes(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public String toString() {
    return name + ", " + bytes.length + " bytes";
  }
}
