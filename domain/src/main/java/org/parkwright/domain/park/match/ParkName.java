package org.parkwright.domain.park.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a park taken apart.
///
/// @param written the name as it was given
/// @param plain all its words, lower case, without accents and signs
/// @param words proper words in order, those that tell it from other parks
/// @param numbers numbers in it, Roman ones turned into figures: `II` is `2`; single letters, which
///     tell sections apart, among them
/// @param specialties what it is for and where in town, one word for all languages: `logistics`,
///     `north`
/// @param initials first letters of all words that are not articles or legal forms
public record ParkName(
    String written,
    String plain,
    List<String> words,
    Set<String> numbers,
    Set<String> specialties,
    String initials) {
  private static final Pattern DOTTED = Pattern.compile("\\b(?:\\p{L}\\.){2,}(?:\\p{L}\\b)?");
  private static final Pattern ROMAN = Pattern.compile("x{0,2}(ix|iv|v?i{0,3})");
  private static final Pattern CUT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LETTER_AND_FIGURE = Pattern.compile("(\\p{L}{1,4}?)0*([1-9]\\d?)");

  public ParkName {
    words = List.copyOf(words);
    numbers = Set.copyOf(numbers);
    specialties = Set.copyOf(specialties);
  }

  /// Takes a name in Latin letters apart.
  public static ParkName of(String written) {
    List<String> words = new ArrayList<>();
    Set<String> numbers = new TreeSet<>();
    Set<String> specialties = new TreeSet<>();
    StringBuilder initials = new StringBuilder();
    List<String> all = split(written);
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i);
      String heading = Vocabulary.heading(word);
      if (i > 0 && ROMAN.matcher(word).matches()) {
        numbers.add(Integer.toString(roman(word)));
      } else if (word.chars().allMatch(Character::isDigit)) {
        numbers.add(word.replaceFirst("^0+(?=.)", ""));
      } else if (heading.equals(Vocabulary.NOTHING)) {
        continue;
      } else if (word.length() == 1) {
        // `Zona B`; in front it is an abbreviation: `P. Ind. Moreno`.
        if (i > 0) {
          numbers.add(word);
        }
      } else if (heading.equals(Vocabulary.PARK)) {
        initials.append(word.charAt(0));
      } else if (!heading.isEmpty()) {
        initials.append(word.charAt(0));
        specialties.add(heading);
      } else {
        initials.append(word.charAt(0));
        split(word, words, numbers);
      }
    }
    return new ParkName(
        written, String.join(" ", all), words, numbers, specialties, initials.toString());
  }

  /// `PI2` and `Z1` are a word and a number.
  private static void split(String word, List<String> words, Set<String> numbers) {
    Matcher mixed = LETTER_AND_FIGURE.matcher(word);
    if (mixed.matches()) {
      numbers.add(mixed.group(2));
      if (Vocabulary.heading(mixed.group(1)).isEmpty() && mixed.group(1).length() > 1) {
        words.add(mixed.group(1));
      }
    } else {
      words.add(word);
    }
  }

  private static List<String> split(String written) {
    String joined =
        DOTTED.matcher(written).replaceAll(initials -> initials.group().replace(".", "") + " ");
    String bare =
        Normalizer.normalize(joined, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("(?iu)(?<!\\p{L})[dl]['’](?=\\p{L})", " ")
            .replaceAll("['’ʹʺʻʼʾʿ`´]", "")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("ø", "o")
            .replace("đ", "d")
            .replace("ł", "l")
            .replace("ı", "i")
            .replace("æ", "ae")
            .replace("œ", "oe");
    return CUT.splitAsStream(bare).filter(word -> !word.isEmpty()).toList();
  }

  private static int roman(String text) {
    int sum = 0;
    int last = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int value =
          switch (text.charAt(i)) {
            case 'x' -> 10;
            case 'v' -> 5;
            default -> 1;
          };
      sum += value < last ? -value : value;
      last = value;
    }
    return sum;
  }

  @Override
  public String toString() {
    return written;
  }
}
