package org.parkwright.formats.workbook.layout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// Words of the workbook in all languages at once: a workbook may come back in another language
/// than the reader's, so that headings, names of sheets and entries of lists are looked for in
/// each.
public final class EveryLanguage {
  private static final List<Properties> WORDS =
      List.of("en", "zh", "fr", "es", "ar", "ru").stream().map(EveryLanguage::read).toList();

  private EveryLanguage() {}

  private static Properties read(String language) {
    String file = "words/" + language + ".properties";
    Properties words = new Properties();
    try {
      for (URL part : Collections.list(EveryLanguage.class.getClassLoader().getResources(file))) {
        try (Reader text = new InputStreamReader(part.openStream(), StandardCharsets.UTF_8)) {
          words.load(text);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " could not be read", unreadable);
    }
    return words;
  }

  /// A word in every language, English first; languages that say the same are not repeated.
  public static List<String> of(String key) {
    return WORDS.stream()
        .map(words -> words.getProperty(key))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /// The English word.
  public static String english(String key) {
    return of(key).getFirst();
  }

  /// Whether a text is the word in any language.
  public static boolean says(String key, String text) {
    String plain = plain(text);
    return of(key).stream().anyMatch(word -> plain(word).equals(plain));
  }

  /// A text as compared: without regard to case, width and space.
  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s*:]+", " ")
        .strip();
  }
}
