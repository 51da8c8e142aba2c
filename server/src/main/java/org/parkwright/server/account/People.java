package org.parkwright.server.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.parkwright.render.text.Texts;
import org.parkwright.store.Database;

/// How the people behind accounts are called. Tables and history hold numbers only, so a name
/// that is changed or erased is changed or erased everywhere at once; a name may be this many
/// seconds old.
public final class People {
  private static final Duration FRESH = Duration.ofSeconds(10);
  private static final int MOST = 10_000;
  private static final Pattern ACCOUNT = Pattern.compile("a[0-9a-z]{12}");
  private final Database database;
  private final Clock clock;
  private final ConcurrentHashMap<String, Known> known = new ConcurrentHashMap<>();

  private record Known(Optional<String> name, Instant at) {}

  public People(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// The name of somebody; empty for who was erased and for what is no account.
  public Optional<String> name(String account) {
    if (!ACCOUNT.matcher(account).matches()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Known last = known.get(account);
    if (last == null || last.at().plus(FRESH).isBefore(now)) {
      if (known.size() > MOST) {
        known.clear();
      }
      last = new Known(database.read(t -> t.accounts().name(account)), now);
      known.put(account, last);
    }
    return last.name();
  }

  /// An author as it is shown: the person's name, "former user" for who was erased, "by a link"
  /// for who answered one, and anything else, such as the name of a command, as it is.
  public String shown(String author, Texts texts) {
    if (author.startsWith("ask:")) {
      return texts.say("people.ask");
    }
    return ACCOUNT.matcher(author).matches()
        ? name(author).orElseGet(() -> texts.say("people.former"))
        : author;
  }
}
