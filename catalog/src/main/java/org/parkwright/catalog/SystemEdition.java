package org.parkwright.catalog;

import java.util.Comparator;
import java.util.regex.Pattern;

/// One version of an index system in the catalog, known by its folder alone; the file is read only
/// when it is asked for.
///
/// @param id short name
/// @param version version of the encoding
/// @param file the file as named in messages
/// @param shelf where it stands
record SystemEdition(String id, String version, String file, Shelf shelf) {
  private static final Pattern PARTS = Pattern.compile("[.-]");

  /// Older versions first: parts that are numbers are compared as numbers.
  static final Comparator<SystemEdition> BY_VERSION = (a, b) -> compare(a.version(), b.version());

  static SystemEdition of(Shelf shelf, String folder) {
    int slash = folder.indexOf('/');
    return new SystemEdition(
        folder.substring(0, slash),
        folder.substring(slash + 1),
        shelf.named("systems/" + folder + "/system.yaml"),
        shelf);
  }

  String path(String name) {
    return folder() + "/" + name;
  }

  String folder() {
    return "systems/" + id + "/" + version;
  }

  /// As cited: `id@version`.
  String cited() {
    return id + "@" + version;
  }

  private static int compare(String left, String right) {
    String[] a = PARTS.split(left);
    String[] b = PARTS.split(right);
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      boolean numbers = isNumber(a[i]) && isNumber(b[i]);
      int by =
          numbers ? Long.compare(Long.parseLong(a[i]), Long.parseLong(b[i])) : a[i].compareTo(b[i]);
      if (by != 0) {
        return by;
      }
    }
    return Integer.compare(a.length, b.length);
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty()
        && part.length() < 18
        && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
