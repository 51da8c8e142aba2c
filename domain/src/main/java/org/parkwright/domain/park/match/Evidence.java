package org.parkwright.domain.park.match;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;

/// One thing that speaks for or against two records being the same park.
///
/// @param kind what is compared
/// @param parts what was found, texts and figures
/// @param bits how much it says: one bit doubles the odds, minus one halves them
public record Evidence(Kind kind, List<Object> parts, double bits) implements Phrase {

  /// What is compared.
  public enum Kind {
    /// Before anything is compared: of so many parks, one is meant.
    PRIOR,
    /// Countries differ.
    COUNTRY_APART,
    /// The names are the same, letter by letter but for accents and signs.
    NAME_SAME,
    /// All proper words, numbers and specialties are the same.
    NAME_SAME_WORDS,
    /// A proper word stands in both names.
    WORD_SHARED,
    /// A word stands in both names in different spellings.
    WORD_ALIKE,
    /// One name has the initials of the other.
    WORD_INITIALS,
    /// Each name has proper words that the other has not.
    WORD_APART,
    /// One name has proper words that the other has not.
    WORD_EXTRA,
    /// The names share no proper word.
    WORD_NONE,
    /// The same numbers stand in both.
    NUMBER_SAME,
    /// Different numbers stand in them.
    NUMBER_APART,
    /// One has a number, the other none.
    NUMBER_EXTRA,
    /// They are for the same thing.
    SPECIALTY_SAME,
    /// They are for different things, or lie on different sides of the town.
    SPECIALTY_APART,
    /// One is for something that the other does not name.
    SPECIALTY_EXTRA,
    /// One lies in the other's boundary, or at the same place.
    PLACE_SAME,
    /// They lie so far apart.
    PLACE_APART,
    /// Their areas compare like this.
    AREA
  }

  public Evidence {
    parts = List.copyOf(parts);
    if (!Double.isFinite(bits)) {
      throw new IllegalArgumentException(kind + ": bits must be finite; found " + bits);
    }
  }

  static Evidence of(Kind kind, double bits, Object... parts) {
    return new Evidence(kind, List.of(parts), bits);
  }

  @Override
  public String in(Wording wording) {
    String said =
        wording.say(
            "match." + kind.name().toLowerCase(Locale.ROOT),
            parts.stream().map(part -> said(part, wording)).toArray());
    return wording.say("match.evidence", said, figure(wording, bits, 1));
  }

  private static Object said(Object part, Wording wording) {
    return switch (part) {
      case Double value -> figure(wording, value, value < 10 ? 1 : 0);
      case Phrase phrase -> phrase.in(wording);
      default -> part;
    };
  }

  /// Specialties as words of the reader's language.
  static Phrase specialties(Collection<String> headings) {
    return Phrase.joined(
        "list.comma",
        headings.stream().sorted().map(h -> Phrase.of("match.specialty." + h)).toList());
  }

  private static String figure(Wording wording, double value, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(wording.locale());
    format.setMaximumFractionDigits(decimals);
    return format.format(value + 0.0);
  }

  @Override
  public String toString() {
    return "%s%s %+.1f".formatted(kind, parts, bits);
  }
}
