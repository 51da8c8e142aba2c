package org.parkwright.server.api.body;

import io.swagger.v3.oas.annotations.media.Schema;

/// An answer as a program gives it: a number, or a word.
///
/// @param text the number or word as it was sent
/// @param number whether it was sent as a number
@Schema(
    description =
        "A finite number for an amount; for the other kinds a word: yes, partly, no, or"
            + " the code of an option.",
    types = {"number", "string"})
public record Given(String text, boolean number) {
  @Override
  public String toString() {
    return text;
  }
}
