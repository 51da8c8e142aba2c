package org.parkwright.server.fuzz;

import java.util.Arrays;
import java.util.List;

/// What Jazzer calls: one target by the system property `parkwright.fuzz.target`, or, for `all`,
/// the one that the first byte of the input chooses.
public final class Fuzzer {
  static final String TARGET = "parkwright.fuzz.target";
  private static final String NAME = System.getProperty(TARGET, "all");
  private static final List<Target> TARGETS =
      NAME.equals("all") ? Targets.all() : List.of(Targets.named(NAME));

  private Fuzzer() {}

  /// Reads one seed of each target, so that no input is blamed for the time that loading takes.
  public static void fuzzerInitialize() {
    TARGETS.forEach(target -> target.reading().accept(target.seeds().getFirst()));
  }

  /// Runs one input.
  public static void fuzzerTestOneInput(byte[] input) {
    if (TARGETS.size() == 1) {
      TARGETS.getFirst().reading().accept(input);
    } else if (input.length > 0) {
      TARGETS
          .get((input[0] & 0xFF) % TARGETS.size())
          .reading()
          .accept(Arrays.copyOfRange(input, 1, input.length));
    }
  }
}
