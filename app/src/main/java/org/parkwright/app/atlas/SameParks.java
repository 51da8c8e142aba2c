package org.parkwright.app.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.domain.park.match.Candidate;
import org.parkwright.domain.park.match.Match;
import org.parkwright.domain.park.match.Matching;
import org.parkwright.domain.park.match.ParkName;
import org.parkwright.domain.park.match.Whereabouts;
import org.parkwright.kernel.geo.LonLat;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.store.atlas.Surroundings;

/// Which parks, known before the import, a new one may be. A country's parks are read when its
/// first new park comes.
final class SameParks {
  private static final Unit HECTARE = Unit.of("ha");
  private static final String NEW = "new";

  private final Surroundings surroundings;
  private final Map<String, Matching> byCountry = new HashMap<>();

  /// Parks that a row of this file was taken for already: no two rows of a file are one park.
  private final Set<String> used = new HashSet<>();

  SameParks(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// A park that a new one may be.
  ///
  /// @param certain whether nobody needs to be asked
  record Like(ParkId candidate, Match match, boolean certain) {}

  /// Parks that the park of an entry may be, the likeliest first.
  ///
  /// @param answers what persons decided about this row before, by candidate
  List<Like> of(Entry entry, Map<ParkId, Boolean> answers) {
    Optional<Candidate> newcomer = candidate(entry);
    if (newcomer.isEmpty()) {
      return List.of();
    }
    List<Match> matches =
        byCountry.computeIfAbsent(entry.country(), this::matching).of(newcomer.get());
    boolean one =
        matches.stream().filter(match -> match.outcome() == Match.Outcome.SAME).count() == 1;
    List<Like> likes = new ArrayList<>();
    for (Match match : matches) {
      ParkId candidate = ParkId.of(match.other());
      Optional<Boolean> answer = Optional.ofNullable(answers.get(candidate));
      boolean sure = one && match.outcome() == Match.Outcome.SAME && !used.contains(match.other());
      if (answer.orElse(true)) {
        boolean certain = answer.isPresent() || sure;
        likes.add(new Like(candidate, match, certain));
        if (certain) {
          used.add(match.other());
        }
      }
    }
    return likes;
  }

  private Matching matching(String country) {
    List<Candidate> register = new ArrayList<>();
    surroundings.register(
        country,
        park ->
            named(
                    park.id().toString(),
                    country,
                    park.names(),
                    park.boundary()
                        .<Whereabouts>map(Whereabouts.Ground::of)
                        .or(() -> park.place().map(SameParks::spot))
                        .orElseGet(Whereabouts.Unknown::new),
                    park.hectares())
                .ifPresent(register::add));
    return Matching.in(register);
  }

  private static Whereabouts spot(Place place) {
    return new Whereabouts.Spot(new LonLat(place.longitude(), place.latitude()), 0);
  }

  private static Optional<Candidate> candidate(Entry entry) {
    Whereabouts where = new Whereabouts.Unknown();
    OptionalDouble hectares = OptionalDouble.empty();
    for (Claim claim : entry.claims()) {
      switch (claim.value()) {
        case Value.Outline outline -> where = Whereabouts.Ground.of(outline.shape());
        case Value.Point point -> {
          if (where instanceof Whereabouts.Unknown) {
            where = spot(point.place());
          }
        }
        case Value.Amount amount -> {
          if (claim.topic().equals("area")
              && amount.quantity().unit().measuresSameAs(HECTARE)
              && amount.quantity().value() > 0) {
            hectares = OptionalDouble.of(amount.quantity().in(HECTARE).value());
          }
        }
        default -> {
          // says nothing about where the park is or how large
        }
      }
    }
    return named(NEW, entry.country(), entry.names(), where, hectares);
  }

  /// A park all of whose names are in other scripts cannot be compared.
  private static Optional<Candidate> named(
      String id, String country, Names names, Whereabouts where, OptionalDouble hectares) {
    List<ParkName> latin =
        names.byLanguage().values().stream()
            .distinct()
            .map(ParkName::of)
            .filter(name -> !name.plain().isEmpty())
            .toList();
    return latin.isEmpty()
        ? Optional.empty()
        : Optional.of(new Candidate(id, country, latin, where, hectares));
  }
}
