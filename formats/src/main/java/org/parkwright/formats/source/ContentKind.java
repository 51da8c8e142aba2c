package org.parkwright.formats.source;

/// What a file is by its first bytes.
enum ContentKind {
  /// A ZIP archive: a workbook, a shapefile, or packed tables.
  ZIP,
  /// JSON.
  JSON,
  /// A text table, for want of any other sign.
  TEXT;

  static ContentKind of(byte[] head) {
    if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
      return ZIP;
    }
    for (int i = 0; i < head.length; i++) {
      int b = head[i] & 0xFF;
      if (b == '{' || b == '[') {
        return JSON;
      }
      boolean mark = b == 0 || b == 0xEF || b == 0xBB || b == 0xBF || b >= 0xFE;
      if (b > ' ' && !mark) {
        return TEXT;
      }
    }
    return TEXT;
  }
}
