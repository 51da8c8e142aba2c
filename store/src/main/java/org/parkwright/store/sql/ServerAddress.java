package org.parkwright.store.sql;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parkwright.store.cluster.DatabaseUnavailable;

/// Where a PostgreSQL server is and as whom to log in.
///
/// @param url for the driver, without user and password
/// @param user empty when the address names none
/// @param password empty when the address names none; never printed
public record ServerAddress(String url, String user, String password) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?"
              + "(?<hosts>[^@/?&]+)/(?<database>[^/?&]+)(?:\\?(?<settings>[^?]*))?");

  /// Reads `postgresql://user:password@host:5432/database` or a JDBC address with the same parts;
  /// `user` and `password` may also stand among the settings behind the question mark.
  /// A `&` or `?` in a wrong place is refused: what follows it could be a password, and the address
  /// is printed.
  ///
  /// @throws DatabaseUnavailable when the text is neither; it is not repeated, for it may hold a
  ///     password
  public static ServerAddress of(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      throw notUnderstood();
    }
    String user = decoded(written.group("user"));
    String password = decoded(written.group("password"));
    StringBuilder rest = new StringBuilder();
    String settings = written.group("settings") == null ? "" : written.group("settings");
    for (String setting : settings.split("&", -1)) {
      if (setting.startsWith("user=")) {
        user = decoded(setting.substring("user=".length()));
      } else if (setting.startsWith("password=")) {
        password = decoded(setting.substring("password=".length()));
      } else if (!setting.isEmpty()) {
        rest.append(rest.isEmpty() ? '?' : '&').append(setting);
      }
    }
    String url = "jdbc:postgresql://" + written.group("hosts") + "/" + written.group("database");
    return new ServerAddress(url + rest, user, password);
  }

  private static DatabaseUnavailable notUnderstood() {
    return new DatabaseUnavailable(
        "the database address is not understood; expected postgresql://user:password@host:5432/database or jdbc:postgresql://host:5432/database?user=…&password=… (a @, :, / or % inside the password is written %40, %3A, %2F, %25)");
  }

  /// A plus sign stays one: it means a space in forms, not in addresses.
  private static String decoded(@Nullable String part) {
    try {
      return part == null
          ? ""
          : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException loosePercent) {
      // Its message repeats a piece of the password.
      throw notUnderstood();
    }
  }

  @Override
  public String toString() {
    return url + (user.isEmpty() ? "" : " as " + user);
  }
}
