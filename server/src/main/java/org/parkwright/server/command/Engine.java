package org.parkwright.server.command;

import java.util.Optional;

/// The running Parkwright.
public final class Engine {
  private Engine() {}

  /// Its version as the jar's manifest says it; `development` when run from loose classes.
  public static String version() {
    return Optional.ofNullable(Engine.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
