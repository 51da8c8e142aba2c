package org.parkwright.domain.park.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.park.match.Evidence.Kind;
import org.parkwright.kernel.geo.LonLat;
import org.parkwright.kernel.geo.Nearest;

/// Finds records that are the same park, in one register or in two.
///
/// # Method
/// Fellegi and Sunter's model of record linkage: every comparison of name, place and area speaks
// for
/// or against with log₂(m/u) bits ([Weights] states them with reasons, [Rarity] counts words), and
/// the bits add up to the odds, from a prior of one in as many parks as the country has. Three
/// outcomes: the same (95 % and more), perhaps (a person should look), different (below 10 %). The
/// sum is shown with its parts, so that whoever decides sees why.
///
/// Only records that share a key of their names ([Keys]) or lie near each other are compared; all
/// others are taken to be different without looking.
///
/// # What it cannot do
/// The figures are odds of a model with stated shares, not measured frequencies. Two names of one
/// park that share no word, without places, are not found. Parks that were renamed, split or joined
/// need a person. `docs/methods/matching.md` has the errors on real registers.
///
/// # References
/// Newcombe, Kennedy, Axford, James, *Automatic linkage of vital records*, Science 130, 1959;
/// Fellegi and Sunter, *A theory for record linkage*, JASA 64, 1969; Winkler, *Frequency-based
/// matching in the Fellegi-Sunter model*, US Census RR 2000/06.
public final class Matching {
  private static final int MOST_BY_KEY = 40;
  private static final int MOST_NEAR = 12;
  private static final double NEAR = 3_000;

  private final List<Candidate> register;
  private final Rarity rarity;
  private final Keys keys;
  private final Nearest places;

  private Matching(List<Candidate> register) {
    this.register = List.copyOf(register);
    this.rarity = new Rarity(this.register);
    this.keys = new Keys(this.register);
    double[] longitudes = new double[register.size()];
    double[] latitudes = new double[register.size()];
    for (int i = 0; i < longitudes.length; i++) {
      LonLat at = spot(this.register.get(i));
      longitudes[i] = at == null ? Double.NaN : at.longitude();
      latitudes[i] = at == null ? Double.NaN : at.latitude();
    }
    this.places = Nearest.of(longitudes, latitudes);
  }

  /// Prepares a register: its words are counted, its records filed.
  public static Matching in(List<Candidate> register) {
    return new Matching(register);
  }

  private static @Nullable LonLat spot(Candidate candidate) {
    return switch (candidate.whereabouts()) {
      case Whereabouts.Unknown unknown -> null;
      case Whereabouts.Spot spot -> spot.at();
      case Whereabouts.Ground ground -> ground.middle();
    };
  }

  /// Compares two records, whether of the register or not.
  public Match compare(Candidate a, Candidate b) {
    boolean known = !a.country().equals("xx") && !b.country().equals("xx");
    int parks = rarity.parks(a.country().equals("xx") ? b.country() : a.country());
    List<Evidence> evidence = new ArrayList<>(bestNames(a, b));
    boolean nameless =
        evidence.stream()
            .noneMatch(
                e ->
                    e.kind() == Kind.WORD_SHARED
                        || e.kind() == Kind.WORD_ALIKE
                        || e.kind() == Kind.WORD_INITIALS
                        || e.kind() == Kind.NAME_SAME);
    evidence.addAll(PlaceComparison.of(a, b, nameless, parks));
    if (known && !a.country().equals(b.country())) {
      evidence.add(
          Evidence.of(Kind.COUNTRY_APART, Weights.COUNTRY_APART, a.country(), b.country()));
    }
    evidence.add(Evidence.of(Kind.PRIOR, -Rarity.log2(parks), parks));
    return new Match(a.id(), b.id(), evidence);
  }

  private List<Evidence> bestNames(Candidate a, Candidate b) {
    List<Evidence> best = List.of();
    double most = Double.NEGATIVE_INFINITY;
    for (ParkName one : a.names()) {
      for (ParkName other : b.names()) {
        List<Evidence> evidence = NameComparison.of(one, other, rarity);
        double bits = evidence.stream().mapToDouble(Evidence::bits).sum();
        if (bits > most) {
          most = bits;
          best = evidence;
        }
      }
    }
    return best;
  }

  /// Records of the register that may be the same park as a newcomer, the likeliest first; those
  // that
  /// are different are left out.
  public List<Match> of(Candidate newcomer) {
    TreeSet<Integer> found = new TreeSet<>();
    List<String> countries =
        newcomer.country().equals("xx") ? rarity.countries() : List.of(newcomer.country(), "xx");
    for (String country : countries) {
      for (long key : Keys.of(newcomer, country)) {
        keys.visit(key, 4 * MOST_BY_KEY, found::add);
      }
    }
    LonLat at = spot(newcomer);
    if (at != null) {
      for (int near : near(at)) {
        found.add(near);
      }
    }
    return found.stream()
        .map(i -> compare(newcomer, register.get(i)))
        .filter(match -> match.outcome() != Match.Outcome.DIFFERENT)
        .sorted(Comparator.comparingDouble(Match::bits).reversed())
        .toList();
  }

  private int[] near(LonLat at) {
    Nearest.Found found = places.nearest(at.longitude(), at.latitude(), MOST_NEAR);
    return IntStream.range(0, found.size())
        .filter(i -> found.metres()[i] <= NEAR)
        .map(i -> found.points()[i])
        .toArray();
  }

  /// Pairs of the register that may be the same park, in the register's order; those that are
  /// different are left out.
  public void pairs(Consumer<Match> visitor) {
    long[] all = LongStream.concat(keys.pairs(MOST_BY_KEY), nearPairs()).toArray();
    Arrays.parallelSort(all);
    long last = -1;
    for (long pair : all) {
      if (pair != last) {
        last = pair;
        Match match = compare(register.get(Pairs.first(pair)), register.get(Pairs.second(pair)));
        if (match.outcome() != Match.Outcome.DIFFERENT) {
          visitor.accept(match);
        }
      }
    }
  }

  private LongStream nearPairs() {
    LongStream.Builder pairs = LongStream.builder();
    for (int i = 0; i < register.size(); i++) {
      LonLat at = spot(register.get(i));
      if (at != null) {
        for (int near : near(at)) {
          if (near != i) {
            pairs.add(Pairs.of(i, near));
          }
        }
      }
    }
    return pairs.build();
  }
}
