package org.parkwright.domain.park.match;

/// What each kind of evidence says, in bits: log₂(m/u) with m the share of records of one park, and
/// u that of records of two parks, for which it is seen.
///
/// The shares are stated, not learned: no register comes with enough known pairs to learn from.
// They
/// were set once from the reasons given here and looked at on the registers of Argentina and
/// Indonesia; `docs/methods/matching.md` shows what comes out. Names carry the name of the town,
// and
/// other parks of the town lie near, so nearness and shared words are not independent: nearness is
/// weighed against other parks of the same town, not of the country, once a word is shared.
final class Weights {
  private Weights() {}

  /// Shares of the bits of the rarest shared word, the next, and so on: words of one name come
  /// together (`Buenos Aires`, `Comodoro Rivadavia`).
  static final double[] FURTHER_WORDS = {1, 0.6, 0.4, 0.25};

  /// A word spelled differently keeps this share of its bits, less [#ALIKE_COST]: m 0.04, and twice
  /// as many other words are alike as are the same.
  static final double ALIKE_SHARE = 0.9;

  static final double ALIKE_COST = 1;

  /// Initials of the whole other name: m 0.5 of the abbreviated names, u 1 in 250.
  static final double INITIALS = 7;

  /// Both sources write the name in full and alike: m 0.5 against u 0.008 among names that share
  /// a word (one pair in some hundred and twenty in Argentina: the two Bella Vista).
  static final double NAME_SAME = 6;

  /// The same proper words, numbers and specialties: m 0.5 against u 0.06.
  static final double NAME_SAME_WORDS = 3;

  /// The same name without any proper word (`Zona Industrial`, `Polo 52`): this much times the bits
  /// of the whole name as a word.
  static final double BARE_NAME_SHARE = 1.5;

  /// Each has a word of its own: m 0.05 against u 0.8, times how rare the words are.
  static final double WORDS_APART = -4;

  /// A further word in one name only, often the town or province: m 0.3 against u 0.5.
  static final double EXTRA_WORD = -0.7;

  /// No word in common: another language, or renamed; m 0.06 against u 0.97.
  static final double NO_WORD = -4;

  /// The same numbers: m 0.9 against u 0.25 among names that share words and have numbers.
  static final double NUMBER_SAME = 1.8;

  /// `I` and `II`, `1` and `2`: m 0.001 against u 0.98.
  static final double NUMBER_APART = -10;

  /// `La Plata` and `La Plata II`: m 0.03 against u 0.5.
  static final double NUMBER_EXTRA = -4;

  /// `General Roca` and `General Roca I`: m 0.15 against u 0.3.
  static final double NUMBER_ONE_EXTRA = -1;

  /// The same specialty: m 0.8 against u 0.25.
  static final double SPECIALTY_SAME = 1.5;

  /// `pesquero` and `pesado`, north and south: m 0.02 against u 0.6.
  static final double SPECIALTY_APART = -5;

  /// Named in one only: m 0.25 against u 0.5.
  static final double SPECIALTY_EXTRA = -1;

  /// Different countries: slips only.
  static final double COUNTRY_APART = -15;

  /// Distance over scale (radius of the larger area, at least 250 m, and precision), and its bits
  /// against other parks of the town.
  static final double[][] DISTANCE = {
    {0, 5}, {0.25, 4.5}, {0.5, 3.5}, {1, 2}, {2, 0}, {5, -2.5}, {20, -6}, {100, -10}, {1000, -14}
  };

  /// How many parks a town has, where it has any: median of the towns of Argentina's register that
  /// have several.
  static final double PARKS_OF_A_TOWN = 3;

  /// Larger area over smaller, and its bits. The u of areas: two parks' areas differ by a factor of
  /// 4 in the middle.
  static final double[][] AREA = {
    {1, 4}, {1.02, 3.5}, {1.1, 2}, {1.3, 1}, {2, 0}, {5, -1.5}, {20, -3}, {100, -5}
  };

  /// Reads a table between its lines, on a scale of logarithms.
  static double between(double[][] table, double value) {
    for (int i = 1; i < table.length; i++) {
      if (value <= table[i][0]) {
        double low = Math.log(table[i - 1][0] + 0.1);
        double high = Math.log(table[i][0] + 0.1);
        double t = (Math.log(value + 0.1) - low) / (high - low);
        return table[i - 1][1] + t * (table[i][1] - table[i - 1][1]);
      }
    }
    return table[table.length - 1][1];
  }
}
