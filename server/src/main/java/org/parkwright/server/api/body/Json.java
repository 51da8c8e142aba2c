package org.parkwright.server.api.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parkwright.server.api.fault.CallFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// JSON as calls take and give it.
///
/// What is read is RFC 8259 to the letter, once per name, not deeper and not longer than any honest
/// call needs; what is written names things in small letters with `_` and leaves out what is not
/// there.
final class Json {
  /// Bytes of a body.
  static final int LONGEST = 2_000_000;

  /// Objects and lists within each other.
  static final int DEEPEST = 20;

  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_NAME = 100;
  private static final Pattern TWICE =
      Pattern.compile("(?i)duplicate (?:object property|field) \"");

  private static final JsonMapper READING =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_TEXT)
                          .maxNumberLength(LONGEST_NUMBER)
                          .maxNameLength(LONGEST_NAME)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  static final JsonMapper WRITING =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .changeDefaultPropertyInclusion(
              included -> included.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();

  private Json() {}

  /// Reads a body.
  ///
  /// @throws CallFault 400 saying where it is not JSON, or which limit it breaks
  static JsonNode tree(byte[] body) {
    try {
      JsonNode tree = READING.readTree(body);
      if (tree == null || tree.isMissingNode()) {
        throw CallFault.of(400, "call.body.none");
      }
      return tree;
    } catch (StreamConstraintsException limit) {
      throw CallFault.of(
          400, "call.body.limits", DEEPEST, LONGEST_TEXT, LONGEST_NUMBER, LONGEST_NAME);
    } catch (JacksonException | NumberFormatException | ArithmeticException unread) {
      throw notJson(unread);
    }
  }

  private static CallFault notJson(RuntimeException unread) {
    int line = 1;
    int column = 1;
    if (unread instanceof JacksonException told && told.getLocation() != null) {
      line = Math.max(1, told.getLocation().getLineNr());
      column = Math.max(1, told.getLocation().getColumnNr());
      Matcher twice = TWICE.matcher(String.valueOf(told.getOriginalMessage()));
      if (twice.find()) {
        return CallFault.of(400, "call.body.twice", line, column);
      }
    }
    return CallFault.of(400, "call.body.wrong", line, column);
  }
}
