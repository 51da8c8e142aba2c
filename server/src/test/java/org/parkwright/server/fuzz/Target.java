package org.parkwright.server.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One reader as the fuzzer sees it: bytes in, and claims about what comes out. Whatever the bytes
/// are, `reading` returns; it throws when a claim about the reader does not hold.
///
/// @param name word of the command line and of the folder with kept inputs
/// @param planting gives the inputs from which others are made
/// @param reading reads one input and checks what came of it
public record Target(String name, Supplier<List<byte[]>> planting, Consumer<byte[]> reading) {

  public Target {
    if (!name.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("a target is named in lower case; found " + name);
    }
  }

  /// Inputs from which others are made.
  List<byte[]> seeds() {
    return planting.get();
  }

  /// A target that reads text.
  public static Target ofText(String name, Consumer<String> reading, String... seeds) {
    return new Target(
        name,
        () -> List.of(seeds).stream().map(s -> s.getBytes(StandardCharsets.UTF_8)).toList(),
        bytes -> reading.accept(text(bytes)));
  }

  /// The bytes as text; bytes that are not UTF-8 become halves of surrogate pairs, which no
  /// well-formed file can hold but a form or a program can bring.
  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83C');
  }

  /// Says that a claim does not hold.
  static void require(boolean holds, String claim, Object found) {
    if (!holds) {
      throw new AssertionError(claim + "; found " + found);
    }
  }
}
