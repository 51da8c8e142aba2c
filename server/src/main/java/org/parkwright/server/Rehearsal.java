package org.parkwright.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads pages of a server that was started only to be remembered: what the Java runtime loads and
/// compiles meanwhile goes into the cache that later starts begin from.
///
/// It follows links from the first page, breadth first, so that it needs no list of pages; files to
/// download are left out, for they would make the cache larger than a start needs.
final class Rehearsal {
  private static final int PAGES = 25;
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");
  private static final Pattern DOWNLOAD = Pattern.compile(".*\\.(xlsx|pdf|json|csv|geojson)\\b.*");

  private Rehearsal() {}

  static void of(Server server) {
    Deque<String> next = new ArrayDeque<>(Set.of("/health", "/"));
    Set<String> known = new HashSet<>(next);
    for (int read = 0; read < PAGES && !next.isEmpty(); read++) {
      String page = next.remove();
      Matcher links = LINK.matcher(read(server.address() + page));
      while (links.find()) {
        String link = links.group(1).replace("&amp;", "&");
        if (!DOWNLOAD.matcher(link).matches() && known.add(link)) {
          next.add(link);
        }
      }
    }
  }

  /// A page that cannot be read has no links: a rehearsal is not a test.
  private static String read(String address) {
    try {
      HttpURLConnection page = (HttpURLConnection) URI.create(address).toURL().openConnection();
      try {
        return new String(page.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      } finally {
        page.disconnect();
      }
    } catch (IOException | IllegalArgumentException unread) {
      return "";
    }
  }
}
