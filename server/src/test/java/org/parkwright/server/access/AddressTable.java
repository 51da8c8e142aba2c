package org.parkwright.server.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parkwright.domain.people.Act;
import org.springframework.http.server.PathContainer;

/// The second table of `docs/reference/access.md`: every address, and what is done there. It is
/// written by hand, so it can tell when the server's own list is wrong.
record AddressTable(List<Line> lines) {
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
  private static final Pattern BESIDES = Pattern.compile("([A-Z_]+) for (.+)");

  /// What is asked for beyond the door.
  enum Besides {
    NOTHING(""),
    NEVER_APPROVED("what was never approved"),
    COUNTRY_IN_FORM("the country in the form");

    private final String words;

    Besides(String words) {
      this.words = words;
    }

    private static Besides of(String words) {
      return Stream.of(values())
          .filter(one -> one.words.equals(words))
          .findFirst()
          .orElseThrow(() -> new AssertionError("the table has no \"for " + words + "\""));
    }
  }

  /// @param place `everywhere`, `country`, `park` or `tenant`
  /// @param by `page`, `call` or `server`
  /// @param more the act that `besides` asks for
  record Line(
      String method,
      String address,
      Act act,
      String place,
      String by,
      Besides besides,
      Optional<Act> more) {

    static Line of(List<String> cells) {
      Matcher also = BESIDES.matcher(cells.get(5));
      boolean more = also.matches();
      if (!more && !cells.get(5).isEmpty()) {
        throw new AssertionError("expected \"ACT for …\"; found \"" + cells.get(5) + "\"");
      }
      return new Line(
          cells.get(0),
          cells.get(1).replace("`", ""),
          Act.valueOf(cells.get(2)),
          cells.get(3),
          cells.get(4),
          more ? Besides.of(also.group(2)) : Besides.NOTHING,
          more ? Optional.of(Act.valueOf(also.group(1))) : Optional.empty());
    }

    /// The address with its parts filled in.
    String filled(Map<String, String> parts) {
      String path = address.replace("/assets/**", "/assets/parkwright.css");
      for (Map.Entry<String, String> part : parts.entrySet()) {
        path = path.replace("{" + part.getKey() + "}", part.getValue());
      }
      return path.replaceAll("\\{[^}]*}", "none");
    }

    PathContainer path(Map<String, String> parts) {
      return PathContainer.parsePath(filled(parts));
    }

    @Override
    public String toString() {
      return method + " " + address;
    }
  }

  static AddressTable read() throws IOException {
    Path file = Path.of(System.getProperty("parkwright.root", ".."), "docs/reference/access.md");
    return of(Files.readAllLines(file));
  }

  static AddressTable of(List<String> text) {
    return new AddressTable(
        text.stream()
            .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).skip(1).toList())
            .filter(cells -> cells.size() == 7 && METHODS.contains(cells.getFirst()))
            .map(Line::of)
            .toList());
  }
}
