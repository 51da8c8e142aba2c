package org.parkwright.server.api.figure;

import io.swagger.v3.oas.annotations.media.Schema;

/// What became of figures that were sent.
@Schema(name = "Recorded", description = "What became of the figures.")
public record Taken(
    @Schema(description = "How many are on disk now that were not before.", example = "2")
        int recorded,
    @Schema(description = "How many say what was recorded last from their source.", example = "0")
        int unchanged) {

  /// As it is kept, to answer the same call again.
  String written() {
    return recorded + " " + unchanged;
  }

  static Taken of(String written) {
    String[] parts = written.split(" ");
    return new Taken(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }
}
