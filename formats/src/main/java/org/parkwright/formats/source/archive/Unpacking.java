package org.parkwright.formats.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.parkwright.formats.source.SourceLimits;

/// Takes gzip off, by the first bytes and not by the name.
public final class Unpacking {
  private static final int DEEPEST = 3;

  private Unpacking() {}

  /// What the file holds.
  ///
  /// @throws IOException when it cannot be read
  public static Content of(Content file, SourceLimits limits) throws IOException {
    Content content = file;
    long size =
        switch (file) {
          case StoredFile stored -> Files.size(stored.path());
          case ZipFolder.Entry entry -> Math.max(1, entry.size());
          default -> Long.MAX_VALUE;
        };
    for (int depth = 0; depth < DEEPEST && isGzip(content); depth++) {
      content = new Gunzipped(content, size, limits);
    }
    return content;
  }

  private static boolean isGzip(Content content) throws IOException {
    byte[] head = head(content, 2);
    return head.length == 2 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  /// The first bytes, fewer when there are no more.
  ///
  /// @throws IOException when they cannot be read
  public static byte[] head(Content content, int most) throws IOException {
    try (InputStream in = content.open()) {
      return in.readNBytes(most);
    }
  }
}
