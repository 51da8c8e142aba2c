package org.parkwright.formats.source;

/// What a file is by its first bytes.
enum ContentKind {
  JSON,
  TEXT;

  static ContentKind of(byte[] head) {
    for (byte b : head) {
      if (b == '{' || b == '[') {
        return JSON;
      }
      if (b > ' ') {
        return TEXT;
      }
    }
    return TEXT;
  }
}
