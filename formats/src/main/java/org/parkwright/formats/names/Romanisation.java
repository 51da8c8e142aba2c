package org.parkwright.formats.names;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names in any script put into Latin letters.
///
/// # Method
/// Common words of parks and firms are told in English first ([CommonWords]); the rest goes through
/// the transliterators of ICU (`Any-Latin; Latin-ASCII`), which follow the usual standards: Hangul
// by
/// the Revised Romanisation of 2000, Han by Hanyu Pinyin without tones, Cyrillic, Greek, Arabic and
/// the scripts of India by ISO 9, 843, 233 and 15919 without accents. The syllables of a run of Han
/// characters are written together, as in names of places: `苏州` is `suzhou`.
///
/// # What it cannot do
/// Han characters in Korean and Japanese names are read as Chinese. Arabic and Hebrew do not write
/// short vowels, so `برج العرب` comes out as `brj rb`; matching knows such words by their
/// consonants. Changes of sound between Korean syllables are not written (`nogsan` for `noksan`);
/// matching allows for a letter or two.
///
/// References: Unicode Technical Standard 35, part 2, *Transforms*; ICU user guide, *General
/// transforms*.
public final class Romanisation {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}+");
  private static final Transliterator HAN_LATIN =
      Transliterator.getInstance("Han-Latin; Latin-ASCII");
  private static final Transliterator HANGUL_LATIN =
      Transliterator.getInstance("Hangul-Latin; Latin-ASCII");
  private static final Transliterator ANY_LATIN =
      Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII");

  private Romanisation() {}

  /// A name in Latin letters without accents; one that is in Latin letters already keeps its words.
  public static String of(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
    if (composed.chars().allMatch(letter -> letter < 0x80)) {
      return composed;
    }
    String english = CommonWords.inEnglish(composed);
    String han = together(HAN, HAN_LATIN, english);
    String hangul = together(HANGUL, HANGUL_LATIN, han);
    return ANY_LATIN.transliterate(hangul).replaceAll("\\s+", " ").strip();
  }

  /// Each run of a script in Latin letters, its syllables together.
  private static String together(Pattern script, Transliterator latin, String text) {
    return script
        .matcher(text)
        .replaceAll(
            run ->
                Matcher.quoteReplacement(
                    " " + latin.transliterate(run.group()).replaceAll("[\\s'’-]+", "") + " "));
  }
}
