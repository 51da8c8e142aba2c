package org.parkwright.domain.park.atlas.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which rows hold which words, and which words hold which letters.
///
/// All different words stand one after the other in one text; a part of a word is looked for in
/// that text, which the JDK does many characters at a time, and each word found leads to its rows.
final class WordIndex {
  private static final char BETWEEN = '\n';
  private final String words;
  private final int[] starts;
  private final int[] firsts;
  private final int[] rows;

  private WordIndex(String words, int[] starts, int[] firsts, int[] rows) {
    this.words = words;
    this.starts = starts;
    this.firsts = firsts;
    this.rows = rows;
  }

  /// Adds the rows in which a word holds this part.
  void find(String part, long[] found) {
    for (int at = words.indexOf(part); at >= 0; at = words.indexOf(part, at)) {
      int word = Arrays.binarySearch(starts, at);
      word = word < 0 ? -word - 2 : word;
      for (int i = firsts[word]; i < firsts[word + 1]; i++) {
        Bits.set(found, rows[i]);
      }
      if (word + 1 == starts.length) {
        return;
      }
      at = starts[word + 1];
    }
  }

  /// How many different words there are.
  int size() {
    return starts.length;
  }

  /// An index being filled, row by row in any order.
  static final class Draft {
    private final Map<String, Integer> places = new HashMap<>();
    private final StringBuilder words = new StringBuilder();
    private int[] starts = new int[64];
    private int[] wordOf = new int[256];
    private int[] rowOf = new int[256];
    private int count;

    void add(int row, List<String> texts) {
      int first = count;
      for (String text : texts) {
        for (String word : Folded.words(text)) {
          add(row, place(word), first);
        }
      }
    }

    private int place(String word) {
      Integer known = places.get(word);
      if (known != null) {
        return known;
      }
      int place = places.size();
      if (place == starts.length) {
        starts = Arrays.copyOf(starts, place * 2);
      }
      starts[place] = words.length();
      words.append(word).append(BETWEEN);
      places.put(word, place);
      return place;
    }

    private void add(int row, int word, int first) {
      for (int i = first; i < count; i++) {
        if (wordOf[i] == word) {
          return;
        }
      }
      if (count == wordOf.length) {
        wordOf = Arrays.copyOf(wordOf, count * 2);
        rowOf = Arrays.copyOf(rowOf, count * 2);
      }
      wordOf[count] = word;
      rowOf[count++] = row;
    }

    /// @param newPlace where each row stands in the end
    WordIndex done(int[] newPlace) {
      int[] firsts = new int[places.size() + 1];
      for (int i = 0; i < count; i++) {
        firsts[wordOf[i] + 1]++;
      }
      for (int i = 0; i < places.size(); i++) {
        firsts[i + 1] += firsts[i];
      }
      int[] next = firsts.clone();
      int[] rows = new int[count];
      for (int i = 0; i < count; i++) {
        rows[next[wordOf[i]]++] = newPlace[rowOf[i]];
      }
      return new WordIndex(words.toString(), Arrays.copyOf(starts, places.size()), firsts, rows);
    }
  }
}
