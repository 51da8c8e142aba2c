package org.parkwright.server.api.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parkwright.store.sql.Storable;
import tools.jackson.databind.JsonNode;

/// Reads single values: texts that can be stored, finite numbers, truth values.
final class ValueReading {
  private static final int LONGEST = 2000;
  private final FaultList faults;

  ValueReading(FaultList faults) {
    this.faults = faults;
  }

  /// A value; null when it does not fit, which is listed then.
  @Nullable Object of(Type wanted, @Nullable Schema said, JsonNode given, String place) {
    if (wanted.equals(String.class)) {
      return text(said, given, place);
    }
    if (wanted.equals(Double.class)) {
      return number(given, place);
    }
    if (wanted.equals(Long.class)) {
      return whole(given, place);
    }
    if (wanted.equals(Boolean.class)) {
      if (!given.isBoolean()) {
        faults.unfit(place, given, "call.expects.truth");
        return null;
      }
      return given.booleanValue();
    }
    if (wanted.equals(Given.class)) {
      return given(given, place);
    }
    throw new IllegalStateException("bodies of calls hold no " + wanted + " as in " + place);
  }

  private @Nullable Given given(JsonNode given, String place) {
    if (given.isNumber()) {
      Double number = number(given, place);
      return number == null ? null : new Given(given.asString(), true);
    }
    if (!given.isString()) {
      faults.unfit(place, given, "call.expects.answer");
      return null;
    }
    String text = text(null, given, place);
    return text == null ? null : new Given(text, false);
  }

  private @Nullable Double number(JsonNode given, String place) {
    if (!given.isNumber() || !Double.isFinite(given.doubleValue())) {
      faults.unfit(place, given, "call.expects.number");
      return null;
    }
    return given.doubleValue();
  }

  private @Nullable Long whole(JsonNode given, String place) {
    if (!given.isIntegralNumber() || !given.canConvertToLong()) {
      faults.unfit(place, given, "call.expects.whole");
      return null;
    }
    return given.longValue();
  }

  private @Nullable String text(@Nullable Schema said, JsonNode given, String place) {
    if (!given.isString()) {
      faults.unfit(place, given, "call.expects.text");
      return null;
    }
    String text = given.stringValue();
    int longest =
        said == null || said.maxLength() == Integer.MAX_VALUE ? LONGEST : said.maxLength();
    int shortest = said == null ? 0 : said.minLength();
    if (text.length() > longest || text.strip().length() < shortest) {
      faults.length(place, text, shortest, longest);
      return null;
    }
    if (!storable(text)) {
      faults.unfit(place, given, "call.expects.characters");
      return null;
    }
    List<String> allowed = said == null ? List.of() : List.of(said.allowableValues());
    if (!allowed.isEmpty() && !allowed.contains(text)) {
      faults.option(place, text, allowed);
      return null;
    }
    return text;
  }

  private static boolean storable(String text) {
    try {
      Storable.text("", text);
    } catch (IllegalArgumentException cannot) {
      return false;
    }
    return text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
  }
}
