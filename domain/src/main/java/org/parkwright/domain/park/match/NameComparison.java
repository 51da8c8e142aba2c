package org.parkwright.domain.park.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parkwright.domain.park.match.Evidence.Kind;

/// What two names say about being the same park; bits as listed in [Weights].
final class NameComparison {
  private final ParkName a;
  private final ParkName b;
  private final Rarity rarity;
  private final List<Evidence> found = new ArrayList<>();
  private final List<Evidence> agreements = new ArrayList<>();
  private final List<String> restA;
  private final List<String> restB;

  private NameComparison(ParkName a, ParkName b, Rarity rarity) {
    this.a = a;
    this.b = b;
    this.rarity = rarity;
    this.restA = new ArrayList<>(a.words());
    this.restB = new ArrayList<>(b.words());
  }

  /// Compares two names.
  static List<Evidence> of(ParkName a, ParkName b, Rarity rarity) {
    NameComparison comparison = new NameComparison(a, b, rarity);
    comparison.words();
    comparison.numbers();
    comparison.specialties();
    comparison.wholes();
    return comparison.found;
  }

  private void words() {
    same();
    glued(restA, restB);
    glued(restB, restA);
    alike();
    initials(restA, b);
    initials(restB, a);
    agreements.sort(Comparator.comparingDouble(Evidence::bits).reversed());
    for (int i = 0; i < agreements.size(); i++) {
      Evidence full = agreements.get(i);
      double share = Weights.FURTHER_WORDS[Math.min(i, Weights.FURTHER_WORDS.length - 1)];
      found.add(new Evidence(full.kind(), full.parts(), full.bits() * share));
    }
    rest();
  }

  private void same() {
    for (String word : List.copyOf(restA)) {
      if (restB.remove(word)) {
        restA.remove(word);
        // Kura Kura is one word that is said twice.
        if (agreements.stream().noneMatch(e -> e.parts().getFirst().equals(word))) {
          agreements.add(Evidence.of(Kind.WORD_SHARED, rarity.bits(word), word));
        }
      }
    }
  }

  /// `Kurakura` and `Kura Kura`.
  private void glued(List<String> apart, List<String> together) {
    for (int i = 0; i + 1 < apart.size(); i++) {
      String both = apart.get(i) + apart.get(i + 1);
      if (together.remove(both)
          || together.removeIf(word -> Spelling.slips(both, word) <= both.length() / 8)) {
        agreements.add(
            Evidence.of(
                Kind.WORD_ALIKE,
                Math.max(rarity.bits(both), rarity.bits(apart.get(i))),
                both,
                apart.get(i) + " " + apart.get(i + 1)));
        apart.remove(i + 1);
        apart.remove(i);
        i--;
      }
    }
  }

  private void alike() {
    for (String word : List.copyOf(restA)) {
      String best =
          restB.stream()
              .filter(other -> Spelling.alike(word, other))
              .max(Comparator.comparingDouble(other -> Spelling.similarity(word, other)))
              .orElse("");
      if (!best.isEmpty()) {
        restA.remove(word);
        restB.remove(best);
        double bits =
            Math.min(rarity.bits(word), rarity.bits(best)) * Weights.ALIKE_SHARE
                - Weights.ALIKE_COST;
        agreements.add(Evidence.of(Kind.WORD_ALIKE, Math.max(0.2, bits), word, best));
      }
    }
  }

  /// `IMIP` and `Indonesia Morowali Industrial Park`.
  private void initials(List<String> rest, ParkName other) {
    if (other.initials().length() >= 3
        && rest.contains(other.initials())
        && !a.initials().equals(b.initials())) {
      rest.remove(other.initials());
      if (agreements.isEmpty()) {
        agreements.add(
            Evidence.of(
                Kind.WORD_INITIALS,
                Math.min(Weights.INITIALS, rarity.most()),
                other.initials(),
                other.written()));
        (rest == restA ? restB : restA).clear();
      }
    }
  }

