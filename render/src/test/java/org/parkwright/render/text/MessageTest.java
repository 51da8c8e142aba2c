package org.parkwright.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// Messages say what the ICU engine says.
class MessageTest {
  private static final List<Locale> LOCALES = Texts.LANGUAGES;

  private static String ours(String pattern, Locale locale, Object... parts) {
    return new Message(pattern, locale)
        .say(number -> NumberFormat.getInstance(locale).format(number), parts);
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.of(
            "{0}",
            "{1}",
            " of ",
            "’",
            "it''s ",
            "'{0}' ",
            "{0} {2}",
            "{9}",
            "{2, number}",
            "{2, plural, one{# park} other{# parks}}",
            "₂ ",
            "\n",
            "#",
            "({1})")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Object> part() {
    return Arbitraries.oneOf(
        Arbitraries.strings().map(Object.class::cast),
        Arbitraries.doubles().map(Object.class::cast),
        Arbitraries.longs().map(Object.class::cast),
        Arbitraries.of(new Date(0), Locale.FRENCH, 'x', true));
  }

  @Property
  void aMessageSaysWhatIcuSays(
      @ForAll("patterns") String pattern,
      @ForAll("part") Object one,
      @ForAll("part") Object two,
      @ForAll long three) {
    for (Locale locale : LOCALES) {
      Object[] parts = {one, two, three};
      assertThat(ours(pattern, locale, parts))
          .as(locale + ": " + pattern + " with " + Arrays.toString(parts))
          .isEqualTo(new MessageFormat(pattern, locale).format(parts));
    }
  }

  @Test
  void manyThreadsSayTheSameMessage() throws Exception {
    Message message = new Message("{0, plural, one{# park} other{# parks}}", Locale.ENGLISH);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<String>> said =
          IntStream.range(1, 400)
              .mapToObj(i -> threads.submit(() -> message.say(Number::toString, i * 1000)))
              .toList();
      for (int i = 1; i < 400; i++) {
        assertThat(said.get(i - 1).get())
            .isEqualTo(NumberFormat.getInstance(Locale.ENGLISH).format(i * 1000) + " parks");
      }
    }
  }
}
