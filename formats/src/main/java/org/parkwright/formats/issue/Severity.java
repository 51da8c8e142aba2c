package org.parkwright.formats.issue;

/// What an issue means for the person who brought the file.
public enum Severity {
  /// Something could not be read; the row or sheet gives nothing until it is mended.
  ERROR,
  /// Something was read in a way that the person should know about.
  WARNING,
  /// Something can be meant in two ways, or is unlikely to be meant as written.
  QUESTION
}
