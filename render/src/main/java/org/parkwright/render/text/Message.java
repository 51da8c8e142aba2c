package org.parkwright.render.text;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One message of a language, read once. A page says hundreds; the ICU engine would read each of
/// them anew.
///
/// Most messages have plain parts only, `{0}`, and are put together here, exactly as ICU does it.
/// Those with plurals, and any that are written with quotation by apostrophes, are left to ICU.
final class Message {
  private static final Pattern PART = Pattern.compile("\\{(\\d{1,2})}");

  private final String pattern;
  private final Locale locale;

  /// Texts around the parts, one more than there are parts; empty: a message for ICU.
  private final List<String> around;

  private final List<Integer> parts;
  private Optional<MessageFormat> engine = Optional.empty();

  Message(String pattern, Locale locale) {
    this.pattern = pattern;
    this.locale = locale;
    this.around = new ArrayList<>();
    this.parts = new ArrayList<>();
    read();
  }

  private void read() {
    Matcher part = PART.matcher(pattern);
    int at = 0;
    while (part.find()) {
      around.add(pattern.substring(at, part.start()));
      parts.add(Integer.parseInt(part.group(1)));
      at = part.end();
    }
    around.add(pattern.substring(at));
    if (around.stream().anyMatch(text -> text.matches("(?s).*['{}].*"))) {
      around.clear();
    }
  }

  /// The message with its parts.
  ///
  /// @param written how numbers are written in the language
  String say(Function<Number, String> written, Object... given) {
    boolean plain = !around.isEmpty();
    for (int part : parts) {
      plain &= part < given.length && given[part] != null && !(given[part] instanceof Date);
    }
    return plain ? joined(written, given) : formatted(given);
  }

  private String joined(Function<Number, String> written, Object... given) {
    StringBuilder said = new StringBuilder(around.getFirst());
    for (int i = 0; i < parts.size(); i++) {
      Object part = given[parts.get(i)];
      said.append(part instanceof Number number ? written.apply(number) : part.toString());
      said.append(around.get(i + 1));
    }
    return said.toString();
  }

  /// ICU's formats are for one thread at a time.
  private synchronized String formatted(Object... given) {
    MessageFormat format = engine.orElseGet(() -> new MessageFormat(pattern, locale));
    engine = Optional.of(format);
    return format.format(given);
  }

  @Override
  public String toString() {
    return pattern;
  }
}
