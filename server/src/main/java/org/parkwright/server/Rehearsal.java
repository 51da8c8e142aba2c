package org.parkwright.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/// Reads a few pages of a server that was started only to be remembered: what the Java runtime
/// loads and compiles meanwhile goes into the cache that later starts begin from.
final class Rehearsal {
  private static final List<String> PAGES = List.of("/health", "/", "/assets/parkwright.css");

  private Rehearsal() {}

  static void of(Server server) {
    for (String page : PAGES) {
      try {
        read(URI.create(server.address() + page));
      } catch (IOException e) {
        System.err.println("rehearsal: " + page + ": " + e.getMessage());
      }
    }
  }

  private static void read(URI page) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
    try {
      connection.getInputStream().readAllBytes();
    } finally {
      connection.disconnect();
    }
  }
}
