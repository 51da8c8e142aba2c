package org.parkwright.server.ask;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.review.Ask;
import org.parkwright.server.record.Assessing;
import org.parkwright.server.record.Place;
import org.parkwright.server.record.Writable;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;

/// Asking colleagues by links, for pages and calls alike: what can be asked, making a link, the
/// links made, ending one.
public final class Asking {
  /// Characters of a note.
  public static final int LONGEST = 1000;

  private final Database database;
  private final Assessing assessing;
  private final Catalog catalog;
  private final Clock clock;

  Asking(Database database, Assessing assessing, Catalog catalog, Clock clock) {
    this.database = database;
    this.assessing = assessing;
    this.catalog = catalog;
    this.clock = clock;
  }

  /// What a colleague can be asked: of a park what its index systems ask, of a firm what firms are
  /// asked.
  public List<Variable> questions(Place place) {
    List<Variable> all = catalog.dictionary().variables();
    if (place.firm().isPresent()) {
      return all.stream().filter(Variable::askedOfFirms).toList();
    }
    List<String> codes =
        assessing.systems(place.park(), place.period(), List.of()).stream()
            .flatMap(system -> Inputs.of(system).stream())
            .map(Inputs.Input::variable)
            .distinct()
            .toList();
    return all.stream().filter(v -> codes.contains(v.code())).toList();
  }

  /// A link that was just made. The secret is told now and never again.
  ///
  /// @param number of the ask, by which it is ended
  public record Made(long number, Instant expires, String secret) {
    /// Address of the form, as whoever sent a request reaches the server.
    public String link(HttpServletRequest request) {
      String url = request.getRequestURL().toString();
      return url.substring(0, url.indexOf('/', url.indexOf("//") + 2)) + "/ask/" + secret;
    }

    @Override
    public String toString() {
      return "ask " + number + " until " + expires;
    }
  }

  /// Makes a link.
  ///
  /// @param codes variables asked for, among [#questions]
  /// @param note up to [#LONGEST] characters
  /// @param days 1 to [Ask#MOST_DAYS]
  /// @throws org.parkwright.server.record.NotWritable when the period is submitted, approved or
  ///     locked
  public Made make(Place place, List<String> codes, String note, int days, String author) {
    String secret = Secrets.fresh();
    Instant now = clock.instant();
    Ask ask =
        new Ask(
            0,
            place.territory(),
            place.period(),
            codes,
            note,
            author,
            now,
            now.plus(Duration.ofDays(days)),
            Optional.empty(),
            Optional.empty());
    return database.transaction(
        Signature.of(author),
        t -> {
          Writable.check(t, place.territory(), List.of(place.period()));
          long number = t.asks().make(Secrets.sha256(secret), ask);
          return new Made(number, ask.expires(), secret);
        });
  }

  /// The links made about a place, the latest first.
  public List<Ask> of(Place place) {
    return database.read(t -> t.asks().of(place.territory(), place.period()));
  }

  /// Whether a link still leads to its form.
  public boolean open(Ask ask) {
    return ask.open(clock.instant());
  }

  /// Ends a link.
  ///
  /// @return whether it was one of this place that had not been ended
  public boolean end(long number, Place place, String author) {
    Instant now = clock.instant();
    return database.transaction(
        Signature.of(author), t -> t.asks().end(number, place.territory(), place.period(), now));
  }
}
