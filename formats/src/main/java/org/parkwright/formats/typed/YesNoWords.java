package org.parkwright.formats.typed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// Yes, partly and no in the six languages of the platform, as numbers: 1, 0.5 and 0.
public final class YesNoWords {
  private static final Map<String, Double> VALUES = new HashMap<>();

  static {
    add(1, "yes", "y", "true", "oui", "o", "vrai", "sí", "si", "s", "verdadero", "да", "истина");
    add(1, "是", "有", "对", "是的", "نعم", "أجل", "صحيح", "✓", "✔", "1");
    add(0.5, "partly", "partially", "partial", "in part", "half", "partiellement", "en partie");
    add(0.5, "partiel", "parcialmente", "en parte", "parcial", "частично", "отчасти", "0.5", "½");
    add(0.5, "部分", "部分是", "部分地", "جزئيا", "جزئياً", "جزئيًا", "جزئي");
    add(0, "no", "n", "false", "non", "faux", "falso", "нет", "ложь", "✗", "✘", "0");
    add(0, "否", "没有", "无", "不是", "不", "لا", "كلا", "خطأ");
  }

  private YesNoWords() {}

  /// The answer, or nothing when the text is none of the known words.
  public static OptionalDouble read(String text) {
    Double value = VALUES.get(PlainText.of(text).toLowerCase(Locale.ROOT));
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /// The English word of an answer.
  ///
  /// @throws IllegalArgumentException when it is none of 1, 0.5 and 0
  public static String word(double value) {
    if (value == 1) {
      return "yes";
    }
    if (value == 0.5) {
      return "partly";
    }
    if (value == 0) {
      return "no";
    }
    throw new IllegalArgumentException("yes is 1, partly 0.5, no 0; found " + value);
  }

  private static void add(double value, String... words) {
    List.of(words).forEach(word -> VALUES.put(word, value));
  }
}
