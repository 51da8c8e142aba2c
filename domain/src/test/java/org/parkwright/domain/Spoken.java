package org.parkwright.domain;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.parkwright.kernel.document.Wording;

/// The words of this module in one language.
public final class Spoken implements Wording {
  public static final Spoken ENGLISH = new Spoken("en");
  public static final List<Spoken> ALL =
      List.of(
          ENGLISH,
          new Spoken("zh"),
          new Spoken("fr"),
          new Spoken("es"),
          new Spoken("ar"),
          new Spoken("ru"));

  private final Locale locale;
  private final Properties messages = new Properties();

  private Spoken(String language) {
    locale = Locale.forLanguageTag(language);
    try (Reader words =
        new InputStreamReader(
            Objects.requireNonNull(
                Spoken.class.getResourceAsStream("/words/" + language + ".properties"), language),
            StandardCharsets.UTF_8)) {
      messages.load(words);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Locale locale() {
    return locale;
  }

  public Set<String> keys() {
    return messages.stringPropertyNames();
  }

  /// A message as it stands in the file.
  public String raw(String key) {
    return Objects.requireNonNull(messages.getProperty(key), key);
  }

  @Override
  public String say(String key, Object... parts) {
    String message = messages.getProperty(key);
    if (message == null) {
      throw new IllegalArgumentException("no message \"" + key + "\" in " + locale);
    }
    return parts.length == 0 ? message : new MessageFormat(message, locale).format(parts);
  }

  @Override
  public String toString() {
    return locale.toLanguageTag();
  }
}
