package org.parkwright.server.api.fault;

import io.swagger.v3.oas.annotations.media.Schema;

/// One thing that is wrong with a call.
///
/// @param place where: a JSON pointer into the body (`#/figures/3/unit`), a parameter (`?from`) or
///     a header
/// @param found what stands there, cut when it is long; empty when nothing does
/// @param expected what could stand there
/// @param advice what to do, in a sentence
@Schema(description = "One thing that is wrong with a call.")
public record Fault(
    @Schema(
            description = "JSON pointer into the body, ?parameter, or header.",
            example = "#/figures/3/unit")
        String place,
    @Schema(description = "What was found there, cut when long.", example = "m2") String found,
    @Schema(description = "What could stand there.", example = "m³, 10³ m³, l") String expected,
    @Schema(
            description = "What to do.",
            example = "“m2” does not measure the same thing. Use one of: m³, 10³ m³, l.")
        String advice) {
  private static final int SHOWN = 80;

  public Fault {
    found = shown(found);
  }

  /// Text as it can be shown: cut, and without characters that no text can hold.
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(SHOWN)
        .forEach(
            c ->
                shown.appendCodePoint(
                    Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE
                        ? 0xFFFD
                        : c));
    return shown + (text.codePointCount(0, text.length()) > SHOWN ? "…" : "");
  }
}
