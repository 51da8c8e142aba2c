package org.parkwright.server.command;

/// How a command prints its result.
public enum OutputFormat {
  /// For people, 80 columns.
  text,
  /// For programs.
  json
}
