package org.parkwright.server.page;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// The words of the pages in one language, from `messages/<language>.properties` (UTF-8).
///
/// A message is plain text with parts `{0}`, `{1}`, written in the ICU message format, because
/// Arabic and Russian have more than two plural forms and `java.text` knows none of them. The
/// engine is only started for messages that have parts.
public final class Texts {
  private final Locale locale;
  private final Properties messages;

  private Texts(Locale locale, Properties messages) {
    this.locale = locale;
    this.messages = messages;
  }

  /// The texts of a language.
  ///
  /// @throws IllegalArgumentException when Parkwright does not speak it
  public static Texts in(Locale locale) {
    String file = "/messages/" + locale.getLanguage() + ".properties";
    try (InputStream bytes = Texts.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalArgumentException(
            "no texts in language \"" + locale.toLanguageTag() + "\": " + file + " is missing");
      }
      Properties messages = new Properties();
      try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
        messages.load(text);
      }
      return new Texts(locale, messages);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " could not be read", unreadable);
    }
  }

  /// The language and the way of writing numbers.
  public Locale locale() {
    return locale;
  }

  /// All keys, in order.
  public Set<String> keys() {
    return Collections.unmodifiableSet(new TreeSet<>(messages.stringPropertyNames()));
  }

  /// Whether there is a message with this key.
  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /// A message with its parts put in.
  ///
  /// @throws IllegalArgumentException when there is no such message
  public String say(String key, Object... parts) {
    String message = messages.getProperty(key);
    if (message == null) {
      throw new IllegalArgumentException(
          "no message \"" + key + "\" in language " + locale.toLanguageTag());
    }
    return parts.length == 0 ? message : new MessageFormat(message, locale).format(parts);
  }
}
