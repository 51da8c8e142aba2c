package org.parkwright.render.text;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import org.parkwright.kernel.document.Block.Notice;
import org.parkwright.kernel.document.Chart;
import org.parkwright.kernel.document.Mark;

/// The words that renderers themselves add to a document, in the document's language: what a mark
/// means, how a range reads, "source", "about". English, Chinese, French, Spanish, Arabic, Russian;
/// any other language falls back to English words with its own numbers.
public final class Words implements Chart.Phrases {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

  private final Locale locale;
  private final Numbers numbers;
  private final ResourceBundle bundle;

  private Words(Locale locale) {
    this.locale = locale;
    this.numbers = Numbers.in(locale);
    this.bundle =
        ResourceBundle.getBundle(
            "org.parkwright.render.text.words",
            locale,
            Words.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  public static Words in(Locale locale) {
    return new Words(locale);
  }

  public Locale locale() {
    return locale;
  }

  public Numbers numbers() {
    return numbers;
  }

  /// Whether the language is written from right to left.
  public boolean rightToLeft() {
    return RIGHT_TO_LEFT.contains(locale.getLanguage());
  }

  /// The value of an HTML `dir` attribute: `rtl` or `ltr`.
  public String direction() {
    return rightToLeft() ? "rtl" : "ltr";
  }

  /// The words for a key of the bundle, with `{0}`, `{1}` … replaced by the parts.
  public String say(String key, String... parts) {
    String words = bundle.getString(key);
    for (int i = 0; i < parts.length; i++) {
      words = words.replace("{" + i + "}", parts[i]);
    }
    return words;
  }

  /// "3 to 5", as printed beside a value.
  public String range(double low, double high, int digits) {
    return say("range", number(low, digits), number(high, digits));
  }

  public String notice(Notice.Kind kind) {
    return say("notice." + kind);
  }

  @Override
  public String number(double value, int digits) {
    return numbers.write(value, digits);
  }

  @Override
  public String between(String low, String high) {
    return say("between", low, high);
  }

  @Override
  public String middleHalf(String low, String high) {
    return say("middleHalf", low, high);
  }

  @Override
  public String unknown() {
    return mark(Mark.UNKNOWN);
  }

  @Override
  public String mark(Mark mark) {
    return say("mark." + mark);
  }
}
