package org.parkwright.domain.park;

/// One dated claim about a park; rival claims about the same topic live side by side.
///
/// @param topic what it is about, for example `area` or `operator`
/// @param statement the claim in words or figures, with its unit
/// @param source who said it, with title or address
/// @param asOf when it held, as written in the source; may be empty
/// @param illustrative invented to show how something works, never to be read as true
public record Fact(
    String topic, String statement, String source, String asOf, boolean illustrative) {

  public Fact {
    if (topic.isBlank() || statement.isBlank()) {
      throw new IllegalArgumentException(
          "a fact needs a topic and a statement; found \"" + topic + "\": \"" + statement + "\"");
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException(topic + " \"" + statement + "\" has no source");
    }
  }
}
