package org.parkwright.domain.park.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How rare words are among the names of a register, and how many parks a country has.
///
/// A word that stands in f of N names is found in two different parks' names by chance with
/// probability f/N; that both sources write it for the same park is taken as 95 %. So it speaks
// with
/// log₂(0.95 N / f) bits (Fellegi and Sunter's frequency-based weights).
final class Rarity {
  private static final double WRITTEN = 0.95;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> bareNames = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final int all;

  Rarity(Collection<Candidate> candidates) {
    this.all = Math.max(1, candidates.size());
    Set<String> words = new HashSet<>();
    for (Candidate candidate : candidates) {
      countries.merge(candidate.country(), 1, Integer::sum);
      words.clear();
      for (ParkName name : candidate.names()) {
        words.addAll(name.words());
        if (name.words().isEmpty()) {
          bareNames.merge(name.plain(), 1, Integer::sum);
        }
      }
      words.forEach(word -> counts.merge(word, 1, Integer::sum));
    }
  }

  /// Bits of a word that stands in both names.
  double bits(String word) {
    return bits(counts.getOrDefault(word, 0));
  }

  /// Bits of a whole name without proper words that is the same in both.
  double bitsOfName(String plain) {
    return bits(bareNames.getOrDefault(plain, 0));
  }

  private double bits(int count) {
    return Math.max(0.2, log2(WRITTEN * (all + 1) / (Math.max(1, count) + 0.5)));
  }

  /// The most that any word can say.
  double most() {
    return Math.max(1, log2(WRITTEN * (all + 1) / 1.5));
  }

  /// How many parks a record of a country could mean.
  int parks(String country) {
    return country.equals("xx") ? all : Math.max(1, countries.getOrDefault(country, 1));
  }

  /// All countries of the register.
  List<String> countries() {
    return List.copyOf(countries.keySet());
  }

  static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
