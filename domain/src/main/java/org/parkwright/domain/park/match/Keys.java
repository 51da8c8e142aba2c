package org.parkwright.domain.park.match;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/// Which records may be the same park by their names: those that share a key.
///
/// # Method
/// Comparing all pairs of a million records is out of the question. A record is filed under keys
/// that most spellings of its name share: the skeleton (first letter and consonants) of each proper
/// word, of each two of the first four, and of all together, and its initials. Keys that too many
/// records share tell nothing and are left out; the pairs of words take their place. A key and the
/// record's number make one 64-bit number; all are sorted, and equal keys stand together: no map,
// no
/// text is kept. Two different keys meet with probability 5e-6 (40 bits, 5 million keys), which
/// costs one comparison for nothing.
final class Keys {
  private static final int RECORD_BITS = 24;
  private static final long RECORD = (1L << RECORD_BITS) - 1;

  private final long[] filed;

  Keys(List<Candidate> candidates) {
    if (candidates.size() > RECORD) {
      throw new IllegalArgumentException(
          "at most %d records can be matched at once; found %d"
              .formatted(RECORD, candidates.size()));
    }
    long[] all = new long[8 * candidates.size()];
    int size = 0;
    for (int i = 0; i < candidates.size(); i++) {
      for (long key : of(candidates.get(i), candidates.get(i).country())) {
        if (size == all.length) {
          all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = key | i;
      }
    }
    filed = Arrays.copyOf(all, size);
    Arrays.parallelSort(filed);
  }

  /// Keys of a record, as in a country, the record's own bits empty.
  static long[] of(Candidate candidate, String country) {
    LongStream.Builder keys = LongStream.builder();
    for (ParkName name : candidate.names()) {
      List<String> words = name.words();
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < words.size(); i++) {
        String one = Spelling.skeleton(words.get(i));
        keys.add(key(country, one));
        all.append(words.get(i));
        for (int j = i + 1; j < Math.min(4, words.size()); j++) {
          String two = Spelling.skeleton(words.get(j));
          keys.add(key(country, one.compareTo(two) < 0 ? one + "+" + two : two + "+" + one));
        }
        if (words.get(i).length() >= 3 && words.get(i).length() <= 6) {
          keys.add(key(country, "=" + words.get(i)));
        }
      }
      if (words.isEmpty()) {
        keys.add(key(country, "." + name.plain()));
      } else if (words.size() > 1) {
        keys.add(key(country, Spelling.skeleton(all.toString())));
      }
      if (name.initials().length() >= 3 && name.initials().length() <= 6) {
        keys.add(key(country, "=" + name.initials()));
      }
    }
    return keys.build().distinct().toArray();
  }

  private static long key(String country, String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < country.length(); i++) {
      hash = (hash ^ country.charAt(i)) * 0x100000001b3L;
    }
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    // The low bits of this hash (Fowler, Noll, Vo) are the weakest: stir before they are cut off.
    hash ^= hash >>> 32;
    hash *= 0xd6e8feb86659fd93L;
    return hash & ~RECORD;
  }

  /// Every record filed under a key, unless more than `most` are.
  void visit(long key, int most, IntConsumer visitor) {
    int from = Arrays.binarySearch(filed, key);
    from = from < 0 ? -from - 1 : from;
    int to = from;
    while (to < filed.length && (filed[to] & ~RECORD) == key && to - from <= most) {
      to++;
    }
    if (to - from <= most) {
      for (int i = from; i < to; i++) {
        visitor.accept((int) (filed[i] & RECORD));
      }
    }
  }

  /// Every two records that share a key which at most `most` records have, as pairs (lower in the
  /// upper half), perhaps several times.
  LongStream pairs(int most) {
    LongStream.Builder pairs = LongStream.builder();
    int from = 0;
    while (from < filed.length) {
      long key = filed[from] & ~RECORD;
      int to = from + 1;
      while (to < filed.length && (filed[to] & ~RECORD) == key) {
        to++;
      }
      if (to - from <= most) {
        for (int i = from; i < to; i++) {
          for (int j = i + 1; j < to; j++) {
            pairs.add(Pairs.of((int) (filed[i] & RECORD), (int) (filed[j] & RECORD)));
          }
        }
      }
      from = to;
    }
    return pairs.build();
  }
}