  private void rest() {
    // An abbreviation of its own name in a name is no word of its own: (IMIP).
    restA.removeIf(word -> isOwnInitials(word, a));
    restB.removeIf(word -> isOwnInitials(word, b));
    if (agreements.isEmpty() && !a.words().isEmpty() && !b.words().isEmpty()) {
      found.add(Evidence.of(Kind.WORD_NONE, Weights.NO_WORD));
    } else if (!restA.isEmpty() && !restB.isEmpty()) {
      double weight = Math.min(rarest(restA), rarest(restB)) / rarity.most();
      found.add(
          Evidence.of(
              Kind.WORD_APART,
              Weights.WORDS_APART * weight,
              String.join(" ", restA),
              String.join(" ", restB)));
    } else if (!restA.isEmpty() || !restB.isEmpty()) {
      List<String> rest = restA.isEmpty() ? restB : restA;
      found.add(
          Evidence.of(
              Kind.WORD_EXTRA,
              Weights.EXTRA_WORD * Math.min(3, rest.size()),
              String.join(" ", rest)));
    }
  }

  private static boolean isOwnInitials(String word, ParkName name) {
    return word.length() >= 3
        && name.words().size() > 1
        && name.initials().startsWith(word.substring(0, word.length() - 1));
  }

  private double rarest(List<String> words) {
    return words.stream().mapToDouble(rarity::bits).max().orElse(0);
  }

  private void numbers() {
    Set<String> left = a.numbers();
    Set<String> right = b.numbers();
    if (left.isEmpty() && right.isEmpty()) {
      return;
    }
    if (left.equals(right)) {
      found.add(Evidence.of(Kind.NUMBER_SAME, Weights.NUMBER_SAME, joined(left)));
    } else if (!left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right)) {
      found.add(Evidence.of(Kind.NUMBER_APART, Weights.NUMBER_APART, joined(left), joined(right)));
    } else {
      Set<String> more = new TreeSet<>(left.size() > right.size() ? left : right);
      more.removeAll(left.size() > right.size() ? right : left);
      boolean first = more.equals(Set.of("1"));
      found.add(
          Evidence.of(
              Kind.NUMBER_EXTRA,
              first ? Weights.NUMBER_ONE_EXTRA : Weights.NUMBER_EXTRA,
              joined(more)));
    }
  }

  private void specialties() {
    Set<String> left = new TreeSet<>(a.specialties());
    Set<String> right = new TreeSet<>(b.specialties());
    left.removeAll(b.specialties());
    right.removeAll(a.specialties());
    boolean shared = left.size() < a.specialties().size();
    if (!left.isEmpty() && !right.isEmpty()) {
      boolean sides =
          !Collections.disjoint(left, Vocabulary.DIRECTIONS)
              && !Collections.disjoint(right, Vocabulary.DIRECTIONS);
      found.add(
          Evidence.of(
              Kind.SPECIALTY_APART,
              shared && !sides ? Weights.SPECIALTY_EXTRA : Weights.SPECIALTY_APART,
              Evidence.specialties(left),
              Evidence.specialties(right)));
    } else if (!left.isEmpty() || !right.isEmpty()) {
      Set<String> more = left.isEmpty() ? right : left;
      found.add(
          Evidence.of(
              Kind.SPECIALTY_EXTRA,
              shared ? Weights.SPECIALTY_EXTRA / 2 : Weights.SPECIALTY_EXTRA,
              Evidence.specialties(more)));
    } else if (shared) {
      found.add(
          Evidence.of(
              Kind.SPECIALTY_SAME, Weights.SPECIALTY_SAME, Evidence.specialties(a.specialties())));
    }
  }

  private void wholes() {
    if (a.plain().equals(b.plain())) {
      found.add(
          Evidence.of(
              Kind.NAME_SAME,
              a.words().isEmpty()
                  ? Weights.BARE_NAME_SHARE * rarity.bitsOfName(a.plain())
                  : Weights.NAME_SAME));
    } else if (!a.words().isEmpty()
        && properWords(a).equals(properWords(b))
        && a.numbers().equals(b.numbers())
        && a.specialties().equals(b.specialties())) {
      found.add(Evidence.of(Kind.NAME_SAME_WORDS, Weights.NAME_SAME_WORDS));
    }
  }

  private static Set<String> properWords(ParkName name) {
    Set<String> words = new TreeSet<>(name.words());
    words.removeIf(word -> isOwnInitials(word, name));
    return words;
  }

  private static String joined(Set<String> parts) {
    return String.join(" ", new TreeSet<>(parts));
  }
}
