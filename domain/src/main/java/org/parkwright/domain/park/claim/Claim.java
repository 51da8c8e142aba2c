package org.parkwright.domain.park.claim;

import java.util.regex.Pattern;

/// What one source says about one topic of a park or firm.
///
/// @param topic code of a [Topic], for example `area`; `other.<name>` for a column that no topic
///     covers
/// @param value what is claimed
/// @param source who says so
/// @param asOf when it held, as written in the source; may be empty
/// @param illustrative invented to show how something works, never to be read as true
public record Claim(String topic, Value value, Citation source, String asOf, boolean illustrative) {
  private static final Pattern TOPIC = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");

  public Claim {
    if (!TOPIC.matcher(topic).matches()) {
      throw new IllegalArgumentException(
          "a topic's code is dotted lower case, as in power.capacity; found \"" + topic + "\"");
    }
  }
}
