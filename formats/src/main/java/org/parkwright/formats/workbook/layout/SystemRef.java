package org.parkwright.formats.workbook.layout;

import org.parkwright.domain.index.IndexSystem;

/// An index system named by a workbook.
///
/// @param id short name
/// @param version version of the encoding
public record SystemRef(String id, String version) {

  /// The reference to a system.
  public static SystemRef to(IndexSystem system) {
    return new SystemRef(system.id(), system.version());
  }

  /// Reads `hj-274-2015@1`.
  public static SystemRef of(String cited) {
    int at = cited.lastIndexOf('@');
    return at < 0
        ? new SystemRef(cited.strip(), "")
        : new SystemRef(cited.substring(0, at).strip(), cited.substring(at + 1).strip());
  }

  @Override
  public String toString() {
    return id + "@" + version;
  }
}
