package org.parkwright.render.text;

import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.parkwright.kernel.document.Wording;

/// The words of Parkwright in one language, from the files `words/<language>.properties` (UTF-8)
/// of all modules. Each module brings the words of what it writes; no two bring the same key.
///
/// A message is plain text with parts `{0}`, `{1}`, written in the ICU message format, because
/// Arabic and Russian have more than two plural forms and `java.text` knows none of them. The
/// engine is only started for messages that need it.
///
/// Tests demand every message in every language. Should one be missing all the same, it is said in
/// English: a page with one English line is better than none.
public final class Texts implements Wording {
  /// The languages that Parkwright speaks, the first where no other is asked for.
  public static final List<Locale> LANGUAGES =
      List.of("en", "zh", "fr", "es", "ar", "ru").stream().map(Locale::forLanguageTag).toList();

  private static final Locale ENGLISH = Locale.ENGLISH;
  private static final Map<Locale, Texts> READ = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Properties messages;
  private final Map<String, Message> said = new ConcurrentHashMap<>();
  private Optional<NumberFormat> numbers = Optional.empty();

  private Texts(Locale locale, Properties messages) {
    this.locale = locale;
    this.messages = messages;
  }

  /// The texts of a language.
  ///
  /// @throws IllegalArgumentException when Parkwright does not speak it
  public static Texts in(Locale locale) {
    return READ.computeIfAbsent(locale, Texts::read);
  }

  private static Texts read(Locale locale) {
    String file = "words/" + locale.getLanguage() + ".properties";
    try {
      List<URL> parts = Collections.list(Texts.class.getClassLoader().getResources(file));
      if (parts.isEmpty()) {
        throw new IllegalArgumentException(
            "no texts in language \"" + locale.toLanguageTag() + "\": " + file + " is missing");
      }
      Properties all = new Properties();
      for (URL part : parts) {
        merge(part, all);
      }
      return new Texts(locale, all);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " could not be read", unreadable);
    }
  }

  private static void merge(URL part, Properties all) throws IOException {
    Properties messages = new Properties();
    try (Reader text = new InputStreamReader(part.openStream(), StandardCharsets.UTF_8)) {
      messages.load(text);
    }
    for (String key : messages.stringPropertyNames()) {
      if (all.put(key, messages.getProperty(key)) != null) {
        throw new IllegalArgumentException("two files have the message \"" + key + "\": " + part);
      }
    }
  }

  @Override
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

  @Override
  public String say(String key, Object... parts) {
    String message = messages.getProperty(key);
    if (message == null && !locale.getLanguage().equals(ENGLISH.getLanguage())) {
      return in(ENGLISH).say(key, parts);
    }
    if (message == null) {
      throw new IllegalArgumentException(
          "no message \"" + key + "\" in language " + locale.toLanguageTag());
    }
    return parts.length == 0
        ? message
        : said.computeIfAbsent(key, k -> new Message(message, locale)).say(this::written, parts);
  }

  /// A number as messages write it. ICU's formats are for one thread at a time.
  private synchronized String written(Number number) {
    NumberFormat format = numbers.orElseGet(() -> NumberFormat.getInstance(locale));
    numbers = Optional.of(format);
    return format.format(number);
  }
}
